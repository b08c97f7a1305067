package dev.surimi.vendor.iiko;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The integrator's code: calls the cloud with the API login of the test's world. */
final class Cloud {

  static final String MOSCOW = "11111111-1111-4111-8111-111111111111";
  static final String RIGA = "11111111-1111-4111-8111-111111111112";
  static final String HALL = "22222222-2222-4222-8222-222222222221";
  static final String SECTION = "33333333-3333-4333-8333-333333333331";
  static final String CASH = "55555555-5555-4555-8555-555555555501";
  static final String SET = "44444444-4444-4444-8444-444444444401";

  /** Longer than a terminal takes to pick a command up, shorter than it may. */
  static final Duration PACE = Duration.ofSeconds(1);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final InSandbox sandbox;
  private final String scope;

  Cloud(InSandbox sandbox) {
    this(sandbox, "");
  }

  private Cloud(InSandbox sandbox, String scope) {
    this.sandbox = sandbox;
    this.scope = scope;
  }

  /** Another API login of the same world. */
  Cloud as(String login) {
    return new Cloud(sandbox, "." + login);
  }

  String login() {
    return sandbox.key() + scope;
  }

  ValidatableResponse call(String path, Object body) {
    return with("Bearer " + login(), path, body);
  }

  ValidatableResponse with(String authorization, String path, Object body) {
    return sandbox
        .vendor("iiko")
        .header("Authorization", authorization)
        .contentType("application/json")
        .body(body instanceof String text ? text : JSON.writeValueAsString(body))
        .post(path)
        .then();
  }

  /** A step on the way to what a test is about: it must succeed. */
  JsonNode done(String path, Map<String, ?> body) {
    return JSON.readTree(call(path, body).statusCode(200).extract().asString());
  }

  String token() {
    return sandbox
        .vendor("iiko")
        .contentType("application/json")
        .body(Map.of("apiLogin", login()))
        .post("/api/1/access_token")
        .then()
        .statusCode(200)
        .extract()
        .path("token");
  }

  /**
   * A reserve of table 1 tomorrow at seven in Moscow; {@code changes} are names and values in turn.
   */
  static Map<String, Object> reserve(Object... changes) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("organizationId", MOSCOW);
    body.put("terminalGroupId", HALL);
    body.put("externalNumber", "R-318");
    body.put("customer", Map.of("name", "Анна"));
    body.put("phone", "+79161234567");
    body.put("guestsCount", 3);
    body.put("comment", "у окна");
    body.put("durationInMinutes", 120);
    body.put("shouldRemind", true);
    body.put("tableIds", List.of(table(1)));
    body.put("estimatedStartTime", "2031-03-15 19:00:00.000");
    return changed(body, changes);
  }

  static Map<String, Object> banquet(Object... changes) {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("items", List.of(Map.of("type", "Product", "productId", SET, "amount", 2)));
    Map<String, Object> body = reserve("order", order, "eventType", "Свадьба");
    return changed(body, changes);
  }

  static Map<String, Object> changed(Map<String, Object> body, Object... changes) {
    for (int i = 0; i < changes.length; i += 2) {
      if (changes[i + 1] == null) {
        body.remove((String) changes[i]);
      } else {
        body.put((String) changes[i], changes[i + 1]);
      }
    }
    return body;
  }

  static String table(int number) {
    return "66666666-6666-4666-8666-6666666666%02d".formatted(number);
  }

  static String demo(int number) {
    return "77777777-7777-4777-8777-7777777777%02d".formatted(number);
  }

  /** Asks for it and lets the terminal take it; its id. */
  String created(Object... changes) {
    return created(reserve(changes));
  }

  String created(Map<String, Object> body) {
    String id = done("/api/1/reserve/create", body).at("/reserveInfo/id").asString();
    sandbox.advance(PACE);
    return id;
  }

  /** Commands it and lets the terminal obey; the correlationId. */
  String commanded(String verb, String reserve, Object... members) {
    Map<String, Object> body =
        new LinkedHashMap<>(Map.of("organizationId", MOSCOW, "reserveId", reserve));
    String id =
        done("/api/1/reserve/" + verb, changed(body, members)).get("correlationId").asString();
    sandbox.advance(PACE);
    return id;
  }

  /** A ReserveInfo. */
  JsonNode status(String reserve) {
    return done(
            "/api/1/reserve/status_by_id",
            Map.of("organizationId", MOSCOW, "reserveIds", List.of(reserve)))
        .at("/reserves/0");
  }

  JsonNode command(String correlationId) {
    return done(
        "/api/1/commands/status", Map.of("organizationId", MOSCOW, "correlationId", correlationId));
  }

  /** Why the creation failed. */
  String failure(Map<String, Object> body) {
    return status(created(body)).at("/errorInfo/code").asString();
  }

  void press(String action, Object... input) {
    sandbox.act("iiko", action, changed(new LinkedHashMap<>(), input)).statusCode(200);
    sandbox.settle();
  }

  void tells(String url, Object... changes) {
    Map<String, Object> body =
        new LinkedHashMap<>(Map.of("organizationId", MOSCOW, "webHooksUri", url));
    done("/api/1/webhooks/update_settings", changed(body, changes));
  }

  static String strange() {
    return UUID.nameUUIDFromBytes(new byte[] {1}).toString();
  }
}
