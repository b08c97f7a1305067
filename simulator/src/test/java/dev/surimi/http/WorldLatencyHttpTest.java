package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A latency of the world's clock is over when that clock gets there, by whatever road. */
@Timeout(60)
class WorldLatencyHttpTest {

  private static final Duration LATENCY = Duration.ofMinutes(8);

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "noodlebar");

  @Test
  void aFrozenClockIsAdvancedByTheCallItself() {
    slow();

    assertThat(place().statusCode()).isEqualTo(201);

    assertThat(sandbox.world().now()).isEqualTo(InSandbox.NOW.plus(LATENCY));
  }

  @Test
  void whatFallsDueOnTheWayIsDeliveredAtItsInstant() {
    place();
    sandbox.control().body(delay("PT3M")).post("/faults").then().statusCode(201);
    place();
    slow();

    order(1);

    assertThat(receiver.bodies()).hasSize(2);
    assertThat(sandbox.control().get("/deliveries").<String>path("[0].attempts[0].at"))
        .isEqualTo(InSandbox.NOW.plus(Duration.ofMinutes(3)).toString());
  }

  @Test
  void aRunningClockThatIsAdvancedIsThere() throws Exception {
    clock(Map.of("mode", "running", "speed", 1));
    slow();

    CompletableFuture<Response> call = underWay();
    advance(LATENCY);

    assertThat(call.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
  }

  @Test
  void aRunningClockThatIsMadeToRaceIsThereSooner() throws Exception {
    clock(Map.of("mode", "running", "speed", 1));
    slow();

    CompletableFuture<Response> call = underWay();
    clock(Map.of("speed", 1000));

    assertThat(call.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
  }

  @Test
  void aRunningClockThatIsFrozenIsAdvancedByTheCall() throws Exception {
    clock(Map.of("mode", "running", "speed", 1));
    slow();
    Instant before = sandbox.world().now();

    CompletableFuture<Response> call = underWay();
    clock(Map.of("mode", "frozen"));

    assertThat(call.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
    assertThat(sandbox.world().now()).isAfterOrEqualTo(before.plus(LATENCY));
  }

  @Test
  void anAdvanceThatStopsShortIsNotEnough() throws Exception {
    clock(Map.of("mode", "running", "speed", 1));
    slow();

    CompletableFuture<Response> call = underWay();
    advance(LATENCY.minusMinutes(1));
    assertThat(call.isDone()).isFalse();
    advance(Duration.ofMinutes(1));

    assertThat(call.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
  }

  @Test
  void whoeverWaitsInAWorldThatIsResetIsHungUpOn() throws Exception {
    clock(Map.of("mode", "running", "speed", 1));
    slow();

    CompletableFuture<Response> call = underWay();
    sandbox.control().post("/reset").then().statusCode(200);

    assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
    assertThat(sandbox.control().get("/state/noodlebar/orders").asString()).doesNotContain("Ada");
  }

  private CompletableFuture<Response> underWay() {
    CompletableFuture<Response> call = CompletableFuture.supplyAsync(this::place);
    Awaitility.await()
        .until(() -> sandbox.control().get("/faults").<Integer>path("[0].strikes") == 1);
    return call;
  }

  private void slow() {
    Map<String, ?> then = Map.of("latency", Map.of("fixed", LATENCY.toString()), "clock", "world");
    sandbox
        .control()
        .body(Map.of("vendor", "noodlebar", "then", then, "times", 1))
        .post("/faults")
        .then()
        .statusCode(201);
  }

  private static Map<String, ?> delay(String by) {
    return Map.of(
        "vendor", "noodlebar", "then", Map.of("webhook", Map.of("delay", by)), "times", 1);
  }

  private void clock(Map<String, ?> clock) {
    sandbox.control().body(clock).put("/clock").then().statusCode(200);
  }

  private void advance(Duration by) {
    sandbox
        .control()
        .body(Map.of("by", by.toString()))
        .post("/clock/advance")
        .then()
        .statusCode(200);
  }

  private Response place() {
    return sandbox
        .vendor("noodlebar")
        .header("X-Bowl-Key", sandbox.key())
        .contentType("application/json")
        .body("{\"guest\":\"Ada\",\"bowls\":1}")
        .post("/orders");
  }

  private Response order(int id) {
    return sandbox.vendor("noodlebar").header("X-Bowl-Key", sandbox.key()).get("/orders/" + id);
  }
}
