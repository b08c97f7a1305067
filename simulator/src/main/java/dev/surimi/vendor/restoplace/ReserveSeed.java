package dev.surimi.vendor.restoplace;

import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A week of guests who came and a week of guests who will, around the reserves that the
 * documentation prints. Tables 1543, 2460 and 1610, which ask for a deposit, stay free.
 */
final class ReserveSeed {

  private static final String SEQUENCE = "restoplace.seed";
  private static final int DAYS = 7;
  private static final int FIRST_ID = ReserveDesk.LAST_ID - ReserveDesk.LAST_NUMBER;
  private static final List<Integer> TABLES =
      List.of(1542, 1601, 1602, 1603, 1604, 1605, 1611, 1612, 1701);
  private static final List<LocalTime> HOURS =
      List.of(LocalTime.of(12, 0), LocalTime.of(15, 0), LocalTime.of(18, 0), LocalTime.of(20, 30));
  private static final Duration STAY = Duration.ofHours(2);
  private static final List<String> SOURCES =
      List.of("widget", "adminpanel", "api", "restoran-kazan.example");

  private final Transaction world;
  private final AddressTime time;
  private final List<Reserve> written = new ArrayList<>();

  private ReserveSeed(Transaction world) {
    this.world = world;
    this.time = AddressTime.of(world);
  }

  static void plant(Transaction world) {
    ReserveSeed seed = new ReserveSeed(world);
    PrintedReserveSeed.reserves(world).forEach(seed::write);
    seed.plantWeeks();
    seed.plantWaitingList();
  }

  private void plantWeeks() {
    LocalDate today = time.day(world.now());
    for (int day = -DAYS; day < DAYS; day++) {
      for (LocalTime hour : HOURS) {
        for (int table : TABLES) {
          Entropy entropy = entropy(day, hour, table);
          if (entropy.chance(0.18)) {
            plant(today.plusDays(day), hour, table, entropy);
          }
        }
      }
    }
  }

  private void plant(LocalDate date, LocalTime hour, int table, Entropy entropy) {
    Item item = world.find(Item.TABLE, table).orElseThrow();
    Interval interval = stay(date, hour);
    int count = item.countMin() + entropy.below(item.countMax() - item.countMin() + 1);
    boolean banquet = item.floorId() == HouseSeed.BANQUET_HALL;
    Visit visit = new Visit(interval, count, List.of(table), item.floorId(), banquet);
    if (!isTaken(table, interval)) {
      Origin origin = origin(visit, entropy);
      Standing standing = standing(origin, interval, entropy);
      write(numbered(origin, GuestNames.guest(entropy), visit, standing));
    }
  }

  private boolean isTaken(int table, Interval interval) {
    return written.stream()
        .filter(Reserve::takesTables)
        .filter(reserve -> reserve.visit().itemIds().contains(table))
        .anyMatch(reserve -> reserve.visit().interval().overlaps(interval));
  }

  private Interval stay(LocalDate date, LocalTime hour) {
    Instant from = date.atTime(hour).atZone(time.zone()).toInstant();
    return new Interval(from, from.plus(STAY));
  }

  private Standing standing(Origin origin, Interval interval, Entropy entropy) {
    Instant seenAt = origin.createdAt().plusSeconds(300);
    boolean seen = seenAt.isBefore(world.now()) && entropy.chance(0.85);
    Standing fresh = Standing.of(ReserveStatus.NEW);
    Standing standing = seen ? fresh.moved(ReserveStatus.ACCEPTED, seenAt, Origin.HOSTESS) : fresh;
    if (!interval.to().isAfter(world.now())) {
      return over(standing, interval.from(), entropy);
    }
    if (!interval.from().isAfter(world.now())) {
      return standing.moved(ReserveStatus.OPEN, interval.from(), Origin.HOSTESS);
    }
    return seen && entropy.chance(0.08) ? givenUp(standing, seenAt) : standing;
  }

  private static Standing givenUp(Standing standing, Instant seenAt) {
    return standing
        .moved(ReserveStatus.CANCELLED, seenAt, Origin.HOSTESS)
        .because("Гость отменил сам");
  }

  private static Standing over(Standing standing, Instant begin, Entropy entropy) {
    if (entropy.chance(0.1)) {
      return standing
          .moved(ReserveStatus.CANCELLED, begin.plusSeconds(1_800), Origin.HOSTESS)
          .because("Гость не пришёл (No-show)");
    }
    return standing
        .moved(ReserveStatus.OPEN, begin.plusSeconds(240), Origin.HOSTESS)
        .moved(ReserveStatus.CLOSED, begin.plusSeconds(6_600), Origin.HOSTESS);
  }

  private Origin origin(Visit visit, Entropy entropy) {
    Instant before = visit.interval().from().minus(Duration.ofHours(24 + entropy.below(120)));
    Instant createdAt =
        before.isBefore(world.now())
            ? before
            : world.now().minus(Duration.ofMinutes(10 + entropy.below(2_000)));
    String source = SOURCES.get(entropy.below(SOURCES.size()));
    int userid =
        switch (source) {
          case "widget" -> Origin.WIDGET;
          case "adminpanel" -> Origin.HOSTESS;
          default -> Origin.API;
        };
    return Origin.of(userid, source, createdAt);
  }

  /** Two who would like to come tomorrow and later this week. */
  private void plantWaitingList() {
    for (int days : List.of(1, 5)) {
      Entropy entropy = entropy(days, LocalTime.NOON, 0);
      Interval interval = stay(time.day(world.now()).plusDays(days), LocalTime.of(20, 0));
      Visit visit = Visit.waiting(interval, 2 + entropy.below(4));
      Origin origin =
          Origin.of(Origin.HOSTESS, "adminpanel", world.now().minus(Duration.ofHours(2)));
      Standing standing = Standing.of(ReserveStatus.ACCEPTED);
      write(numbered(origin, GuestNames.guest(entropy), visit, standing));
    }
  }

  /** Ids and numbers lie below those that new reserves get; number 1 is printed. */
  private Reserve numbered(Origin origin, Guest guest, Visit visit, Standing standing) {
    int ordinal = Math.toIntExact(world.next(SEQUENCE)) + 1;
    Instant updatedAt =
        standing.status() == ReserveStatus.NEW ? null : latest(standing, origin.createdAt());
    return new Reserve(
        FIRST_ID + ordinal, ordinal, origin, updatedAt, guest, visit, standing, Bill.NOTHING);
  }

  private static Instant latest(Standing standing, Instant otherwise) {
    return Stream.of(
            standing.closedAt(), standing.cancelledAt(), standing.openedAt(), standing.seenAt())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(otherwise);
  }

  private void write(Reserve reserve) {
    written.add(ReserveDesk.put(world, reserve));
  }

  private Entropy entropy(int day, LocalTime hour, int table) {
    return world.entropyOf("restoplace.seed." + day + "." + table, hour.toSecondOfDay());
  }
}
