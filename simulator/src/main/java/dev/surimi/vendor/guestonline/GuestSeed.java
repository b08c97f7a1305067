package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A month of guests who came and a month of guests who will, in all states; busy days, quiet days,
 * and one evening that is fully booked. Their ids lie below those that new bookings and contacts
 * get.
 */
final class GuestSeed {

  private static final int DAYS = 30;
  private static final int CONTACTS_FROM = 600_001;
  private static final int BOOKINGS_FROM = 500_001;
  private static final int MOST_AT_A_FULL_EVENING = 16;
  private static final List<String> TYPES =
      List.of(
          "website",
          "restaurant",
          "tableonline",
          "website",
          "external",
          "restaurant",
          "facebook",
          "lafourchette");

  private final Transaction world;
  private int planted;

  private GuestSeed(Transaction world) {
    this.world = world;
  }

  static void plant(Transaction world) {
    GuestSeed seed = new GuestSeed(world);
    seed.plantMonths(WasabiDemoSeed.WASABI_DEMO, 4, 1);
    seed.plantMonths(NeighbourSeed.COMPTOIR, 3, 2);
    seed.plantMonths(NeighbourSeed.WASABI, 2, 7);
    seed.plantMonths(NeighbourSeed.MERI, 2, 6);
    seed.plantMonths(NeighbourSeed.CANTINHO, 2, 8);
    seed.plantFullEvening(seed.restaurant(NeighbourSeed.COMPTOIR));
    seed.plantWaitingList(seed.restaurant(WasabiDemoSeed.WASABI_DEMO));
  }

  /** Up to {@code most} bookings on every {@code step}th day; some days stay quiet. */
  private void plantMonths(int restaurantId, int most, int step) {
    Restaurant restaurant = restaurant(restaurantId);
    LocalDate today = restaurant.today(world.now());
    for (int day = -DAYS; day <= DAYS; day += step) {
      int bookings = Math.floorMod(day * 7 + restaurantId, most + 2);
      for (int i = 0; i < Math.min(bookings, most); i++) {
        plantSomewhere(restaurant, today.plusDays(day));
      }
    }
  }

  private void plantSomewhere(Restaurant restaurant, LocalDate date) {
    Entropy entropy = world.entropyOf("guestonline.seed", planted);
    List<Opening> openings = openings(restaurant, date);
    if (!openings.isEmpty()) {
      Opening opening = openings.get(entropy.below(openings.size()));
      long steps =
          Duration.between(opening.start(), opening.end()).dividedBy(Duration.ofMinutes(30));
      LocalTime time = opening.start().plusMinutes(30L * entropy.below((int) steps + 1));
      plant(restaurant, date.atTime(time), opening, 1 + entropy.below(5), entropy);
    }
  }

  /** The services of a day that nobody has changed: the others are there to show something. */
  private List<Opening> openings(Restaurant restaurant, LocalDate date) {
    return world
        .where(Opening.BY_RESTAURANT, restaurant.id())
        .filter(opening -> opening.days().contains(date.getDayOfWeek()))
        .filter(
            opening -> world.find(ServiceDay.TABLE, ServiceDay.key(opening.id(), date)).isEmpty())
        .toList();
  }

  private void plantFullEvening(Restaurant restaurant) {
    LocalDate date = VenueSeed.dayWithServices(world, restaurant, 4);
    for (Opening opening : openings(restaurant, date)) {
      if (opening.period().equals("dinner")) {
        boolean seated = true;
        for (int i = 0; seated && i < MOST_AT_A_FULL_EVENING; i++) {
          int seats = i < 9 ? 4 : 1;
          seated = plantLive(restaurant, date.atTime(opening.start()), opening, seats);
        }
      }
    }
  }

  private boolean plantLive(
      Restaurant restaurant, LocalDateTime time, Opening opening, int persons) {
    Entropy entropy = world.entropyOf("guestonline.seed", planted);
    return put(
        restaurant, time, opening, Standing.of(BookingState.VALIDATED, persons, false), entropy);
  }

  private void plantWaitingList(Restaurant restaurant) {
    world
        .all(ServiceDay.TABLE)
        .filter(
            day ->
                day.restaurantId() == restaurant.id()
                    && day.full()
                    && Boolean.TRUE.equals(day.waitingList()))
        .toList()
        .forEach(day -> plantWaiting(restaurant, day));
  }

  private void plantWaiting(Restaurant restaurant, ServiceDay day) {
    Opening opening = world.find(Opening.TABLE, day.openingId()).orElseThrow();
    Entropy entropy = world.entropyOf("guestonline.seed", planted);
    Standing waiting = Standing.of(BookingState.INITIALIZED, 2, true);
    put(restaurant, day.date().atTime(opening.start()), opening, waiting, entropy);
  }

  private void plant(
      Restaurant restaurant, LocalDateTime time, Opening opening, int persons, Entropy entropy) {
    boolean over = time.atZone(restaurant.timeZone()).toInstant().isBefore(world.now());
    put(restaurant, time, opening, over ? past(persons) : coming(persons), entropy);
  }

  private Standing past(int persons) {
    Standing came = Standing.of(BookingState.VALIDATED, persons, false);
    return switch (planted % 9) {
      case 4 -> came.faked();
      case 7 -> came.canceled("client", "We are ill, sorry");
      default -> came.honored(persons, false);
    };
  }

  private Standing coming(int persons) {
    return switch (planted % 7) {
      case 2, 5 -> Standing.of(BookingState.INITIALIZED, persons, false);
      case 4 ->
          Standing.of(BookingState.VALIDATED, persons, false).canceled("client", "Another time");
      default -> Standing.of(BookingState.VALIDATED, persons, false);
    };
  }

  /** Writes a booking with its contact; false when there are no seats for it. */
  private boolean put(
      Restaurant restaurant,
      LocalDateTime time,
      Opening opening,
      Standing standing,
      Entropy entropy) {
    int id = BOOKINGS_FROM + planted;
    if (takesSeats(standing) && !seated(restaurant, "booking:" + id, time, standing.booked())) {
      return false;
    }
    Slot slot = Slot.of(time.toLocalDate(), time.toLocalTime(), opening);
    Instant writtenAt = earlier(slot.startsAt(restaurant.timeZone()), entropy);
    Contact contact = GuestNames.contact(CONTACTS_FROM + planted, restaurant, entropy, writtenAt);
    String type = TYPES.get(planted % TYPES.size());
    String token = type.equals("website") ? entropy.hex(32) : null;
    Details details =
        new Details(type, null, planted % 2 == 0, restaurant.locale(), null, token, List.of());
    world.put(Contact.TABLE, contact);
    world.put(
        Booking.TABLE,
        new Booking(
            id,
            restaurant.id(),
            standing,
            slot,
            Guest.of(contact),
            details,
            Extras.NONE,
            writtenAt,
            standing.state().isLive()
                ? writtenAt
                : changed(slot.startsAt(restaurant.timeZone()), writtenAt)));
    planted++;
    leaveOpinion(world.find(Booking.TABLE, id).orElseThrow(), entropy);
    return true;
  }

  private void leaveOpinion(Booking booking, Entropy entropy) {
    if (booking.state() == BookingState.HONORED && booking.id() % 11 == 0) {
      List<Opinion.Item> items =
          List.of(
              Opinion.Item.rate("atmosphere", 2 + entropy.below(4)),
              Opinion.Item.rate("food", 3 + entropy.below(3)),
              Opinion.Item.text("comment", "We will come again."));
      Instant given = booking.updatedAt();
      Opinion opinion =
          new Opinion(entropy.hex(24), booking.restaurantId(), booking.id(), items, given, given);
      world.put(Opinion.TABLE, opinion);
    }
  }

  private static boolean takesSeats(Standing standing) {
    boolean gone =
        standing.state() == BookingState.CANCELED || standing.state() == BookingState.FULLY_FAKED;
    return !gone && !standing.onWaitingList();
  }

  private boolean seated(Restaurant restaurant, String holder, LocalDateTime time, int persons) {
    try {
      Seats.takeForStaff(
          world, holder, restaurant, time.toLocalDate(), time.toLocalTime(), persons);
      return true;
    } catch (Refusal full) {
      return false;
    }
  }

  /** One to ten days before the visit, and not in the future. */
  private Instant earlier(Instant visit, Entropy entropy) {
    Instant written = visit.minus(Duration.ofHours(24 + entropy.below(216)));
    return written.isBefore(world.now())
        ? written
        : world.now().minus(Duration.ofHours(1 + entropy.below(48)));
  }

  /** When the visit was over or, of one that is yet to come, when it was called off. */
  private Instant changed(Instant visit, Instant writtenAt) {
    Instant over = visit.plus(Duration.ofHours(3));
    return over.isBefore(world.now()) ? over : writtenAt.plus(Duration.ofMinutes(50));
  }

  private Restaurant restaurant(int id) {
    return world.find(Restaurant.TABLE, id).orElseThrow();
  }
}
