package dev.surimi.engine;

import dev.surimi.vendor.Request;
import dev.surimi.webhook.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;

/** A guest of the noodle bar: talks to an engine without a socket. */
final class Bar implements AutoCloseable {

  static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");

  private static final Vendors VENDORS = Vendors.discover();

  private final Engine engine;

  Bar() {
    this(ContractMode.REPORT);
  }

  Bar(ContractMode contracts) {
    engine =
        new Engine(VENDORS, new WorldSettings("empty", NOW, true, 1.0, contracts, Map.of()), 10);
  }

  Engine engine() {
    return engine;
  }

  LiveWorld world() {
    return world("w");
  }

  LiveWorld world(String name) {
    return engine.worlds().open(name);
  }

  Answer order(String key, String json) {
    return call(
        "POST",
        "/noodlebar/orders",
        Map.of("X-Bowl-Key", key, "Content-Type", "application/json"),
        json);
  }

  Answer order() {
    return order("test_w", "{\"guest\":\"Ada\",\"bowls\":2}");
  }

  Answer get(String key, long id) {
    return call("GET", "/noodlebar/orders/" + id, Map.of("X-Bowl-Key", key), "");
  }

  Answer call(String method, String path, Map<String, String> headers, String body) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return engine.answer(
        new Request(
            method, "localhost:8080", path, "", all, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Makes the world {@code w} anew, with one option read in another way. */
  void choose(String option, boolean value) {
    Map<String, JsonNode> options = Map.of(option, BooleanNode.valueOf(value));
    engine
        .worlds()
        .replace("w", new WorldSettings("empty", NOW, true, 1.0, ContractMode.REPORT, options));
  }

  /** Subscribes somebody at {@code url} to everything in the world {@code w}. */
  void tell(String id, String url) {
    engine.change(
        world(),
        transaction -> {
          transaction.put(
              Subscription.TABLE, Subscription.of(id, "noodlebar", url, List.of("*"), NOW));
          return null;
        });
  }

  static JsonNode json(Answer answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  @Override
  public void close() {
    engine.close();
  }
}
