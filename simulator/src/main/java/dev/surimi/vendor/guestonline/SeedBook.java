package dev.surimi.vendor.guestonline;

import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the seed's bookings of one restaurant, with their guests and seats. It keeps the day's
 * seatings at hand, so that a new world costs little. Ids lie below those that new bookings and
 * contacts get.
 */
final class SeedBook {

  private static final String SEQUENCE = "guestonline.seed";
  private static final int CONTACTS = 600_000;
  private static final int BOOKINGS = 500_000;
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
  private final Restaurant restaurant;
  private final Floor floor;
  private final Map<LocalDate, List<Seating>> seatings = new HashMap<>();

  SeedBook(Transaction world, Restaurant restaurant) {
    this.world = world;
    this.restaurant = restaurant;
    this.floor = Floor.of(world, restaurant);
  }

  /** False when there are no seats for it; nothing is written then. */
  boolean write(LocalDateTime time, Opening opening, Standing standing, Entropy entropy) {
    Optional<Spot> spot =
        standing.hasSeats() ? spot(time, opening, standing.booked()) : Optional.of(Spot.ANYWHERE);
    spot.ifPresent(
        found -> {
          Booking booking =
              written(Slot.of(time.toLocalDate(), time.toLocalTime(), opening), standing, entropy);
          leaveOpinion(booking, entropy);
          if (standing.hasSeats()) {
            seat(booking, opening, found);
          }
        });
    return spot.isPresent();
  }

  private Optional<Spot> spot(LocalDateTime time, Opening opening, int persons) {
    ServiceDay day = ServiceDay.untouched(opening, time.toLocalDate());
    RuntimeService service =
        new RuntimeService(restaurant, opening, day, floor, seatings(time.toLocalDate()));
    return service.leftSeats() < persons
        ? Optional.empty()
        : service.spotForStaff(persons, time.toLocalTime(), "booking:0");
  }

  private void seat(Booking booking, Opening opening, Spot spot) {
    Slot slot = booking.slot();
    Seating seating =
        new Seating(
            booking.holder(),
            restaurant.id(),
            opening.id(),
            slot.date(),
            slot.time(),
            booking.standing().booked(),
            opening.stay(),
            spot.tableIds(),
            spot.areaId());
    seatings(slot.date()).add(seating);
    world.put(Seating.TABLE, seating);
  }

  private List<Seating> seatings(LocalDate date) {
    return seatings.computeIfAbsent(date, day -> new ArrayList<>());
  }

  private Booking written(Slot slot, Standing standing, Entropy entropy) {
    int number = (int) world.next(SEQUENCE);
    Instant visit = slot.startsAt(restaurant.timeZone());
    Instant writtenAt = earlier(visit, entropy);
    Contact contact = GuestNames.contact(CONTACTS + number, restaurant, entropy, writtenAt);
    Booking booking =
        new Booking(
            BOOKINGS + number,
            restaurant.id(),
            standing,
            slot,
            Guest.of(contact),
            details(number, entropy),
            Extras.NONE,
            writtenAt,
            standing.state().isLive() ? writtenAt : changed(visit, writtenAt));
    world.put(Contact.TABLE, contact);
    return FrontDesk.put(world, booking);
  }

  private Details details(int number, Entropy entropy) {
    String type = TYPES.get(number % TYPES.size());
    String token = type.equals("website") ? entropy.hex(32) : null;
    return new Details(type, null, number % 2 == 0, restaurant.locale(), null, token, List.of());
  }

  private void leaveOpinion(Booking booking, Entropy entropy) {
    if (booking.state() == BookingState.HONORED && booking.id() % 11 == 0) {
      List<Opinion.Item> items =
          List.of(
              Opinion.Item.rate("atmosphere", 2 + entropy.below(4)),
              Opinion.Item.rate("food", 3 + entropy.below(3)),
              Opinion.Item.text("comment", "We will come again."));
      Instant given = booking.updatedAt();
      String id = ObjectIds.next(given, entropy);
      world.put(Opinion.TABLE, new Opinion(id, restaurant.id(), booking.id(), items, given, given));
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
}
