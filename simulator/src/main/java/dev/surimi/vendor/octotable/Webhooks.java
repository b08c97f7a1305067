package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Reply;
import dev.surimi.webhook.Subscription;
import dev.surimi.webhook.Targets;
import dev.surimi.world.Commit;
import dev.surimi.world.View;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Webhooks: subscriptions of one endpoint to one event, each of one property. */
final class Webhooks {

  private static final String VENDOR = "octotable";
  private static final String PREFIX = "octotable-";
  private static final String PROPERTY = "property";
  private static final String NUMBER = "number";
  private static final int LONGEST = 2_000;
  private static final List<String> TYPES =
      List.of("RESERVATION_CREATED", "RESERVATION_UPDATED", "RESERVATION_DELETED");

  /** Hosts that are looked at at once; names are looked up only when something is sent. */
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*]");

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Webhooks() {}

  /** Those of the property in the header, or of all that the caller manages. */
  static Reply list(Call call) {
    Account account = Account.of(call);
    Optional<Property> property = Account.findProperty(call);
    Cursor cursor = Cursor.of(call.input(), "");
    return Reply.ok(
        cursor.page(
            all(call.world())
                .filter(one -> account.manages(propertyOf(one)))
                .filter(one -> property.map(only -> only.id() == propertyOf(one)).orElse(true)),
            one -> Reservation.first(numberOf(one)),
            Webhooks::json));
  }

  static Reply get(Call call) {
    return Wire.one(json(require(call)));
  }

  static Reply create(Call call) {
    Property property = Account.property(call);
    int number = Numbering.SUBSCRIPTIONS.next(call.world());
    Map<String, JsonNode> options =
        Map.of(
            PROPERTY, JsonNodeFactory.instance.numberNode(property.id()),
            NUMBER, JsonNodeFactory.instance.numberNode(number));
    Input input = call.input();
    Subscription subscription =
        Subscription.of(
                PREFIX + number,
                VENDOR,
                Said.require(input, "endpoint", endpoint(input)),
                List.of(Said.require(input, "webhook_type", type(input))),
                call.now())
            .withOptions(options);
    call.world().put(Subscription.TABLE, subscription);
    return Wire.created(json(subscription));
  }

  static Reply update(Call call) {
    Subscription before = require(call);
    Subscription after =
        Subscription.of(
                before.id(),
                VENDOR,
                endpoint(call.input()).orElse(before.url()),
                type(call.input()).map(List::of).orElse(before.events()),
                before.createdAt())
            .withOptions(before.options());
    call.world().put(Subscription.TABLE, after);
    return Wire.one(json(after));
  }

  static Reply delete(Call call) {
    Subscription subscription = require(call);
    call.world().remove(Subscription.TABLE, subscription.id());
    return Wire.deleted(numberOf(subscription));
  }

  /** The body is unpublished; this one says what happened, where, and to what (facts 2.5). */
  static Notice notice(Commit commit, String event, Reservation reservation) {
    ObjectNode payload =
        JsonNodeFactory.instance
            .objectNode()
            .put("webhook_type", event)
            .put("property_id", reservation.propertyId());
    payload.set(
        "data",
        Wire.array(
            Stream.of(ReservationJson.listed(commit.after(), commit.options(), reservation))));
    return new Notice(event, Integer.toString(reservation.id()), payload)
        .to(subscription -> isFor(subscription, reservation.propertyId()));
  }

  /** The subscriptions made over the vendor's API, in the order of their making. */
  static Stream<Subscription> all(View world) {
    return world
        .all(Subscription.TABLE)
        .filter(one -> one.vendor().equals(VENDOR) && one.options().containsKey(NUMBER))
        .sorted((one, other) -> Integer.compare(numberOf(one), numberOf(other)));
  }

  static int propertyOf(Subscription subscription) {
    return subscription.options().get(PROPERTY).asInt();
  }

  /** A subscription made over the control API is of all properties, unless its options say one. */
  private static boolean isFor(Subscription subscription, int propertyId) {
    JsonNode only = subscription.options().get(PROPERTY);
    return only == null || only.isNull() || only.asString().equals(Integer.toString(propertyId));
  }

  private static Subscription require(Call call) {
    Account account = Account.of(call);
    Optional<Property> property = Account.findProperty(call);
    return Numbering.SUBSCRIPTIONS.require(
        call,
        "subscription_id",
        number ->
            call.world()
                .find(Subscription.TABLE, PREFIX + number)
                .filter(one -> one.options().containsKey(NUMBER))
                .filter(one -> account.manages(propertyOf(one)))
                .filter(one -> property.map(only -> only.id() == propertyOf(one)).orElse(true)));
  }

  /** Its number if it was made over the vendor's API. */
  static int numberOrZero(Subscription subscription) {
    boolean ours =
        subscription.vendor().equals(VENDOR) && subscription.options().containsKey(NUMBER);
    return ours ? numberOf(subscription) : 0;
  }

  private static int numberOf(Subscription subscription) {
    return subscription.options().get(NUMBER).asInt();
  }

  private static ObjectNode json(Subscription subscription) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("endpoint", subscription.url())
        .put("id", numberOf(subscription))
        .put("webhook_type", subscription.events().get(0));
  }

  private static Optional<String> type(Input input) {
    Optional<String> type = input.text("webhook_type");
    if (type.filter(sent -> !TYPES.contains(sent)).isPresent()) {
      throw input.invalid("webhook_type", "must be one of " + String.join(", ", TYPES));
    }
    return type;
  }

  private static Optional<String> endpoint(Input input) {
    Optional<String> endpoint = Said.text(input, "endpoint", LONGEST);
    if (endpoint.filter(sent -> !isAddress(sent)).isPresent()) {
      throw input.invalid("endpoint", "must be an http or https address");
    }
    return endpoint;
  }

  private static boolean isAddress(String text) {
    try {
      URI address = URI.create(text);
      String host = address.getHost();
      return host != null
          && SCHEMES.contains(String.valueOf(address.getScheme()))
          && (!NUMERIC.matcher(host).matches() || Targets.anywhere().objection(text).isEmpty());
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }
}
