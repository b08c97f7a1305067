package dev.surimi.vendor.guestonline;

import java.math.BigDecimal;

/**
 * The page on which a guest's bank asks: its buttons have the ids of Stripe's own test page (facts
 * 3.3).
 */
final class BankPage {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>3-D Secure: %1$s</title>
      <style>
        body { margin: 0; padding: 2rem 1rem; background: #f3f4f6; color: #1f2937;
               font: 1rem/1.5 system-ui, sans-serif }
        main { max-width: 26rem; margin: 0 auto; padding: 1.5rem 2rem; background: #fff;
               border: 1px solid #d1d5db; border-radius: .5rem }
        h1 { margin: 0 0 1rem; font-size: 1.25rem }
        dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem }
        dt { color: #4b5563 } dd { margin: 0; text-align: right }
        form { display: flex; gap: .75rem; margin-top: 1.5rem }
        button { flex: 1; padding: .6rem; font: inherit; border: 1px solid #1d4ed8; border-radius: .375rem;
                 background: #fff; color: #1d4ed8; cursor: pointer }
        #test-source-authorize-3ds { background: #1d4ed8; color: #fff }
        small { display: block; margin-top: 1.5rem; color: #4b5563 }
      </style>
      </head>
      <body>
      <main>
      <h1>Your bank asks: is this you?</h1>
      <dl>
      <dt>Restaurant</dt><dd>%1$s</dd>
      <dt>Booking</dt><dd>%2$s</dd>
      <dt>Amount</dt><dd>%3$s</dd>
      <dt>Status</dt><dd id="status" role="status">%4$s</dd>
      </dl>
      %5$s
      <small>A page of the sandbox. No card is charged, and no real one is accepted.</small>
      </main>
      </body>
      </html>
      """;

  private static final String BUTTONS =
      """
      <form method="post" aria-label="Answer of the guest">
      <button type="submit" id="test-source-authorize-3ds" name="action" value="complete-3ds">Complete</button>
      <button type="submit" id="test-source-fail-3ds" name="action" value="fail-3ds">Fail</button>
      </form>""";

  private BankPage() {}

  static String html(Restaurant restaurant, PaymentIntent intent) {
    PaymentIntent.Visit visit = intent.visit();
    String booking =
        visit.date() + " at " + RestaurantTime.hour(visit.hour()) + " for " + visit.persons();
    String amount = BigDecimal.valueOf(intent.amount(), 2) + " EUR";
    String next =
        intent.isOpen() ? BUTTONS : "<p id=\"outcome\">" + escaped(outcome(intent)) + "</p>";
    return PAGE.formatted(
        escaped(restaurant.name()),
        escaped(booking),
        amount,
        escaped("The payment " + intent.told()),
        next);
  }

  private static String outcome(PaymentIntent intent) {
    return switch (intent.status()) {
      case REQUIRES_ACTION -> "";
      case SUCCEEDED -> "Thank you. Go back to your booking to finish it.";
      case REQUIRES_PAYMENT_METHOD -> intent.failure();
      case CANCELED -> "It is too late: the time for this booking has run out, or it was given up.";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
