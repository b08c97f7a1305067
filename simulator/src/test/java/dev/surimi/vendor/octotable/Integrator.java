package dev.surimi.vendor.octotable;

import static io.restassured.http.ContentType.JSON;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The integrator's code: calls OctoTable with the key of the test's world. */
final class Integrator {

  static final String PMS = "/octotable-pms/api/v2";
  static final String AUTH = "/octotable-auth/api/v2";

  /** Saturday, the day after the worlds' now. */
  static final String DAY = "2031-03-15";

  private final InSandbox sandbox;
  private final String token;
  private final String property;

  Integrator(InSandbox sandbox) {
    this(sandbox, null, "1001842");
  }

  private Integrator(InSandbox sandbox, String token, String property) {
    this.sandbox = sandbox;
    this.token = token;
    this.property = property;
  }

  /** The same integrator with another token. */
  Integrator with(String otherToken) {
    return new Integrator(sandbox, otherToken, property);
  }

  /** The same integrator for another property; for none with null. */
  Integrator at(Object otherProperty) {
    return new Integrator(sandbox, token, otherProperty == null ? null : otherProperty.toString());
  }

  ValidatableResponse get(String path) {
    return request().urlEncodingEnabled(false).get(PMS + path).then();
  }

  ValidatableResponse post(String path, Object body) {
    return request().body(json(body)).post(PMS + path).then();
  }

  ValidatableResponse put(String path, Object body) {
    return request().body(json(body)).put(PMS + path).then();
  }

  ValidatableResponse patch(String path) {
    return request().urlEncodingEnabled(false).patch(PMS + path).then();
  }

  ValidatableResponse delete(String path) {
    return request().delete(PMS + path).then();
  }

  /** A request with token and property, and nothing else yet. */
  RequestSpecification request() {
    RequestSpecification request =
        sandbox
            .vendor("octotable")
            .contentType(JSON)
            .header("Authorization", "Bearer " + (token == null ? sandbox.key() : token));
    return property == null ? request : request.header("Property", property);
  }

  /** A request that shows nothing. */
  RequestSpecification stranger() {
    return sandbox.vendor("octotable").contentType(JSON);
  }

  /** A table for two on Saturday at eight for Ada; {@code changes} say what is different. */
  ValidatableResponse reserve(Map<String, ?> changes) {
    return post("/reservations", reservation(changes));
  }

  /** The same, and it works; the number. */
  int reserved(Map<String, ?> changes) {
    return reserve(changes).statusCode(201).extract().path("data[0].id");
  }

  static Map<String, Object> reservation(Map<String, ?> changes) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("start_date", DAY);
    body.put("start_hour", "20:00:00");
    body.put("pax", 2);
    body.put("channel", "OCTOTABLE_ADMIN");
    body.put("service_id", 39491);
    body.put("room_id", 26157);
    body.put(
        "customer", Map.of("first_name", "Ada", "last_name", "Byron", "phone", "+393331112223"));
    body.putAll(changes);
    body.values().removeIf(value -> value.equals("-"));
    return body;
  }

  JsonNode one(String path) {
    String body = get(path).statusCode(200).extract().asString();
    return JsonMapper.shared().readTree(body).at("/data/0");
  }

  JsonNode all(String path) {
    String body = get(path).statusCode(200).extract().asString();
    return JsonMapper.shared().readTree(body);
  }

  private static String json(Object body) {
    return body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
  }
}
