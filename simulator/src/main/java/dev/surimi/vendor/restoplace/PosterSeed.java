package dev.surimi.vendor.restoplace;

import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Evenings of the past and the coming weeks, the tickets that were sold, and a certificate. */
final class PosterSeed {

  private static final int SOLD = 12;
  private static final int CAPACITY = 40;
  private static final int HIDDEN = 34;

  private final Transaction world;
  private final AddressTime time;

  private PosterSeed(Transaction world) {
    this.world = world;
    this.time = AddressTime.of(world);
  }

  static void plant(Transaction world) {
    PosterSeed seed = new PosterSeed(world);
    seed.plantEvents();
    seed.plantTickets();
    seed.plantCertificate();
  }

  private void plantEvents() {
    put(30, -6, "Винный вечер", "Wine tasting", 2_500, CAPACITY - SOLD);
    put(31, 6, "Джазовый вечер", "Jazz night", 1_500, CAPACITY - SOLD);
    put(32, 13, "Стендап", "Stand-up comedy", 1_200, CAPACITY);
    put(33, 20, "Ужин с шефом", "Dinner with the chef", 4_900, 0);
    put(HIDDEN, 27, "Новая программа", "A new programme", 1_000, CAPACITY);
  }

  private void put(int id, int days, String name, String english, int price, int left) {
    Instant from =
        time.day(world.now())
            .plusDays(days)
            .atTime(LocalTime.of(19, 0))
            .atZone(time.zone())
            .toInstant();
    Event event =
        new Event(
            id,
            id != HIDDEN,
            HouseSeed.OWNER,
            id - 29,
            name,
            "Начало в 19:00, вход с 18:30",
            from,
            from.plus(Duration.ofHours(4)),
            Money.roubles(price),
            left,
            id - 29,
            Map.of("en", new Event.Words(english, "Begins at 19:00, doors open at 18:30")),
            List.of("https://test.restoplace.ws/images/events/" + id + ".jpg"),
            world.now().minus(Duration.ofDays(30)),
            null);
    world.put(Event.TABLE, event);
  }

  /** The last one of each event was given back, but for ticket 900. */
  private void plantTickets() {
    for (int i = 0; i < SOLD; i++) {
      plantTicket(BoxOffice.LAST_TICKET - SOLD - i, 30, i == 0 ? cancelled() : used(i));
      plantTicket(BoxOffice.LAST_TICKET - i, 31, i == SOLD - 1 ? cancelled() : Ticket.State.NEW);
    }
  }

  private static Ticket.State cancelled() {
    return Ticket.State.CANCELLED;
  }

  private static Ticket.State used(int i) {
    return i % 5 == 0 ? Ticket.State.NEW : Ticket.State.USED;
  }

  private void plantTicket(int id, int eventId, Ticket.State state) {
    Event event = world.find(Event.TABLE, eventId).orElseThrow();
    Entropy entropy = world.entropyOf("restoplace.seed.tickets", id);
    Instant soldAt = world.now().minus(Duration.ofHours(24L * 8 + entropy.below(200)));
    boolean used = state == Ticket.State.USED;
    Instant endedAt =
        used
            ? event.to()
            : state == Ticket.State.CANCELLED ? soldAt.plus(Duration.ofHours(20)) : null;
    world.put(
        Ticket.TABLE,
        new Ticket(
            id,
            id - BoxOffice.LAST_TICKET + BoxOffice.LAST_TICKET_NUMBER,
            eventId,
            GuestNames.guest(entropy).noting("", List.of()),
            Origin.of(Origin.WIDGET, "widget", soldAt),
            state,
            event.price(),
            true,
            entropy.hex(12),
            used ? event.from() : null,
            endedAt,
            endedAt));
  }

  private void plantCertificate() {
    Instant soldAt = world.now().minus(Duration.ofDays(20));
    world.put(
        Certificate.TABLE,
        new Certificate(
            BoxOffice.LAST_CERTIFICATE,
            BoxOffice.LAST_CERTIFICATE_NUMBER,
            Guest.named("Анна", "79000000001"),
            Origin.of(Origin.HOSTESS, "adminpanel", soldAt),
            Money.roubles(5_000),
            soldAt.plus(Duration.ofDays(365)),
            null,
            null));
  }
}
