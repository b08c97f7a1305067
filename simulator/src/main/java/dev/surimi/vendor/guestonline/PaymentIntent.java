package dev.surimi.vendor.guestonline;

import dev.surimi.world.Entropy;
import dev.surimi.world.Index;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * A payment that waits for the guest's bank, in Stripe's states and formats (facts 3.1, 3.4). It
 * outlives its pending booking, so that the bank's page can still say what became of it, until a
 * thousand others have come.
 *
 * @param number the how many-th of its world
 * @param id {@code pi_} or, for a guarantee when the world says so, {@code seti_}, and 24 letters
 *     and digits
 * @param amount in cents
 * @param token the stripe_token that it was made of
 * @param failure why it failed, in Stripe's words; null unless it did
 */
public record PaymentIntent(
    String id,
    long number,
    String clientSecret,
    String paymentMethodId,
    String pendingBookingId,
    int restaurantId,
    Visit visit,
    long amount,
    String token,
    Card card,
    Status status,
    String failure) {

  /** What it is for. */
  public record Visit(LocalDate date, LocalTime hour, int persons) {}

  /** Where the payment stands. */
  public enum Status {
    REQUIRES_ACTION,
    SUCCEEDED,
    REQUIRES_PAYMENT_METHOD,
    CANCELED;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Table<String, PaymentIntent> TABLE =
      Table.of("guestonline", "payment_intents", PaymentIntent.class, PaymentIntent::id);

  static final Index<String, PaymentIntent, Long> BY_NUMBER =
      TABLE.index("by_number", PaymentIntent::number);

  static final String SEQUENCE = "guestonline.payment_intents";

  private static final int MOST_KEPT = 1_000;

  static final Index<String, PaymentIntent, String> BY_SECRET =
      TABLE.index("by_secret", PaymentIntent::clientSecret);

  private static final String NOT_AUTHENTICATED =
      "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new"
          + " PaymentMethod to attempt to fulfill this PaymentIntent again.";

  /** A challenge for a card; {@code prefix} is {@code pi_} or {@code seti_}. */
  static PaymentIntent open(
      Transaction world,
      String prefix,
      PendingBooking pending,
      long amount,
      String token,
      Card card) {
    long number = world.next(SEQUENCE);
    Entropy entropy = world.entropyOf(SEQUENCE, number);
    String id = prefix + entropy.alphanumeric(24);
    return new PaymentIntent(
        id,
        number,
        id + "_secret_" + entropy.alphanumeric(25),
        "pm_" + entropy.alphanumeric(24),
        pending.id(),
        pending.restaurantId(),
        new Visit(pending.date(), pending.hour(), pending.persons()),
        amount,
        token,
        card,
        Status.REQUIRES_ACTION,
        null);
  }

  /** Keeps it and forgets the oldest ones that are over, if there are too many. */
  static void keep(Transaction world, PaymentIntent intent) {
    world.put(TABLE, intent);
    Latest.keep(world, BY_NUMBER, MOST_KEPT, earlier -> earlier.isOver(world));
  }

  private boolean isOver(View world) {
    return world
        .find(PendingBooking.TABLE, pendingBookingId)
        .filter(pending -> id.equals(pending.paymentIntentId()))
        .isEmpty();
  }

  boolean isOpen() {
    return status == Status.REQUIRES_ACTION;
  }

  boolean hasSucceeded() {
    return status == Status.SUCCEEDED;
  }

  /** Why nothing was captured; an open challenge counts as one that was not passed. */
  String whyNot() {
    return failure == null ? NOT_AUTHENTICATED : failure;
  }

  /** The guest passed the challenge: now the card is charged, which may still be declined. */
  PaymentIntent completed() {
    requireOpen();
    return card.decline() == null
        ? with(Status.SUCCEEDED, null)
        : with(Status.REQUIRES_PAYMENT_METHOD, card.decline());
  }

  PaymentIntent failed() {
    requireOpen();
    return with(Status.REQUIRES_PAYMENT_METHOD, NOT_AUTHENTICATED);
  }

  PaymentIntent canceled() {
    return with(Status.CANCELED, failure);
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw GuestonlineError.requestFailed(
          "payment_intent", "the challenge is over: the payment " + told());
    }
  }

  /** Its state in words for people. */
  String told() {
    return switch (status) {
      case REQUIRES_ACTION -> "waits for the guest";
      case SUCCEEDED -> "succeeded";
      case REQUIRES_PAYMENT_METHOD -> "failed";
      case CANCELED -> "was canceled";
    };
  }

  private PaymentIntent with(Status newStatus, String newFailure) {
    return new PaymentIntent(
        id,
        number,
        clientSecret,
        paymentMethodId,
        pendingBookingId,
        restaurantId,
        visit,
        amount,
        token,
        card,
        newStatus,
        newFailure);
  }
}
