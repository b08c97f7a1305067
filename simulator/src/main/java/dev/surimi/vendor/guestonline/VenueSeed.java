package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Seed;
import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The restaurants of a new world and their calendars. Days that differ: those of the
 * documentation's samples always, and in the demo some of the coming weeks, so that every status of
 * a day can be seen at 479.
 */
final class VenueSeed {

  /**
   * Days from today to a day marked full, one marked full with a waiting list, one with one seat, a
   * holiday.
   */
  private static final int FULL = 5;

  private static final int WAITING = 9;
  private static final int ONE_SEAT = 12;
  private static final int HOLIDAY = 16;

  private VenueSeed() {}

  static void plant(Transaction world, Seed seed) {
    WasabiDemoSeed.plant(world);
    NeighbourSeed.plant(world);
    CommercialSeed.plant(world);
    plantPrintedDays(world);
    if (seed == Seed.DEMO) {
      plantComingDays(world);
    }
  }

  /**
   * The first day from {@code days} after today on which the restaurant usually opens; one of those
   * marked above.
   */
  static LocalDate dayWithServices(Transaction world, Restaurant restaurant, int days) {
    LocalDate first = restaurant.today(world.now()).plusDays(days);
    Diary diary = Diary.of(world, restaurant, first, first.plusDays(7));
    return first
        .datesUntil(first.plusDays(7))
        .filter(date -> !diary.on(date).isEmpty())
        .findFirst()
        .orElse(first);
  }

  private static void plantPrintedDays(Transaction world) {
    LocalDate printed = LocalDate.of(2014, 11, 27);
    UnaryOperator<ServiceDay> named = day -> day.named("54525943f5cb5c39aa000741").withSeats(47);
    changeLunch(world, printed, named);
    changeLunch(world, LocalDate.of(2014, 11, 6), day -> day.withSeats(25));
    Restaurant comptoir = world.find(Restaurant.TABLE, NeighbourSeed.COMPTOIR).orElseThrow();
    change(
        world,
        comptoir,
        LocalDate.of(2021, 10, 28),
        day -> day.withFull(true).withWaitingList(false));
    change(
        world,
        comptoir,
        LocalDate.of(2021, 10, 30),
        day -> day.withFull(true).withWaitingList(true));
  }

  private static void plantComingDays(Transaction world) {
    Restaurant wasabi = world.find(Restaurant.TABLE, WasabiDemoSeed.WASABI_DEMO).orElseThrow();
    changeComing(world, wasabi, FULL, day -> day.withFull(true).withWaitingList(false));
    changeComing(world, wasabi, WAITING, day -> day.withFull(true).withWaitingList(true));
    changeComing(world, wasabi, ONE_SEAT, day -> day.withSeats(1).withWaitingList(false));
    changeComing(world, wasabi, HOLIDAY, day -> day.withClosed(true));
  }

  private static void changeComing(
      Transaction world, Restaurant restaurant, int days, UnaryOperator<ServiceDay> change) {
    change(world, restaurant, dayWithServices(world, restaurant, days), change);
  }

  private static void change(
      Transaction world, Restaurant restaurant, LocalDate date, UnaryOperator<ServiceDay> change) {
    Diary.of(world, restaurant, date).on(date).stream()
        .map(RuntimeService::day)
        .map(change)
        .forEach(day -> world.put(ServiceDay.TABLE, day));
  }

  private static void changeLunch(
      Transaction world, LocalDate date, UnaryOperator<ServiceDay> change) {
    Opening lunch = world.find(Opening.TABLE, WasabiDemoSeed.LUNCH).orElseThrow();
    world.put(ServiceDay.TABLE, change.apply(ServiceDay.untouched(lunch, date)));
  }
}
