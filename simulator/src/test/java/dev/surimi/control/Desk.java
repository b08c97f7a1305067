package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.engine.Answer;
import dev.surimi.engine.Bound;
import dev.surimi.engine.Bounds;
import dev.surimi.engine.Engine;
import dev.surimi.engine.Fence;
import dev.surimi.engine.Vendors;
import dev.surimi.engine.WorldSettings;
import dev.surimi.vendor.Request;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sandbox without a socket, for one test: the control API and the noodlebar. At the end no answer
 * of the control API may have broken its contract.
 */
final class Desk implements AfterEachCallback {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Vendors VENDORS = Vendors.discover();
  private static final int MOST_WORLDS = 10;

  final Engine engine =
      new Engine(
          VENDORS,
          WorldSettings.standard(),
          Bounds.usual().with(Bound.WORLDS, MOST_WORLDS),
          Fence.usual().withSeeds(Path.of(System.getProperty("java.io.tmpdir"))));
  final Control control;

  private Desk(Optional<String> token) {
    this.control = new Control(engine, "1.2.3", new Gate(token, "127.0.0.1", List.of(), List.of()));
  }

  static Desk open() {
    return new Desk(Optional.empty());
  }

  static Desk withToken(String token) {
    return new Desk(Optional.of(token));
  }

  /** An answer with its body, which is missing when there is none. */
  record Answered(int status, JsonNode body) {

    String text(String name) {
      return body.path(name).asString();
    }

    String firstProblem() {
      return body.path("problems").path(0).path("pointer").asString();
    }
  }

  Answered get(String path) {
    return call("GET", path, "");
  }

  Answered put(String path, String body) {
    return call("PUT", path, body);
  }

  Answered post(String path, String body) {
    return call("POST", path, body);
  }

  Answered delete(String path) {
    return call("DELETE", path, "");
  }

  Answered call(String method, String path, String body) {
    return answered(control.answer(request(method, "/_sandbox" + path, Map.of(), body)));
  }

  /** The same evening, with nobody and nothing planned in it. */
  void freezeEmpty(String world) {
    put(
        "/worlds/" + world,
        "{\"now\":\"2031-03-14T18:00:00Z\",\"clock\":\"frozen\",\"seed\":\"empty\"}");
  }

  /** A frozen world at six in the evening of a day in March. */
  void freeze(String world) {
    put("/worlds/" + world, "{\"now\":\"2031-03-14T18:00:00Z\",\"clock\":\"frozen\"}");
  }

  /** Ada orders in this world. */
  Answered order(String world) {
    return order(world, "{\"guest\":\"Ada\",\"bowls\":2}");
  }

  Answered order(String world, String body) {
    Map<String, List<String>> key = Map.of("X-Bowl-Key", List.of("test_" + world));
    return answered(engine.answer(request("POST", "/noodlebar/orders", key, body)));
  }

  static Request request(
      String method, String target, Map<String, List<String>> headers, String body) {
    String[] parts = target.split("\\?", 2);
    return new Request(
        method,
        "localhost:8080",
        parts[0],
        parts.length == 1 ? "" : parts[1],
        headers,
        body.getBytes(StandardCharsets.UTF_8));
  }

  static Answered answered(Answer answer) {
    return new Answered(answer.status(), JSON.readTree(answer.body()));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    engine.close();
    assertThat(control.brokenPromises()).isEmpty();
  }
}
