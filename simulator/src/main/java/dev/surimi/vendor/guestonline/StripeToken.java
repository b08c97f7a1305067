package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Magic;
import dev.surimi.world.Index;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A token that Stripe made of a card, spent. Tokens of Stripe's test table are reusable; one that
 * looks generated, as the printed {@code tok_16YuLg4QnRLJ9Q2EYXevGsFv}, is a good card once; the
 * last ten thousand are remembered.
 *
 * @param number the how many-th of its world
 */
public record StripeToken(String token, long number) {

  static final Table<String, StripeToken> TABLE =
      Table.of("guestonline", "spent_stripe_tokens", StripeToken.class, StripeToken::token);

  static final Index<String, StripeToken, Long> BY_NUMBER =
      TABLE.index("by_number", StripeToken::number);

  static final String SEQUENCE = "guestonline.spent_stripe_tokens";

  private static final int MOST_KEPT = 10_000;
  private static final Pattern GENERATED = Pattern.compile("tok_[A-Za-z0-9]{24}");
  private static final Pattern CARD_NUMBER = Pattern.compile("[0-9 -]{12,25}");
  private static final int MAX_SHOWN = 100;

  /** Stripe's names of its test cards by what they do (facts 3.2). */
  private static final Map<String, Card> NAMES = new LinkedHashMap<>();

  static {
    brand("visa", "visa_debit", "mastercard", "amex", "amex_threeDSecureNotSupported");
    name(Card.GOOD, "threeDSecureOptional");
    name(Card.DECLINED, "chargeDeclined", "chargeDeclinedLostCard", "chargeDeclinedStolenCard");
    name(Card.DECLINED, "chargeDeclinedVelocityLimitExceeded", "chargeDeclinedFraudulent");
    name(Card.DECLINED, "radarBlock", "chargeCustomerFail", "threeDSecureRequiredProcessingError");
    name(Card.WITHOUT_FUNDS, "chargeDeclinedInsufficientFunds");
    name(Card.EXPIRED, "chargeDeclinedExpiredCard");
    name(Card.WRONG_CVC, "chargeDeclinedIncorrectCvc");
    name(Card.PROCESSING_ERROR, "chargeDeclinedProcessingError");
    name(Card.GOOD, "threeDSecureOptionalProcessingError");
    name(Card.CHALLENGED, "threeDSecure2Required", "authenticationRequired");
    name(
        Card.CHALLENGED,
        "authenticationRequiredOnSetup",
        "authenticationRequiredSetupForOffSession");
    name(Card.CHALLENGED_AND_DECLINED, "threeDSecureRequiredChargeDeclined");
    name(Card.CHALLENGED_WITHOUT_FUNDS, "authenticationRequiredChargeDeclinedInsufficientFunds");
  }

  private static final List<Magic> MAGIC =
      NAMES.entrySet().stream()
          .filter(named -> named.getKey().startsWith("tok_"))
          .filter(named -> !named.getKey().startsWith("tok_visa_"))
          .map(named -> Magic.of(named.getKey(), "stripe_token", named.getValue().outcome()))
          .toList();

  private static void brand(String... names) {
    for (String name : names) {
      NAMES.put("tok_" + name, Card.GOOD);
      NAMES.put("pm_card_" + name, Card.GOOD);
    }
  }

  /**
   * Older names lack {@code visa_}. A payment method stands for its card where Stripe names no
   * token.
   */
  private static void name(Card card, String... names) {
    for (String name : names) {
      NAMES.put("tok_" + name, card);
      NAMES.put("tok_visa_" + name, card);
      NAMES.put("pm_card_" + name, card);
      NAMES.put("pm_card_visa_" + name, card);
    }
  }

  /** The tokens by their newer names. */
  static List<Magic> magic() {
    return MAGIC;
  }

  /**
   * The card behind a token; a generated one is spent.
   *
   * @throws dev.surimi.vendor.Refusal as capture_failed, with Stripe's text, when there is none any
   *     more or never was
   */
  static Card redeem(Transaction world, String token) {
    Card named = NAMES.get(token);
    if (named != null) {
      return named;
    }
    if (CARD_NUMBER.matcher(token).matches()) {
      throw GuestonlineError.captureFailed(
          "Send a token made by Stripe.js, never the number of a card.");
    }
    if (!GENERATED.matcher(token).matches()) {
      throw GuestonlineError.captureFailed("No such token: '" + shown(token) + "'");
    }
    if (world.find(TABLE, token).isPresent()) {
      throw GuestonlineError.captureFailed(
          "You cannot use a Stripe token more than once: " + token + ".");
    }
    world.put(TABLE, new StripeToken(token, world.next(SEQUENCE)));
    Latest.keep(world, BY_NUMBER, MOST_KEPT, earlier -> true);
    return Card.GOOD;
  }

  private static String shown(String token) {
    return token.length() <= MAX_SHOWN
        ? token
        : token.substring(0, token.offsetByCodePoints(0, MAX_SHOWN / 2)) + "...";
  }
}
