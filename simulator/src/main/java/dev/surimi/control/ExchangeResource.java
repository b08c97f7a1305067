package dev.surimi.control;

import dev.surimi.engine.Answer;
import dev.surimi.engine.LiveWorld;
import dev.surimi.journal.Exchange;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.webhook.Delivery;
import dev.surimi.world.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was called. */
final class ExchangeResource {

  private ExchangeResource() {}

  static Reply list(ControlCall call) {
    LiveWorld live = call.requireWorld();
    int limit = call.input().integer("limit").orElse(100);
    List<Exchange> exchanges =
        live.journal()
            .exchanges(wanted(call.input()), call.input().number("before").orElse(null), limit);
    return Reply.ok(ControlJson.array(exchanges, ExchangeJson::brief));
  }

  static Reply get(ControlCall call) {
    LiveWorld live = call.requireWorld();
    Exchange exchange = require(live, call.parameter("id"));
    return Reply.ok(
        ExchangeJson.full(
            exchange,
            deliveries(live.world().state(), exchange),
            new ViolationJson(call.engine().vendors())));
  }

  /** Makes the call once more, as it came in; what comes of it is another exchange. */
  static Reply replay(ControlCall call) {
    LiveWorld live = call.requireWorld();
    Exchange exchange = require(live, call.parameter("id"));
    if (call.engine().isRelaying()) {
      throw ControlError.IMPOSSIBLE.because(
          "a proxy writes down no keys, so it cannot make a call again");
    }
    if (call.engine().vendors().find(exchange.vendor()).isEmpty()) {
      throw ControlError.IMPOSSIBLE.because(
          "exchange " + exchange.id() + " was no call to a vendor");
    }
    Answer answer = call.engine().answer(again(exchange.request()));
    long id = Long.parseLong(answer.headers().getOrDefault("X-Sandbox-Exchange", "0"));
    return Reply.ok(ExchangeJson.brief(require(live, Long.toString(id))));
  }

  /** Taken apart by hand: what was called need not be what a URI may be. */
  private static Request again(Exchange.Sent sent) {
    String url = sent.url().substring(sent.url().indexOf("://") + 3);
    int mark = url.indexOf('?');
    String place = mark < 0 ? url : url.substring(0, mark);
    int slash = place.indexOf('/');
    return new Request(
        sent.method(),
        slash < 0 ? place : place.substring(0, slash),
        slash < 0 ? "/" : place.substring(slash),
        mark < 0 ? "" : url.substring(mark + 1),
        sent.headers(),
        sent.bytes());
  }

  private static Predicate<Exchange> wanted(Input input) {
    Optional<String> vendor = input.text("vendor");
    Optional<String> operation = input.text("operation");
    Optional<String> status = input.text("status");
    Optional<Boolean> violations = input.flag("violations");
    long after = input.number("after").orElse(0L);
    return exchange ->
        exchange.id() > after
            && vendor.map(id -> id.equals(exchange.vendor())).orElse(true)
            && operation.map(id -> id.equals(exchange.operation())).orElse(true)
            && status.map(wanted -> hasStatus(exchange, wanted)).orElse(true)
            && violations.map(any -> any != exchange.violations().isEmpty()).orElse(true);
  }

  /** {@code wanted} is a status or a class such as {@code 4xx}. */
  private static boolean hasStatus(Exchange exchange, String wanted) {
    String status = Integer.toString(exchange.response().status());
    return wanted.endsWith("xx") ? status.charAt(0) == wanted.charAt(0) : status.equals(wanted);
  }

  private static Exchange require(LiveWorld live, String id) {
    return live.journal()
        .find(Long.parseLong(id))
        .orElseThrow(
            () ->
                ControlError.UNKNOWN_THING.because(
                    "the journal of world '%s' holds no exchange %s; GET /_sandbox/worlds/%s/exchanges lists them"
                        .formatted(live.name(), id, live.name())));
  }

  /** After a restore another webhook may have the number of one that this exchange caused. */
  private static List<Delivery> deliveries(View view, Exchange exchange) {
    return exchange.deliveries().stream()
        .flatMap(id -> view.find(Delivery.TABLE, id).stream())
        .filter(delivery -> delivery.cause().equals("exchange " + exchange.id()))
        .toList();
  }
}
