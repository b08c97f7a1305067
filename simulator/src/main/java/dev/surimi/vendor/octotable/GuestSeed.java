package dev.surimi.vendor.octotable;

import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A fortnight of guests around now: a week who came and a week who will, in all states. A table is
 * given at most once a service, so that nobody sits on another's lap.
 */
final class GuestSeed {

  private static final int DAYS = 7;
  private static final int FIRST_GUEST = 34_671_000;
  private static final int FIRST_CUSTOMER = 36_010_000;
  private static final List<String> FIRST_NAMES =
      List.of(
          "Bianca", "Carlo", "Dora", "Enzo", "Fatima", "Giulia", "Hugo", "Inês", "Jonas", "Kaja");
  private static final List<String> LAST_NAMES =
      List.of("Rossi", "Santos", "Weber", "Nowak", "Ferrari", "Almeida", "Novák", "Haddad", "Lind");

  private final Transaction world;
  private final Property property;
  private int planted;

  private GuestSeed(Transaction world, int propertyId, int planted) {
    this.world = world;
    this.property = world.find(Property.TABLE, propertyId).orElseThrow();
    this.planted = planted;
  }

  static void plant(Transaction world) {
    GuestSeed trattoria = new GuestSeed(world, RestaurantSeed.TRATTORIA, 0);
    trattoria.plantNamed();
    trattoria.plantDays(
        List.of(RestaurantSeed.LUNCH, RestaurantSeed.DINNER), List.of(198_001, 198_003, 198_004));
    new GuestSeed(world, RestaurantSeed.TASCA, 500)
        .plantDays(
            List.of(RestaurantSeed.ALMOCO, RestaurantSeed.JANTAR), List.of(198_011, 198_013));
  }

  /** One in each state that waits for something, under a number that is easy to name. */
  private void plantNamed() {
    LocalDate tomorrow = property.today(world.now()).plusDays(1);
    Duration accept = world.options().duration("octotable.accept_window");
    Duration prepay = world.options().duration("octotable.prepay_window");
    named(34_670_001, tomorrow, "19:00", 197_934, standing(Status.WAITING));
    named(
        34_670_002,
        tomorrow,
        "20:00",
        197_934,
        standing(Status.ACCEPTED).endingAt(world.now().plus(accept)));
    named(
        34_670_003,
        tomorrow,
        "21:00",
        197_934,
        standing(Status.PREPAY).endingAt(world.now().plus(prepay)));
    named(34_670_004, tomorrow, "20:00", 197_935, standing(Status.CONFIRMED));
    Reservation waiting =
        named(34_670_005, tomorrow, "21:00", 197_935, standing(Status.WAITING).onWaitingList());
    Book.put(world, waiting.with(waiting.visit().at(List.of())));
    named(34_670_006, tomorrow.minusDays(2), "20:00", 197_935, standing(Status.CONFIRMED));
  }

  private Reservation named(int id, LocalDate date, String hour, int table, Standing standing) {
    Visit visit = visit(date, RestaurantSeed.DINNER, LocalTime.parse(hour), table, 2);
    return put(id, visit, standing, entropy(id));
  }

  private void plantDays(List<Integer> services, List<Integer> tables) {
    LocalDate today = property.today(world.now());
    for (int day = -DAYS; day <= DAYS; day++) {
      for (int service : services) {
        for (int table : tables) {
          plantSomebody(today.plusDays(day), service, table);
        }
      }
    }
  }

  /** Two of three tables get guests. */
  private void plantSomebody(LocalDate date, int serviceId, int tableId) {
    int number = FIRST_GUEST + planted++;
    Entropy entropy = entropy(number);
    Service service = world.find(Service.TABLE, serviceId).orElseThrow();
    List<LocalTime> hours = service.hours();
    Visit visit =
        visit(
            date, serviceId, hours.get(entropy.below(hours.size())), tableId, 2 + entropy.below(3));
    if (entropy.below(3) > 0) {
      boolean over = visit.endsAt().isBefore(world.now());
      put(number, visit, over ? past(visit, entropy) : coming(entropy), entropy);
    }
  }

  private Standing past(Visit visit, Entropy entropy) {
    Instant answered = visit.startsAt().minus(Duration.ofHours(20));
    Standing came =
        Standing.of(Status.CONFIRMED, answered)
            .checkedIn(visit.startsAt().plusSeconds(60L * entropy.below(20)))
            .checkedOut(visit.endsAt().minusSeconds(60L * entropy.below(15)));
    return switch (entropy.below(10)) {
      case 0 -> Standing.of(Status.CANCELLED, answered);
      case 1 -> Standing.of(Status.EXPIRED, answered);
      case 2 -> Standing.of(Status.REJECTED, answered);
      default -> came;
    };
  }

  private Standing coming(Entropy entropy) {
    return switch (entropy.below(8)) {
      case 0 -> standing(Status.WAITING);
      case 1 -> standing(Status.CANCELLED);
      default -> standing(Status.CONFIRMED);
    };
  }

  private Standing standing(Status status) {
    return Standing.of(status, world.now().minus(Duration.ofHours(2)));
  }

  private Visit visit(LocalDate date, int serviceId, LocalTime hour, int tableId, int pax) {
    Service service = world.find(Service.TABLE, serviceId).orElseThrow();
    DiningTable table = world.find(DiningTable.TABLE, tableId).orElseThrow();
    Span span = Span.of(date.atTime(hour), property.timeZone(), service.averageStay());
    return new Visit(
        pax,
        serviceId,
        table.roomId(),
        List.of(tableId),
        date,
        hour,
        span.start().toInstant(),
        span.end());
  }

  private Reservation put(int id, Visit visit, Standing standing, Entropy entropy) {
    String channel = entropy.below(2) == 0 ? Channel.BOOK : Channel.ADMIN;
    return Book.put(
        world,
        new Reservation(
            id, property.id(), channel, customer(id, entropy), visit, standing, "", ""));
  }

  private static Customer customer(int id, Entropy entropy) {
    String first = FIRST_NAMES.get(entropy.below(FIRST_NAMES.size()));
    String last = LAST_NAMES.get(entropy.below(LAST_NAMES.size()));
    String phone = "+39333" + (1_000_000 + entropy.below(9_000_000));
    String email = "guest" + id + "@example.org";
    return new Customer(FIRST_CUSTOMER + id % 10_000, first, last, email, phone);
  }

  private Entropy entropy(int number) {
    return world.entropyOf("octotable.seed", number);
  }
}
