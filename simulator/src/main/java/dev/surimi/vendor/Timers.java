package dev.surimi.vendor;

import dev.surimi.world.Transaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happens by itself when an appointment of the agenda falls due. */
public final class Timers {

  /**
   * Lets the due thing happen to the entity {@code id}; the answer says in a word or two what came
   * of it.
   */
  @FunctionalInterface
  public interface Timer {
    String fire(Transaction world, String id);
  }

  private final Map<String, Timer> timers = new LinkedHashMap<>();

  private Timers() {}

  public static Timers none() {
    return new Timers();
  }

  /** {@code what} is a fact in the past tense: {@code pending_booking.expired}. */
  public static Timers on(String what, Timer timer) {
    return none().and(what, timer);
  }

  public Timers and(String what, Timer timer) {
    timers.put(what, timer);
    return this;
  }

  /** What can happen by itself. */
  public Set<String> names() {
    return Set.copyOf(timers.keySet());
  }

  public Optional<Timer> find(String what) {
    return Optional.ofNullable(timers.get(what));
  }
}
