package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What has happened in the demo's shops: guests, bookings and what has run out. */
final class DaySeed {

  /** A guest with points; clients of the API use this phone and card in their tests. */
  static final long FYODOR_CARD = 1234;

  private static final long LAST_CARD = 1300;

  /** The printed call of a new booking answers 458971. */
  private static final long LAST_BOOKING = 458_970;

  /** The day of the printed stop-list. */
  private static final LocalDate STOPPED_ON = LocalDate.of(2025, 8, 31);

  private static final String RAN_OUT = "Закончились ингредиенты";

  private DaySeed() {}

  static void plant(Transaction world) {
    plantGuests(world);
    plantBookings(world);
    plantStops(world);
  }

  private static void plantGuests(Transaction world) {
    guest(world, FYODOR_CARD, "Фёдор", "Кузнецов", "9000000001", "120", 3, 0);
    guest(world, 1235, "Елена", "Орлова", "9000000002", "45.5", 6, 1);
    guest(world, 1236, "Тимур", null, "9000000010", "0", 0, 0);
    world.raise(Guests.CARDS, LAST_CARD);
  }

  private static void guest(
      Transaction world,
      long card,
      String name,
      String surname,
      String phone,
      String points,
      int promo,
      int free) {
    Guest guest =
        new Guest(
            world.next(Guests.IDS),
            card,
            name,
            surname,
            "+7",
            phone,
            null,
            null,
            null,
            true,
            null,
            new BigDecimal(points),
            promo,
            free);
    world.put(Guest.TABLE, guest);
  }

  /** The printed busy places, and some of the coming days. */
  private static void plantBookings(Transaction world) {
    LocalDate printed = LocalDate.of(2022, 10, 4);
    LocalDate today = world.find(Shop.TABLE, ShopSeed.GARDEN).orElseThrow().today(world.now());
    booking(world, 458_901, new Span(printed, LocalTime.of(18, 0), LocalTime.of(20, 0)), 33126L);
    booking(world, 458_902, new Span(printed, LocalTime.of(18, 0), LocalTime.of(20, 0)), 33131L);
    booking(world, 458_961, evening(today), 33106L);
    booking(world, 458_962, evening(today.plusDays(1)), 33111L, 33116L);
    Span late = new Span(today.plusDays(1), LocalTime.of(22, 30), LocalTime.of(0, 30));
    booking(world, 458_963, late, 33132L);
    world.raise(Bookings.IDS, LAST_BOOKING);
  }

  private static Span evening(LocalDate date) {
    return new Span(date, LocalTime.of(19, 0), LocalTime.of(21, 0));
  }

  private static void booking(Transaction world, long id, Span span, Long... places) {
    world.put(
        Booking.TABLE,
        new Booking(
            id,
            ShopSeed.GARDEN,
            span,
            List.of(places),
            2L,
            FYODOR_CARD,
            "Фёдор",
            "+7",
            "9000000001",
            null,
            null));
  }

  private static void plantStops(Transaction world) {
    stop(world, MenuSeed.FLAT_WHITE, false, List.of(), RAN_OUT);
    stop(world, MenuSeed.LATTE, false, List.of(MenuSeed.LATTE_550), "Закончились стаканы 550мл");
    stop(world, SupplementSeed.STOPPED_COCONUT, true, List.of(), RAN_OUT);
    stop(world, SupplementSeed.STOPPED_OAT, true, List.of(), RAN_OUT);
  }

  private static void stop(
      Transaction world, String guid, boolean isSupplement, List<String> portions, String reason) {
    long number = world.next(StopActions.NUMBERS);
    world.put(
        Stop.TABLE,
        new Stop(ShopSeed.CENTRE, guid, number, isSupplement, portions, reason, STOPPED_ON));
  }
}
