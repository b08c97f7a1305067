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
import java.util.Map;
import java.util.Optional;

/** The page behind {@code paymentLink}: what is to be paid, and how long there is time for it. */
final class PaymentPage {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ru">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s: депозит</title>
      <style>
        body { margin: 0; padding: 2rem 1rem; background: #f5f3ef; color: #292524;
               font: 1rem/1.5 system-ui, sans-serif }
        main { max-width: 26rem; margin: 0 auto; padding: 1.5rem; background: #fff;
               border: 1px solid #e0dbd2; border-radius: .75rem }
        h1 { margin: 0; font-size: 1.25rem } h1 + p { margin: 0 0 1rem; color: #57534e }
        dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 }
        dt { color: #57534e } dd { margin: 0; text-align: right }
        .price { font-size: 1.5rem; font-weight: 600 }
        form { display: grid; gap: .75rem; margin-top: 1.5rem }
        button { padding: .75rem; font: inherit; border: 1px solid #166534; border-radius: .5rem;
                 background: #fff; color: #166534; cursor: pointer }
        #pay { background: #166534; color: #fff }
        #outcome { margin: 1.5rem 0 0; padding: .75rem 1rem; border-radius: .5rem; background: #f5f3ef }
        small { display: block; margin-top: 1.5rem; color: #57534e }
      </style>
      </head>
      <body>
      <main>
      <h1>%1$s</h1>
      <p>%2$s</p>
      <dl>
      <dt>Резерв</dt><dd>№ %3$s</dd>
      <dt>Гость</dt><dd>%4$s</dd>
      <dt>Когда</dt><dd>%5$s</dd>
      <dt>Гостей</dt><dd>%6$s</dd>
      <dt>Депозит</dt><dd class="price" id="price">%7$s ₽</dd>
      </dl>
      %8$s
      <small>Страница песочницы: деньги не списываются. A page of the sandbox: no money is taken.</small>
      </main>
      </body>
      </html>
      """;

  private static final String BUTTONS =
      """
      <p id="left" role="timer">Оплатите до %1$s. Осталось %2$s <span lang="en">(time left)</span>.</p>
      <form method="post">
      <button type="submit" id="pay" name="action" value="pay">Оплатить · Pay</button>
      <button type="submit" id="refuse-payment" name="action" value="refuse-payment">Отказаться · Refuse</button>
      </form>""";

  private static final String OUTCOME = "<p id=\"outcome\" role=\"status\">%s</p>";

  private PaymentPage() {}

  static Page page() {
    return new Page(
        "pay",
        (world, token) -> find(world, token).isPresent(),
        PaymentPage::html,
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

  private static String html(Transaction world, String token) {
    Reserve reserve = find(world, token).orElseThrow(RestoplaceError::noReserve);
    Address address = Address.of(world);
    AddressTime time = new AddressTime(address.timeZone());
    return PAGE.formatted(
        escaped(address.organization().name()),
        escaped(address.city() + ", " + address.address()),
        reserve.number(),
        escaped(reserve.guest().name()),
        WHEN.format(time.local(reserve.visit().interval().from())),
        reserve.visit().count(),
        Money.text(reserve.bill().desired()),
        next(reserve.bill().payment(), time, world.now()));
  }

  private static String next(Payment payment, AddressTime time, Instant now) {
    return payment.canBePaid(now)
        ? BUTTONS.formatted(
            WHEN.format(time.local(payment.waitTo())),
            left(Duration.between(now, payment.waitTo())))
        : OUTCOME.formatted(outcome(payment));
  }

  private static String left(Duration left) {
    return left.toMinutes() + " мин " + left.toSecondsPart() + " с";
  }

  private static String outcome(Payment payment) {
    return switch (payment.state()) {
      case OPEN, EXPIRED -> "Время оплаты истекло, стол больше не ждёт вас. It is too late to pay.";
      case PAID -> "Оплачено. Ждём вас! Paid, thank you.";
      case REFUSED -> "Вы отказались от оплаты, резерв отменён. The payment was refused.";
      case VOID -> "Оплата больше не нужна. There is nothing to pay any more.";
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
