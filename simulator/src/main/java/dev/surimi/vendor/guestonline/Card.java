package dev.surimi.vendor.guestonline;

/**
 * How a bank answers for a card: whether it wants to see the guest first, and what it says then
 * (facts 3.2).
 */
enum Card {
  GOOD(false, null),
  DECLINED(false, "Your card was declined."),
  WITHOUT_FUNDS(false, "Your card has insufficient funds."),
  EXPIRED(false, "Your card has expired."),
  WRONG_CVC(false, "Your card's security code is incorrect."),
  PROCESSING_ERROR(
      false, "An error occurred while processing your card. Try again in a little bit."),
  CHALLENGED(true, null),
  CHALLENGED_AND_DECLINED(true, "Your card was declined."),
  CHALLENGED_WITHOUT_FUNDS(true, "Your card has insufficient funds.");

  private final boolean challenge;
  private final String decline;

  Card(boolean challenge, String decline) {
    this.challenge = challenge;
    this.decline = decline;
  }

  boolean asksForChallenge() {
    return challenge;
  }

  /** Stripe's text when the card is charged in vain; null when it is good. */
  String decline() {
    return decline;
  }

  /** What comes of a payment with it, for people. */
  String outcome() {
    String seen = challenge ? "the bank wants to see the guest, and then " : "";
    return seen + (decline == null ? "it is paid" : "it is declined: " + decline);
  }
}
