package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Options;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tables are free when. Slots and creations both ask here, so that they cannot disagree. */
final class Availability {

  private final Audience audience;
  private final Instant now;
  private final AddressTime time;
  private final OpeningHours hours;
  private final Map<Integer, Item> items;
  private final Map<Integer, Hall> halls;
  private final Map<Integer, List<Interval>> taken = new HashMap<>();

  private Availability(Transaction world, Audience audience, Options options) {
    this.audience = audience;
    this.now = world.now();
    this.time = AddressTime.of(world);
    this.hours = OpeningHours.of(options);
    this.items = world.all(Item.TABLE).collect(Collectors.toMap(Item::id, item -> item));
    this.halls = world.all(Hall.TABLE).collect(Collectors.toMap(Hall::id, hall -> hall));
  }

  /** What this audience finds in {@code window}. */
  static Availability in(Interval window, Transaction world, Audience audience) {
    return without(0, window, world, audience);
  }

  /** The same, as if the reserve of this id did not exist. */
  static Availability without(int id, Interval window, Transaction world, Audience audience) {
    Availability availability = new Availability(world, audience, world.options());
    stays(world, window)
        .filter(reserve -> reserve.id() != id)
        .filter(reserve -> reserve.visit().interval().overlaps(window))
        .forEach(reserve -> availability.take(reserve.visit()));
    return availability;
  }

  private static Stream<Reserve> stays(View world, Interval window) {
    return world.between(Reserve.BY_STAY, window.from().minus(Reserve.LONGEST), window.to());
  }

  private void take(Visit visit) {
    for (int itemId : footprint(visit.itemIds())) {
      taken.computeIfAbsent(itemId, id -> new ArrayList<>()).add(visit.interval());
    }
  }

  private Collection<Integer> footprint(Collection<Integer> itemIds) {
    return itemIds.stream()
        .flatMap(id -> items.containsKey(id) ? items.get(id).footprint().stream() : Stream.of(id))
        .collect(Collectors.toSet());
  }

  /** Why nobody can come then, whatever is free. */
  Optional<Refusal> objection(Interval interval) {
    boolean past = interval.from().isBefore(now.truncatedTo(ChronoUnit.MINUTES));
    if (past && !audience.booksThePast()) {
      return Optional.of(RestoplaceError.past());
    }
    boolean open = hours.covers(time.local(interval.from()), time.local(interval.to()));
    return open || audience.booksClosedHours()
        ? Optional.empty()
        : Optional.of(RestoplaceError.closed());
  }

  /** The tables that the audience may book at all, in their order. */
  List<Item> bookable(Integer floorId) {
    return items.values().stream()
        .filter(item -> floorId == null || item.floorId() == floorId)
        .filter(this::isBookable)
        .sorted(Comparator.comparingInt(Item::priority).thenComparingInt(Item::id))
        .toList();
  }

  /** Those of them that nobody has taken then. */
  List<Item> free(Integer floorId, Interval interval) {
    return objection(interval).isPresent()
        ? List.of()
        : bookable(floorId).stream().filter(item -> isFree(item, interval)).toList();
  }

  /** Those of them that a wish without a table of its own may get. */
  List<Item> candidates(Wish wish) {
    return free(wish.floorId(), wish.interval()).stream()
        .filter(item -> wish.count() == null || item.seats(wish.count()))
        .toList();
  }

  /** The tables that a wish names, when it can have them all. */
  List<Item> require(Wish wish) {
    objection(wish.interval())
        .ifPresent(
            objection -> {
              throw objection;
            });
    List<Item> chosen = wish.itemIds().stream().map(this::requireBookable).toList();
    if (!chosen.stream().allMatch(item -> isFree(item, wish.interval()))) {
      throw RestoplaceError.taken();
    }
    if (shareChairs(chosen)) {
      throw RestoplaceError.taken();
    }
    if (wish.count() != null && !seats(chosen, wish.count())) {
      throw RestoplaceError.noTables(wish.count());
    }
    return chosen;
  }

  /** Whether one of them takes another, as a group its members: nobody sits there twice. */
  private static boolean shareChairs(List<Item> chosen) {
    long taken = chosen.stream().mapToLong(item -> item.footprint().size()).sum();
    long places = chosen.stream().flatMap(item -> item.footprint().stream()).distinct().count();
    return places < taken;
  }

  boolean isFree(Item item, Interval interval) {
    return item.footprint().stream()
        .flatMap(id -> taken.getOrDefault(id, List.of()).stream())
        .noneMatch(interval::overlaps);
  }

  private Item requireBookable(int id) {
    return Optional.ofNullable(items.get(id))
        .filter(this::isBookable)
        .orElseThrow(RestoplaceError::noItem);
  }

  private boolean isBookable(Item item) {
    Hall hall = halls.get(item.floorId());
    return hall != null && audience.mayBook(item, hall);
  }

  /** Several tables together seat as many as all of them, and as few as the smallest. */
  private static boolean seats(List<Item> chosen, int count) {
    int least = chosen.stream().mapToInt(Item::countMin).min().orElse(0);
    long most = chosen.stream().mapToLong(Item::countMax).sum();
    return least <= count && count <= most;
  }
}
