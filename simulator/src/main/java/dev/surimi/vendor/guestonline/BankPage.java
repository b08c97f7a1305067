package dev.surimi.vendor.guestonline;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The page on which a guest's bank asks, in the guest's language: its buttons have the ids of
 * Stripe's own test page (facts 3.3).
 */
record BankPage(Locale language, ResourceBundle words) {

  static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"));

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%1$s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>3-D Secure: %2$s</title>
      <style>
        :root { color-scheme: light dark; --ink: light-dark(#14213d, #e9edf5); --quiet: light-dark(#54607a, #a3aec4);
                --paper: light-dark(#fff, #171e2d); --line: light-dark(#dfe4ee, #2c374d);
                --bank: #14366f; --act: light-dark(#14366f, #8db4ff); --on-act: light-dark(#fff, #0d1626) }
        * { box-sizing: border-box }
        body { margin: 0; min-height: 100vh; background: light-dark(#eef1f7, #0d121d); color: var(--ink);
               font: 16px/24px system-ui, sans-serif }
        main { max-width: 420px; margin: 0 auto; background: var(--paper); min-height: 100vh }
        header { display: flex; align-items: center; gap: 12px; padding: 16px 24px; background: var(--bank); color: #fff }
        header svg { width: 32px; height: 32px; flex: none }
        header b { font-size: 17px } header span { margin-left: auto; font-size: 13px; opacity: .9 }
        .inside { padding: 24px }
        h1 { margin: 0 0 8px; font-size: 22px; line-height: 30px } .lead { margin: 0 0 24px; color: var(--quiet) }
        .amount { display: block; font-size: 32px; line-height: 40px; font-weight: 650; letter-spacing: -.01em }
        dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 16px; margin: 16px 0 0; padding: 16px 0;
             border-top: 1px solid var(--line); border-bottom: 1px solid var(--line) }
        dt { color: var(--quiet) } dd { margin: 0; text-align: right }
        form { display: grid; gap: 12px; margin-top: 24px }
        button { min-height: 48px; font: inherit; font-weight: 600; border: 1px solid var(--act); border-radius: 8px;
                 background: none; color: var(--act); cursor: pointer }
        button:focus-visible { outline: 3px solid #f2a93b; outline-offset: 2px }
        #test-source-authorize-3ds { background: var(--act); color: var(--on-act) }
        #outcome { margin: 24px 0 0; padding: 16px; border: 1px solid var(--line); border-radius: 8px }
        small { display: block; margin-top: 24px; color: var(--quiet); font-size: 13px; line-height: 20px }
        @media (min-width: 480px) { main { margin: 48px auto; min-height: 0; border-radius: 12px; overflow: hidden;
             box-shadow: 0 12px 40px rgb(10 20 50 / 16%%) } }
      </style>
      </head>
      <body>
      <main>
      <header><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M16 2 4 7v9c0 7 5 12 12 14 7-2 12-7 12-14V7z" fill="#fff"/><path d="m10 16 4 4 8-8" fill="none" stroke="#14366f" stroke-width="3"/></svg><b>%3$s</b><span>3-D Secure</span></header>
      <div class="inside">
      <h1>%4$s</h1>
      <p class="lead">%5$s</p>
      <span class="amount">%6$s</span>
      <dl>
      <dt>%7$s</dt><dd>%2$s</dd>
      <dt>%8$s</dt><dd>%9$s</dd>
      <dt>%10$s</dt><dd id="status" role="status">%11$s</dd>
      </dl>
      %12$s
      <small>%13$s</small>
      </div>
      </main>
      </body>
      </html>
      """;

  private static final String BUTTONS =
      """
      <form method="post" aria-label="%1$s">
      <button type="submit" id="test-source-authorize-3ds" name="action" value="complete-3ds">%2$s</button>
      <button type="submit" id="test-source-fail-3ds" name="action" value="fail-3ds">%3$s</button>
      </form>""";

  static BankPage in(Locale language) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new BankPage(
        language,
        ResourceBundle.getBundle("dev.surimi.vendor.guestonline.bank", language, control));
  }

  String html(Restaurant restaurant, PaymentIntent intent) {
    PaymentIntent.Visit visit = intent.visit();
    String booking =
        word("visit")
            .formatted(
                DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(visit.date()),
                RestaurantTime.hour(visit.hour()),
                visit.persons());
    return PAGE.formatted(
        language.toLanguageTag(),
        escaped(restaurant.name()),
        said("bank"),
        said("title"),
        said("lead"),
        escaped(amount(intent)),
        said("restaurant"),
        said("booking"),
        escaped(booking),
        said("status"),
        said("status." + intent.status()),
        intent.isOpen() ? buttons() : "<p id=\"outcome\">" + escaped(outcome(intent)) + "</p>",
        said("sandbox"));
  }

  private String buttons() {
    return BUTTONS.formatted(said("answer"), said("complete"), said("fail"));
  }

  private String amount(PaymentIntent intent) {
    BigDecimal euros = BigDecimal.valueOf(intent.amount(), 2);
    return language.equals(Locale.ENGLISH)
        ? euros + " EUR"
        : euros.toString().replace('.', ',') + " €";
  }

  /** A refusal of the bank's has its own words. */
  private String outcome(PaymentIntent intent) {
    return intent.status() == PaymentIntent.Status.REQUIRES_PAYMENT_METHOD
            && language.equals(Locale.ENGLISH)
        ? intent.failure()
        : word("outcome." + intent.status());
  }

  private String said(String key) {
    return escaped(word(key));
  }

  private String word(String key) {
    return words.getString(key);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
