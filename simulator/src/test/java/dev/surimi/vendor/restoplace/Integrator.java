package dev.surimi.vendor.restoplace;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The integrator's code: calls Restoplace with the key of the test's world, and writes fields as
 * {@code curl -d} takes them, {@code "count=4"}.
 */
final class Integrator {

  /**
   * Saturday, the day after the worlds' now; what the demo seed has there is far from 10 o'clock.
   */
  static final String DAY = "2031-03-15";

  private static final String[] BREAKFAST = {
    "from=" + DAY + " 09:00:00", "to=" + DAY + " 10:30:00", "name=Анна", "count=2"
  };

  private static final JsonMapper JSON = JsonMapper.shared();

  private final InSandbox sandbox;

  Integrator(InSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** A request with the key, and nothing else yet. */
  RequestSpecification request() {
    return sandbox.vendor("restoplace").header("X-API-Key", sandbox.key());
  }

  ValidatableResponse get(String path, String... query) {
    return request()
        .urlEncodingEnabled(false)
        .get(query.length == 0 ? path : path + "?" + form(query))
        .then();
  }

  ValidatableResponse post(String path, String... fields) {
    return sending(fields).post(path).then();
  }

  ValidatableResponse put(String path, String... fields) {
    return sending(fields).put(path).then();
  }

  /** Asks for breakfast for two; {@code fields} say what is different. */
  ValidatableResponse creating(String... fields) {
    return post("/reserves", changed(BREAKFAST, fields));
  }

  /**
   * The same, and it must succeed.
   *
   * @return the reserve's id
   */
  int create(String... fields) {
    return Integer.parseInt(creating(fields).extract().path("responseData.id"));
  }

  /** The reserve as the API shows it. */
  JsonNode reserve(int id) {
    return JSON.readTree(get("/reserves/" + id).extract().asString()).get("responseData");
  }

  int status(int id) {
    return reserve(id).get("status").asInt();
  }

  ValidatableResponse act(String action, Map<String, ?> input) {
    return sandbox.act("restoplace", action, input);
  }

  /** Presses it, and it must be possible. */
  JsonNode done(String action, Map<String, ?> input) {
    String answer = act(action, input).statusCode(200).extract().asString();
    return JSON.readTree(answer).get("result");
  }

  /** The page behind a payment link. */
  ValidatableResponse page(String link) {
    return given().urlEncodingEnabled(false).get(link).then();
  }

  ValidatableResponse press(String link, String button) {
    return given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .body("action=" + button)
        .post(link)
        .then();
  }

  private RequestSpecification sending(String... fields) {
    return request()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .body(form(fields));
  }

  private static String form(String... fields) {
    return Arrays.stream(fields).map(Integrator::encoded).collect(Collectors.joining("&"));
  }

  private static String encoded(String field) {
    int equals = field.indexOf('=');
    return field.substring(0, equals) + "=" + URLEncoder.encode(field.substring(equals + 1), UTF_8);
  }

  private static String[] changed(String[] usual, String... fields) {
    Set<String> said = Arrays.stream(fields).map(Integrator::name).collect(Collectors.toSet());
    Stream<String> kept = Arrays.stream(usual).filter(field -> !said.contains(name(field)));
    return Stream.concat(kept, Arrays.stream(fields)).toArray(String[]::new);
  }

  private static String name(String field) {
    return field.substring(0, field.indexOf('='));
  }
}
