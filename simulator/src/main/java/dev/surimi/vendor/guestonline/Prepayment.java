package dev.surimi.vendor.guestonline;

import java.util.Locale;

/**
 * What a guest has to pay or guarantee beforehand.
 *
 * @param amount in cents, per seat or per booking
 * @param fromPersons the smallest party that has to
 */
public record Prepayment(Kind kind, int amount, PaymentKind paymentKind, int fromPersons) {

  /** What the amount is multiplied with. */
  public enum Kind {
    SEATS,
    BOOKING;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the card is charged or only held ready. */
  public enum PaymentKind {
    GUARANTEE,
    DOWN_PAYMENT;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean appliesTo(int persons) {
    return persons >= fromPersons;
  }

  /**
   * The sum for a party, in cents: the help pages multiply a price per person by the covers (facts
   * 1.7 #22).
   */
  long totalFor(int persons) {
    return kind == Kind.SEATS ? (long) amount * persons : amount;
  }
}
