package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.RetryPolicy;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Options;
import dev.surimi.world.Transaction;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Where an organization tells an API login what, and how (facts 3.2). */
final class Webhooks {

  private static final String ORGANIZATION = "organization";
  private static final String LOGIN = "login";
  private static final String FILTER = "filter";
  private static final int RETRIES = 6;
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private Webhooks() {}

  static JsonNode settings(Call call, String correlationId) {
    String organization = Organizations.require(call.world(), Body.of(call.input().node()));
    Optional<Subscription> found = find(call, organization);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("correlationId", correlationId);
    json.put("apiLoginName", Tokens.login(call));
    json.put("webHooksUri", found.map(Subscription::url).orElse(null));
    json.put("authToken", found.map(Subscription::authorization).orElse(null));
    json.set(
        "webHooksFilter",
        found.map(set -> set.options().get(FILTER)).orElse(JsonNodeFactory.instance.nullNode()));
    return json;
  }

  static JsonNode updateSettings(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    String organization = Organizations.require(call.world(), body);
    body.requirePresent("webHooksUri");
    Optional<String> url =
        body.text("webHooksUri").filter(text -> !text.isBlank()).map(Webhooks::requireUrl);
    Optional<String> token =
        body.text("authToken").filter(text -> !text.isEmpty()).map(Webhooks::requireHeader);
    Optional<WebhookFilter> filter = body.object("webHooksFilter").map(WebhookFilter::read);
    Optional<Subscription> before = find(call, organization);
    before.ifPresent(old -> call.world().remove(Subscription.TABLE, old.id()));
    url.ifPresent(
        to -> {
          Subscription set =
              Subscription.of(
                      id(call.world(), before, to),
                      "iiko",
                      to,
                      WebhookFilter.events(filter),
                      call.now())
                  .withOptions(options(organization, Tokens.login(call), filter));
          call.world().put(Subscription.TABLE, token.map(set::withAuthorization).orElse(set));
        });
    return JsonNodeFactory.instance.objectNode().put("correlationId", correlationId);
  }

  /** 200 is received; else again every ten minutes for an hour, and then the webhook is blocked. */
  static RetryPolicy policy(Options options) {
    RetryPolicy policy =
        RetryPolicy.standard()
            .withDelays(Collections.nCopies(RETRIES, PAUSE))
            .withReceived((status, answer) -> status == 200);
    RetryPolicy dressed =
        options.flag("iiko.webhook_bearer") ? policy.withHeaders(Webhooks::bearer) : policy;
    return options.flag("iiko.block_after_failures") ? dressed.blocking() : dressed;
  }

  /** Whether a subscriber is told what happens in this organization: any that named none. */
  static boolean isAbout(Subscription subscription, String organization) {
    JsonNode named = subscription.options().get(ORGANIZATION);
    return named == null || named.asString("").equals(organization);
  }

  private static Map<String, String> bearer(Subscription subscription, Delivery delivery) {
    return subscription.authorization() == null
        ? Map.of()
        : Map.of("Authorization", "Bearer " + subscription.authorization());
  }

  /** Settings for another address are another webhook: what waits for the old one is given up. */
  private static String id(Transaction world, Optional<Subscription> before, String url) {
    return before
        .filter(old -> old.url().equals(url))
        .map(Subscription::id)
        .orElseGet(() -> "iiko-" + world.next("iiko.webhooks"));
  }

  private static Map<String, JsonNode> options(
      String organization, String login, Optional<WebhookFilter> filter) {
    Map<String, JsonNode> options = new LinkedHashMap<>();
    options.put(ORGANIZATION, StringNode.valueOf(organization));
    options.put(LOGIN, StringNode.valueOf(login));
    filter.ifPresent(set -> options.put(FILTER, set.json()));
    return options;
  }

  private static Optional<Subscription> find(Call call, String organization) {
    boolean shared = call.options().text("iiko.webhook_scope").equals(ORGANIZATION);
    String login = Tokens.login(call);
    return call.world()
        .all(Subscription.TABLE)
        .filter(one -> one.vendor().equals("iiko") && one.options().containsKey(LOGIN))
        .filter(one -> isAbout(one, organization))
        .filter(one -> shared || one.options().get(LOGIN).asString("").equals(login))
        .findFirst();
  }

  private static String requireUrl(String text) {
    try {
      URI url = new URI(text);
      if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) {
        return text;
      }
    } catch (URISyntaxException broken) {
      // refused below
    }
    throw IikoError.badRequest("webHooksUri must be an absolute http or https URL");
  }

  private static String requireHeader(String token) {
    if (token.length() > 1_000 || !token.matches("[\\x20-\\x7e]+")) {
      throw IikoError.badRequest("authToken must be text that a header can carry");
    }
    return token;
  }
}
