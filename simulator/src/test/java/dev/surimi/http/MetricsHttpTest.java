package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsHttpTest {

  private static final Sandbox SANDBOX = Sandbox.start(SandboxSettings.onFreePort());

  @AfterEach
  void forget() {
    SANDBOX.engine().worlds().delete("w");
  }

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @Test
  void theyComeAsPrometheusReadsThem() {
    Response metrics = given().baseUri(SANDBOX.url().toString()).get("/_sandbox/metrics");

    assertThat(metrics.contentType()).startsWith("text/plain; version=0.0.4");
    assertThat(metrics.asString()).contains("# TYPE surimi_worlds gauge", "jvm_memory_used_bytes");
  }

  @Test
  void callsAreCountedByTheirOperationAndStatus() {
    double before = metric(exchanges("201"));

    order("{\"guest\":\"Ada\",\"bowls\":2}");
    order("{\"guest\":\"Bob\",\"bowls\":2}");
    order("{}");

    assertThat(metric(exchanges("201")) - before).isEqualTo(2);
  }

  @Test
  void violationsAreCountedByTheirDirection() {
    order("{\"guest\":\"Ada\",\"bowls\":2,\"chilli\":true}");

    String warnings =
        "violations_total{direction=\"request\",severity=\"warning\",vendor=\"noodlebar\"}";
    assertThat(metric(warnings)).isEqualTo(1);
  }

  @Test
  void webhooksAreCountedByTheirOutcome() {
    control().body(Map.of("vendor", "noodlebar", "url", "http://kept.invalid/")).post("/webhooks");
    order("{\"guest\":\"Ada\",\"bowls\":2}");

    control().body("{\"by\":\"PT0S\"}").post("/clock/advance");

    assertThat(metric("deliveries_total{outcome=\"received\",vendor=\"noodlebar\"}")).isEqualTo(1);
  }

  @Test
  void whatIsPlannedAndRememberedIsMeasured() {
    control().body("{\"seed\":\"empty\"}").put("");
    order("{\"guest\":\"Ada\",\"bowls\":2}");

    assertThat(metric("appointments")).isEqualTo(1);
    assertThat(metric("journal_bytes")).isGreaterThan(1_000);
  }

  @Test
  void aWorldThatIsGoneHasStillBeenCounted() {
    double before = metric(exchanges("400"));
    order("{}");

    control().delete("");

    assertThat(metric("worlds")).isZero();
    assertThat(metric(exchanges("400")) - before).isEqualTo(1);
  }

  private static String exchanges(String status) {
    return "exchanges_total{operation=\"orders.create\",status=\"%s\",vendor=\"noodlebar\"}"
        .formatted(status);
  }

  private RequestSpecification control() {
    return given()
        .baseUri(SANDBOX.url().toString())
        .basePath("/_sandbox/worlds/w")
        .contentType("application/json");
  }

  private void order(String body) {
    given()
        .baseUri(SANDBOX.url("noodlebar").toString())
        .header("X-Bowl-Key", "test_w")
        .contentType("application/json")
        .body(body)
        .post("/orders");
  }

  private double metric(String name) {
    return given()
        .baseUri(SANDBOX.url().toString())
        .get("/_sandbox/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("surimi_" + name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(0);
  }
}
