package dev.surimi.vendor.guestonline;

import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A month of guests who came and a month of guests who will, in all states; busy days, quiet days,
 * and one evening that is fully booked.
 */
final class GuestSeed {

  private static final int DAYS = 30;
  private static final long STEP_MINUTES = 30;

  private final Transaction world;
  private final Restaurant restaurant;
  private final List<Opening> openings;
  private final SeedBook book;
  private int drawn;

  private GuestSeed(Transaction world, int restaurantId) {
    this.world = world;
    this.restaurant = world.find(Restaurant.TABLE, restaurantId).orElseThrow();
    this.openings = world.where(Opening.BY_RESTAURANT, restaurantId).toList();
    this.book = new SeedBook(world, restaurant);
  }

  static void plant(Transaction world) {
    GuestSeed wasabiDemo = new GuestSeed(world, WasabiDemoSeed.WASABI_DEMO);
    wasabiDemo.plantMonths(4, 1);
    wasabiDemo.plantWaitingList();
    GuestSeed comptoir = new GuestSeed(world, NeighbourSeed.COMPTOIR);
    comptoir.plantMonths(3, 2);
    comptoir.plantFullEvening(4);
    new GuestSeed(world, NeighbourSeed.WASABI).plantMonths(2, 7);
    new GuestSeed(world, NeighbourSeed.MERI).plantMonths(2, 6);
    new GuestSeed(world, NeighbourSeed.CANTINHO).plantMonths(2, 8);
  }

  /** Up to {@code most} bookings on every {@code step}th day; some days stay quiet. */
  private void plantMonths(int most, int step) {
    LocalDate today = restaurant.today(world.now());
    for (int day = -DAYS; day <= DAYS; day += step) {
      int bookings = Math.min(most, Math.floorMod(day * 7 + restaurant.id(), most + 2));
      for (int i = 0; i < bookings; i++) {
        plantSomewhere(openings(today.plusDays(day)), today.plusDays(day));
      }
    }
  }

  private void plantSomewhere(List<Opening> services, LocalDate date) {
    Entropy entropy = entropy();
    if (!services.isEmpty()) {
      Opening opening = services.get(entropy.below(services.size()));
      int steps =
          (int) (Duration.between(opening.start(), opening.end()).toMinutes() / STEP_MINUTES);
      LocalDateTime time =
          date.atTime(opening.start()).plusMinutes(STEP_MINUTES * entropy.below(steps + 1));
      int persons = 1 + entropy.below(5);
      boolean over = time.atZone(restaurant.timeZone()).toInstant().isBefore(world.now());
      book.write(time, opening, over ? past(persons) : coming(persons), entropy);
    }
  }

  /** The services of a day that nobody has changed: the others are there to show something. */
  private List<Opening> openings(LocalDate date) {
    return openings.stream()
        .filter(opening -> opening.days().contains(date.getDayOfWeek()))
        .filter(
            opening -> world.find(ServiceDay.TABLE, ServiceDay.key(opening.id(), date)).isEmpty())
        .toList();
  }

  /** Parties of four and at last single guests, until there is no seat left. */
  private void plantFullEvening(int days) {
    LocalDate date = VenueSeed.dayWithServices(world, restaurant, days);
    openings(date).stream()
        .filter(opening -> opening.period().equals("dinner"))
        .forEach(
            dinner -> {
              boolean seated = true;
              for (int i = 0; seated; i++) {
                Standing standing = Standing.of(BookingState.VALIDATED, i < 9 ? 4 : 1, false);
                seated = book.write(date.atTime(dinner.start()), dinner, standing, entropy());
              }
            });
  }

  /** Two guests wait wherever a day is full and has a waiting list. */
  private void plantWaitingList() {
    for (ServiceDay day : world.all(ServiceDay.TABLE).filter(this::waits).toList()) {
      Opening opening = world.find(Opening.TABLE, day.openingId()).orElseThrow();
      Standing waiting = Standing.of(BookingState.INITIALIZED, 2, true);
      book.write(day.date().atTime(opening.start()), opening, waiting, entropy());
    }
  }

  private boolean waits(ServiceDay day) {
    return day.restaurantId() == restaurant.id()
        && day.full()
        && Boolean.TRUE.equals(day.waitingList());
  }

  private Standing past(int persons) {
    Standing came = Standing.of(BookingState.VALIDATED, persons, false);
    return switch (drawn % 9) {
      case 4 -> came.faked();
      case 7 -> came.canceled("client", "We are ill, sorry");
      default -> came.honored(persons, false);
    };
  }

  private Standing coming(int persons) {
    return switch (drawn % 7) {
      case 2, 5 -> Standing.of(BookingState.INITIALIZED, persons, false);
      case 4 ->
          Standing.of(BookingState.VALIDATED, persons, false).canceled("client", "Another time");
      default -> Standing.of(BookingState.VALIDATED, persons, false);
    };
  }

  private Entropy entropy() {
    return world.entropyOf("guestonline.seed." + restaurant.id(), drawn++);
  }
}
