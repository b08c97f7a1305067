package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Page;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The page behind {@code paymentLink}, in the guest's language: what is to be paid, and how long
 * there is time for it.
 */
record PaymentPage(Locale language, ResourceBundle words) {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH);

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%1$s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%2$s: %3$s</title>
      <style>
        :root { color-scheme: light dark; --ink: light-dark(#1f2421, #ecefec); --quiet: light-dark(#5a645e, #a4afa8);
                --paper: light-dark(#fff, #181d1a); --line: light-dark(#e2e6e3, #2e3631);
                --act: light-dark(#14603a, #6fd8a2); --on-act: light-dark(#fff, #0c1a12) }
        * { box-sizing: border-box }
        body { margin: 0; min-height: 100vh; background: light-dark(#f1f4f1, #0e120f); color: var(--ink);
               font: 16px/24px system-ui, sans-serif }
        main { max-width: 420px; margin: 0 auto; background: var(--paper); min-height: 100vh }
        header { display: flex; align-items: center; gap: 12px; padding: 16px 24px; background: #14603a; color: #fff }
        header svg { width: 28px; height: 28px; flex: none }
        .inside { padding: 24px }
        h1 { margin: 0; font-size: 20px; line-height: 28px } h1 + p { margin: 0 0 16px; color: var(--quiet) }
        .price { display: block; font-size: 36px; line-height: 44px; font-weight: 650; letter-spacing: -.01em }
        dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 16px; margin: 16px 0 0; padding: 16px 0;
             border-top: 1px solid var(--line); border-bottom: 1px solid var(--line) }
        dt { color: var(--quiet) } dd { margin: 0; text-align: right }
        #left { margin: 16px 0 0; padding: 12px 16px; border-radius: 8px; background: light-dark(#fff4da, #33280c);
                color: light-dark(#6a4700, #f0c566); display: flex; justify-content: space-between; gap: 12px; flex-wrap: wrap }
        form { display: grid; gap: 12px; margin-top: 24px }
        button { min-height: 48px; font: inherit; font-weight: 600; border: 1px solid var(--act); border-radius: 8px;
                 background: none; color: var(--act); cursor: pointer }
        button:focus-visible { outline: 3px solid #f2a93b; outline-offset: 2px }
        #pay { background: var(--act); color: var(--on-act) }
        #outcome { margin: 24px 0 0; padding: 16px; border: 1px solid var(--line); border-radius: 8px }
        small { display: block; margin-top: 24px; color: var(--quiet); font-size: 13px; line-height: 20px }
        @media (min-width: 480px) { main { margin: 48px auto; min-height: 0; border-radius: 12px; overflow: hidden;
             box-shadow: 0 12px 40px rgb(10 40 20 / 16%%) } }
      </style>
      </head>
      <body>
      <main>
      <header><svg viewBox="0 0 28 28" aria-hidden="true"><path d="M9 12V9a5 5 0 0 1 10 0v3" fill="none" stroke="#fff" stroke-width="2.500"/><rect x="6" y="12" width="16" height="12" rx="3" fill="#fff"/></svg><b>%4$s</b></header>
      <div class="inside">
      <h1>%2$s</h1>
      <p>%5$s</p>
      <span class="price" id="price">%6$s ₽</span>
      <dl>
      <dt>%7$s</dt><dd>№ %8$s</dd>
      <dt>%9$s</dt><dd>%10$s</dd>
      <dt>%11$s</dt><dd>%12$s</dd>
      <dt>%13$s</dt><dd>%14$s</dd>
      </dl>
      %15$s
      <small>%16$s</small>
      </div>
      </main>
      </body>
      </html>
      """;

  private static final String BUTTONS =
      """
      <p id="left" role="timer"><span>%1$s</span> <b>%2$s</b></p>
      <form method="post">
      <button type="submit" id="pay" name="action" value="pay">%3$s</button>
      <button type="submit" id="refuse-payment" name="action" value="refuse-payment">%4$s</button>
      </form>""";

  static Page page() {
    return new Page(
        "pay",
        LANGUAGES,
        (world, token) -> find(world, token).isPresent(),
        (world, token, language) -> in(language).html(world, token),
        Map.of("pay", "token", "refuse-payment", "token"));
  }

  static Optional<Reserve> find(View world, String token) {
    return world.where(Reserve.BY_TOKEN, token).findFirst();
  }

  /**
   * On the host that the call came to; it names the world, which other worlds' tokens may share.
   */
  static String link(Call call, Payment payment) {
    boolean secure = call.request().header("X-Forwarded-Proto").filter("https"::equals).isPresent();
    String world = URLEncoder.encode(call.key().world(), StandardCharsets.UTF_8);
    return (secure ? "https://" : "http://")
        + host(call)
        + "/pay/"
        + payment.token()
        + "?world="
        + world;
  }

  /** A host that is none would make a link that is none. */
  private static String host(Call call) {
    String host = call.request().host();
    return host.matches("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?")
        ? host
        : "localhost";
  }

  private static PaymentPage in(Locale language) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new PaymentPage(
        language,
        ResourceBundle.getBundle("dev.surimi.vendor.restoplace.payment", language, control));
  }

  private String html(Transaction world, String token) {
    Reserve reserve = find(world, token).orElseThrow(RestoplaceError::noReserve);
    Address address = Address.of(world);
    AddressTime time = new AddressTime(address.timeZone());
    return PAGE.formatted(
        language.toLanguageTag(),
        escaped(address.organization().name()),
        said("title"),
        said("organisation"),
        escaped(address.city() + ", " + address.address()),
        Money.text(reserve.bill().desired()),
        said("reserve"),
        reserve.number(),
        said("guest"),
        escaped(reserve.guest().name()),
        said("when"),
        WHEN.format(time.local(reserve.visit().interval().from())),
        said("count"),
        reserve.visit().count(),
        next(reserve.bill(), time, world.now()),
        said("sandbox"));
  }

  private String next(Bill bill, AddressTime time, Instant now) {
    Payment payment = bill.payment();
    if (!payment.canBePaid(now)) {
      return "<p id=\"outcome\" role=\"status\">" + said("outcome." + payment.state()) + "</p>";
    }
    Duration left = Duration.between(now, payment.waitTo());
    return BUTTONS.formatted(
        said("until", WHEN.format(time.local(payment.waitTo()))),
        said("left", left.toMinutes(), left.toSecondsPart()),
        said("pay", Money.text(bill.desired())),
        said("refuse"));
  }

  private String said(String key, Object... values) {
    return escaped(words.getString(key).formatted(values));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
