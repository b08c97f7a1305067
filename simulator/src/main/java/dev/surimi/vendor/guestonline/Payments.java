package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prepayments: what is due for a pending booking, and Stripe's part in getting it (facts 3.4). */
final class Payments {

  private static final String CURRENCY = "EUR";

  private Payments() {}

  /**
   * The terms that apply: of the selected offer, or else of the service. Nobody pays for the
   * waiting list.
   */
  static Optional<Prepayment> due(View world, PendingBooking pending) {
    if (pending.state() == HourState.WAITING) {
      return Optional.empty();
    }
    return Optional.ofNullable(pending.selectedOffer())
        .flatMap(id -> world.find(Commercial.TABLE, id))
        .map(Commercial::prepayment)
        .or(() -> world.find(Opening.TABLE, pending.openingId()).map(Opening::prepayment))
        .filter(terms -> terms.appliesTo(pending.persons()));
  }

  /**
   * Charges the card behind a token.
   *
   * @return the charge; null when the card only stands as a guarantee
   * @throws dev.surimi.vendor.Refusal when the card is declined or the bank asks for the guest
   */
  static Charge charge(Transaction world, PendingBooking pending, String token) {
    PaymentIntent earlier = intent(world, pending).orElse(null);
    if (earlier != null && earlier.token().equals(token) && earlier.hasSucceeded()) {
      return confirmed(world, pending);
    }
    if (earlier != null && earlier.token().equals(token) && earlier.isOpen()) {
      throw GuestonlineError.authenticationRequired(data(world, earlier));
    }
    PendingBooking free = cancel(world, pending);
    Card card = StripeToken.redeem(world, token);
    if (card.asksForChallenge()) {
      throw GuestonlineError.authenticationRequired(
          data(world, challenge(world, free, token, card)));
    }
    if (card.decline() != null) {
      throw GuestonlineError.captureFailed(card.decline());
    }
    return charged(world, pending);
  }

  /** What was captured after the guest passed the challenge. */
  static Charge confirmed(Transaction world, PendingBooking pending) {
    PaymentIntent intent =
        intent(world, pending)
            .orElseThrow(
                () ->
                    GuestonlineError.captureFailed(
                        "No payment of this pending booking waits for a guest."));
    if (!intent.hasSucceeded()) {
      throw GuestonlineError.captureFailed(intent.whyNot());
    }
    return charged(world, pending);
  }

  /**
   * The changed pending booking; when something else is due now, a payment begun before is
   * canceled.
   */
  static PendingBooking reviewed(Transaction world, PendingBooking before, PendingBooking after) {
    return due(world, before).equals(due(world, after)) ? after : cancel(world, after);
  }

  /** The pending booking without its payment, which is canceled if there is one. */
  static PendingBooking cancel(Transaction world, PendingBooking pending) {
    Optional<PaymentIntent> intent = intent(world, pending);
    if (intent.isEmpty()) {
      return pending;
    }
    world.put(PaymentIntent.TABLE, intent.get().canceled());
    PendingBooking free = pending.withPayment(null);
    world.put(PendingBooking.TABLE, free);
    return free;
  }

  private static Optional<PaymentIntent> intent(View world, PendingBooking pending) {
    return Optional.ofNullable(pending.paymentIntentId())
        .flatMap(id -> world.find(PaymentIntent.TABLE, id));
  }

  private static PaymentIntent challenge(
      Transaction world, PendingBooking pending, String token, Card card) {
    Prepayment terms = due(world, pending).orElseThrow();
    PaymentIntent intent =
        PaymentIntent.open(
            world, prefix(world, terms), pending, terms.totalFor(pending.persons()), token, card);
    world.put(PendingBooking.TABLE, pending.withPayment(intent.id()));
    PaymentIntent.keep(world, intent);
    return intent;
  }

  private static String prefix(Transaction world, Prepayment terms) {
    boolean setup = world.options().text("guestonline.guarantee_intent").equals("setup");
    return setup && terms.paymentKind() == Prepayment.PaymentKind.GUARANTEE ? "seti_" : "pi_";
  }

  private static Charge charged(View world, PendingBooking pending) {
    return due(world, pending)
        .filter(terms -> terms.paymentKind() == Prepayment.PaymentKind.DOWN_PAYMENT)
        .map(terms -> new Charge(terms.totalFor(pending.persons()), CURRENCY, terms.paymentKind()))
        .orElse(null);
  }

  private static ObjectNode data(View world, PaymentIntent intent) {
    Restaurant restaurant = world.find(Restaurant.TABLE, intent.restaurantId()).orElseThrow();
    return JsonNodeFactory.instance
        .objectNode()
        .put("client_secret", intent.clientSecret())
        .put("payment_method_id", intent.paymentMethodId())
        .put("stripe_key", restaurant.stripeKey());
  }
}
