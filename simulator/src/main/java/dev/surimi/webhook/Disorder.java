package dev.surimi.webhook;

import java.time.Duration;

/**
 * What faults have done to a delivery.
 *
 * @param fault which did what, as {@code fault_1 delay}; null when none did anything
 * @param alone whether it goes its own way: nobody of its subscription waits for it
 * @param heldBy the fault that keeps it until others come; null when none does
 * @param behind the delivery that is to be over before it; null when it waits for none
 * @param authorization sent in place of the subscription's own; null for that
 * @param slowness how long the receiver takes to answer the first attempt, as the vendor sees it;
 *     null for as long as it does
 */
public record Disorder(
    String fault,
    boolean alone,
    String heldBy,
    Long behind,
    String authorization,
    Duration slowness) {

  public static final Disorder NONE = new Disorder(null, false, null, null, null, null);

  /** The same, and {@code what} was done as well. */
  public Disorder by(String what) {
    String both = fault == null ? what : fault + ", " + what;
    return new Disorder(both, alone, heldBy, behind, authorization, slowness);
  }

  public Disorder goingAlone() {
    return new Disorder(fault, true, heldBy, behind, authorization, slowness);
  }

  /** Kept by this fault, outside of the order. */
  public Disorder held(String byFault) {
    return new Disorder(fault, true, byFault, behind, authorization, slowness);
  }

  /** No longer kept. */
  public Disorder released() {
    return new Disorder(fault, alone, null, behind, authorization, slowness);
  }

  /** Going after nobody. */
  Disorder free() {
    return new Disorder(fault, alone, heldBy, null, authorization, slowness);
  }

  /** No longer kept, but to go after this delivery. */
  public Disorder behind(long delivery) {
    return new Disorder(fault, alone, null, delivery, authorization, slowness);
  }

  public Disorder forged(String falseAuthorization) {
    return new Disorder(fault, alone, heldBy, behind, falseAuthorization, slowness);
  }

  public Disorder slow(Duration newSlowness) {
    return new Disorder(fault, alone, heldBy, behind, authorization, newSlowness);
  }
}
