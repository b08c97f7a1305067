package dev.surimi.engine;

import dev.surimi.fault.Fault;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How much of everything a sandbox holds at most. */
public record Bounds(Map<Bound, Integer> most) {

  private static final Map<Bound, ToIntFunction<View>> OF_A_STATE =
      Map.of(
          Bound.SUBSCRIPTIONS, world -> world.count(Subscription.TABLE),
          Bound.FAULTS, world -> world.count(Fault.TABLE),
          Bound.APPOINTMENTS, world -> world.agenda().size());

  /**
   * Fills up what is not given.
   *
   * @throws IllegalArgumentException when there could be none of something
   */
  public Bounds {
    EnumMap<Bound, Integer> all = new EnumMap<>(Bound.class);
    for (Bound bound : Bound.values()) {
      all.put(bound, most.getOrDefault(bound, bound.usual()));
      if (all.get(bound) < 1) {
        throw new IllegalArgumentException(bound.flag() + " is at least 1");
      }
    }
    most = Map.copyOf(all);
  }

  /** As it is by default. */
  public static Bounds usual() {
    return new Bounds(Map.of());
  }

  /** The same, but for one. */
  public Bounds with(Bound bound, int number) {
    EnumMap<Bound, Integer> all = new EnumMap<>(most);
    all.put(bound, number);
    return new Bounds(all);
  }

  public int most(Bound bound) {
    return most.get(bound);
  }

  /**
   * Refuses one more.
   *
   * @throws Full when there are as many as there can be
   */
  public void requireRoom(Bound bound, int present) {
    if (present >= most(bound)) {
      throw new Full(bound, most(bound));
    }
  }

  /**
   * Refuses a transaction that has made more than there can be; what was over a bound before may
   * become less.
   *
   * @throws Full when there is too much
   */
  void requireRoomFor(Transaction transaction) {
    OF_A_STATE.forEach(
        (bound, count) -> {
          int after = count.applyAsInt(transaction);
          if (after > most(bound) && after > count.applyAsInt(transaction.origin())) {
            throw new Full(bound, most(bound));
          }
        });
  }
}
