package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Page;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The guest's bank: its challenge of 3-D Secure, on a page and as actions. */
final class Bank {

  private static final String CHALLENGE =
      """
      {"type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1,
       "properties": {
         "pending_booking": {"type": "string", "description": "the pending booking whose payment the bank asks about"},
         "client_secret": {"type": "string", "description": "the client_secret of payment_data"}}}
      """;

  private Bank() {}

  static Actions addTo(Actions actions) {
    return actions
        .on("complete-3ds", "The guest passes the bank's challenge.", CHALLENGE, Bank::complete)
        .on("fail-3ds", "The guest fails the bank's challenge.", CHALLENGE, Bank::fail);
  }

  static Page page() {
    Map<String, String> buttons =
        Map.of("complete-3ds", "client_secret", "fail-3ds", "client_secret");
    return new Page(
        "3ds",
        BankPage.LANGUAGES,
        (world, secret) -> bySecret(world, secret).isPresent(),
        Bank::html,
        buttons);
  }

  private static String html(Transaction world, String secret, Locale language) {
    PaymentIntent intent =
        bySecret(world, secret).orElseThrow(() -> GuestonlineError.notFound("payment_intent"));
    Restaurant restaurant = world.find(Restaurant.TABLE, intent.restaurantId()).orElseThrow();
    return BankPage.in(language).html(restaurant, intent);
  }

  private static JsonNode complete(Transaction world, Input input) {
    return decide(world, input, PaymentIntent::completed);
  }

  private static JsonNode fail(Transaction world, Input input) {
    return decide(world, input, PaymentIntent::failed);
  }

  private static JsonNode decide(
      Transaction world, Input input, UnaryOperator<PaymentIntent> decision) {
    PaymentIntent decided = decision.apply(find(world, input));
    world.put(PaymentIntent.TABLE, decided);
    return JsonNodeFactory.instance
        .objectNode()
        .put("object", "payment_intent")
        .put("id", decided.id())
        .put("client_secret", decided.clientSecret())
        .put("status", decided.status().wire())
        .put("pending_booking", decided.pendingBookingId());
  }

  private static PaymentIntent find(Transaction world, Input input) {
    Optional<String> secret = input.text("client_secret");
    if (secret.isPresent()) {
      return bySecret(world, secret.get())
          .orElseThrow(() -> GuestonlineError.notFound("payment_intent"));
    }
    PendingBooking pending =
        world
            .find(PendingBooking.TABLE, input.requireText("pending_booking"))
            .orElseThrow(() -> GuestonlineError.notFound("pending_booking"));
    return Optional.ofNullable(pending.paymentIntentId())
        .flatMap(id -> world.find(PaymentIntent.TABLE, id))
        .orElseThrow(
            () ->
                GuestonlineError.requestFailed(
                    "pending_booking", "no payment of it waits for a bank"));
  }

  private static Optional<PaymentIntent> bySecret(View world, String secret) {
    return world.where(PaymentIntent.BY_SECRET, secret).findFirst();
  }
}
