package dev.surimi.fault;

import dev.surimi.world.Table;
import java.time.Instant;

/**
 * A rule that makes one world misbehave.
 *
 * @param operation the only operation that it strikes; null for all of the vendor's
 * @param effect what happens then
 * @param times how often it strikes at most; null for ever
 * @param history what it has done so far
 */
public record Fault(
    String id,
    String vendor,
    String operation,
    When when,
    Effect effect,
    Integer times,
    Instant createdAt,
    History history) {

  public static final Table<String, Fault> TABLE =
      Table.of("sandbox", "faults", Fault.class, Fault::id);

  /**
   * What a fault has done so far.
   *
   * @param calls the calls that it could have struck
   * @param strikes those that it did strike
   * @param windowAt when the present window of a rate began; null outside of one
   * @param inWindow the calls of the present window
   */
  public record History(long calls, long strikes, Instant windowAt, long inWindow) {

    static final History NONE = new History(0, 0, null, 0);

    History called() {
      return new History(calls + 1, strikes, windowAt, inWindow);
    }

    History struck() {
      return new History(calls, strikes + 1, windowAt, inWindow);
    }

    History counting(Instant newWindowAt, long newInWindow) {
      return new History(calls, strikes, newWindowAt, newInWindow);
    }
  }

  /** A new fault, which has done nothing yet. */
  public static Fault of(
      String id,
      String vendor,
      String operation,
      When when,
      Effect effect,
      Integer times,
      Instant at) {
    return new Fault(id, vendor, operation, when, effect, times, at, History.NONE);
  }

  boolean isAbout(String ofVendor, String ofOperation) {
    return vendor.equals(ofVendor) && (operation == null || operation.equals(ofOperation));
  }

  boolean isUsedUp() {
    return times != null && history.strikes >= times;
  }

  Fault with(History newHistory) {
    return new Fault(id, vendor, operation, when, effect, times, createdAt, newHistory);
  }
}
