package dev.surimi.vendor;

import dev.surimi.world.Transaction;
import java.util.stream.Stream;

/**
 * What holds in every world of a vendor, whatever is called, fails or is pressed there.
 *
 * @param name as {@code no-seat-sold-twice}
 * @param sentence what holds
 */
public record Invariant(String name, String sentence, Check check) {

  /** Looks at a world that has settled. */
  @FunctionalInterface
  public interface Check {
    Stream<Breach> breaches(Transaction world);
  }

  /**
   * A record for which it does not hold.
   *
   * @param id the record's key
   * @param what is the matter with it
   */
  public record Breach(String id, String what) {}

  public static Invariant noSeatSoldTwice(Check check) {
    return new Invariant("no-seat-sold-twice", "Nobody sits where somebody else sits.", check);
  }

  public static Invariant noMoneyWithoutABooking(Check check) {
    return new Invariant(
        "no-money-without-a-booking",
        "Money that was taken is for something that the guest has, or had.",
        check);
  }

  public static Invariant noHoldLeft(Check check) {
    return new Invariant(
        "no-hold-left", "What waits ends at its time, and what has ended keeps nothing.", check);
  }
}
