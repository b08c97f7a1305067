package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.Bound;
import dev.surimi.engine.Bounds;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sandbox in which there can be two of everything, and four appointments. */
class BoundsHttpTest {

  private static final Sandbox SANDBOX =
      Sandbox.start(SandboxSettings.onFreePort().withBounds(small()));

  @BeforeEach
  void open() {
    control()
        .body("{\"seed\":\"empty\",\"now\":\"2031-03-14T11:00:00Z\",\"clock\":\"frozen\"}")
        .put("");
  }

  @AfterEach
  void forget() {
    SANDBOX
        .engine()
        .worlds()
        .all()
        .forEach(world -> SANDBOX.engine().worlds().delete(world.name()));
  }

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @Test
  void aThirdWorldIsRefused() {
    world("w2").then().statusCode(201);

    tooMany(world("w3").then(), "worlds");
    assertThat(orders("test_w3")).isEqualTo(429);
  }

  @Test
  void aThirdSnapshotIsRefused() {
    control().put("/snapshots/a");
    control().put("/snapshots/b");

    tooMany(control().put("/snapshots/c").then(), "snapshots");
    control().put("/snapshots/b").then().statusCode(200);
  }

  @Test
  void aThirdSubscriptionIsRefused() {
    subscribe().statusCode(201);
    subscribe().statusCode(201);

    tooMany(subscribe(), "subscriptions");
  }

  @Test
  void aThirdFaultIsRefused() {
    fault().statusCode(201);
    fault().statusCode(201);

    tooMany(fault(), "faults");
  }

  @Test
  void whoFindsTheAgendaFullIsRefusedByTheVendor() {
    for (int i = 0; i < 4; i++) {
      assertThat(orders("test_w")).isEqualTo(201);
    }

    order("test_w").statusCode(429).body("message", containsString("--max-appointments"));
    assertThat(seen("surimi_appointments")).isEqualTo("4.0");
  }

  @Test
  void aThirdListenerIsRefused() throws Exception {
    try (InputStream first = listen();
        InputStream second = listen()) {
      tooMany(control().get("/events").then(), "listeners");
    }
  }

  @Test
  void whatWasRefusedIsCounted() {
    world("w2");
    world("w3");

    assertThat(seen("surimi_refusals_total{bound=\"worlds\"}")).isNotEqualTo("nothing");
    assertThat(seen("surimi_bound{bound=\"worlds\"}")).isEqualTo("2.0");
    assertThat(seen("surimi_worlds")).isEqualTo("2.0");
  }

  private static Bounds small() {
    Map<Bound, Integer> most = new EnumMap<>(Bound.class);
    for (Bound bound : Bound.values()) {
      most.put(bound, 2);
    }
    most.put(Bound.APPOINTMENTS, 4);
    return new Bounds(most);
  }

  private static void tooMany(ValidatableResponse answer, String what) {
    answer
        .statusCode(429)
        .body("type", equalTo("urn:surimi:problem:too-many-" + what))
        .body("detail", containsString("--max-" + what));
  }

  private Response world(String name) {
    return given().baseUri(SANDBOX.url().toString()).put("/_sandbox/worlds/" + name);
  }

  private RequestSpecification control() {
    return given()
        .baseUri(SANDBOX.url().toString())
        .basePath("/_sandbox/worlds/w")
        .contentType("application/json");
  }

  private InputStream listen() throws Exception {
    URI events = SANDBOX.url().resolve("/_sandbox/worlds/w/events");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofInputStream())
        .body();
  }

  private ValidatableResponse subscribe() {
    return control()
        .body("{\"vendor\":\"noodlebar\",\"url\":\"http://kept.invalid/\"}")
        .post("/webhooks")
        .then();
  }

  private ValidatableResponse fault() {
    return control()
        .body("{\"vendor\":\"noodlebar\",\"then\":{\"status\":503}}")
        .post("/faults")
        .then();
  }

  private int orders(String key) {
    return order(key).extract().statusCode();
  }

  private ValidatableResponse order(String key) {
    return given()
        .baseUri(SANDBOX.url("noodlebar").toString())
        .header("X-Bowl-Key", key)
        .contentType("application/json")
        .body("{\"guest\":\"Ada\",\"bowls\":2}")
        .post("/orders")
        .then();
  }

  private String seen(String metric) {
    return given()
        .baseUri(SANDBOX.url().toString())
        .get("/_sandbox/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(metric + " "))
        .map(line -> line.substring(metric.length() + 1))
        .findFirst()
        .orElse("nothing");
  }
}
