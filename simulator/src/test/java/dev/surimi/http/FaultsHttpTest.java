package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.InSandbox;
import dev.surimi.engine.ContractMode;
import io.restassured.response.Response;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each fault, and how the sandbox is well again. */
@Timeout(60)
class FaultsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  @Test
  void aStatusIsAnsweredInTheVendorsFormAndThenNoMore() {
    fault(Map.of("calls", List.of(1, 2)), Map.of("status", 503));

    assertThat(statuses(3)).containsExactly(503, 503, 200);
    assertThat(exchange(1)).contains("\"status\":503");
  }

  @Test
  void aBodyAndHeadersAreAnsweredAsTheyAre() {
    Map<String, Object> then =
        Map.of("status", 500, "body", Map.of("oops", 1), "headers", Map.of("X-Why", "because"));
    fault(Map.of(), then);

    Response answer = restaurants();

    assertThat(answer.asString()).isEqualTo("{\"oops\":1}");
    assertThat(answer.header("X-Why")).isEqualTo("because");
    assertThat(answer.header("X-Sandbox-Fault")).isEqualTo("status 500");
  }

  @Test
  void aTextIsAnsweredAsItStands() {
    String page = "<html><h1>502 Bad Gateway</h1>за ужином</html>";
    fault(
        Map.of("calls", List.of(1)),
        Map.of("status", 502, "body", page, "headers", Map.of("content-type", "text/html")));

    Response answer = restaurants();

    assertThat(answer.body().asByteArray()).isEqualTo(page.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(restaurants().statusCode()).isEqualTo(200);
  }

  @Test
  void aTextMayBeJsonThatBreaksOff() {
    Map<String, Object> headers = Map.of("Content-Type", "application/json");
    fault(Map.of(), Map.of("status", 500, "body", "{\"a\":", "headers", headers));

    assertThat(restaurants().header("Content-Type")).startsWith("application/json");
    assertThat(restaurants().asString()).isEqualTo("{\"a\":");
    assertThat(exchange(1)).contains("{\\\"a\\\":");
  }

  @Test
  void aTextIsPlainUnlessItSaysOtherwise() {
    fault(Map.of(), Map.of("status", 503, "body", "busy"));

    assertThat(restaurants().header("Content-Type")).startsWith("text/plain");
    assertThat(restaurants().asString()).isEqualTo("busy");
  }

  @Test
  void aFaultStrikesAsOftenAsItMayAndWhenItIsLiftedNoMore() {
    String id =
        control()
            .body(Map.of("vendor", "guestonline", "then", Map.of("status", 500), "times", 2))
            .post("/faults")
            .path("id");

    assertThat(statuses(3)).containsExactly(500, 500, 200);
    assertThat(control().get("/faults").asString()).contains("\"calls\":2", "\"strikes\":2");
    assertThat(control().delete("/faults/" + id).statusCode()).isEqualTo(204);
    assertThat(control().get("/faults").asString()).isEqualTo("[]");
  }

  @Test
  void oneOperationFailsAndItsNeighbourDoesNot() {
    control()
        .body(
            Map.of(
                "vendor", "guestonline",
                "operation", "restaurants.list",
                "then", Map.of("status", 500)))
        .post("/faults");

    assertThat(restaurants().statusCode()).isEqualTo(500);
    assertThat(guestonline().get("/v1/areas?restaurant_id=479").statusCode()).isEqualTo(200);
  }

  @Test
  void aRateLimitRefillsOnTheWorldsClock() {
    fault(Map.of(), Map.of("rate", Map.of("limit", 2, "per", "PT1M")));
    sandbox.advance(Duration.ofSeconds(7));

    assertThat(statuses(3)).containsExactly(200, 200, 429);
    sandbox.advance(Duration.ofSeconds(20));
    assertThat(restaurants().header("Retry-After")).isEqualTo("40");
    sandbox.advance(Duration.ofSeconds(40));
    assertThat(statuses(3)).containsExactly(200, 200, 429);
  }

  @Test
  void aLostAnswerMeansThatTheWorkIsDone() {
    control()
        .body(Map.of("vendor", "guestonline", "then", Map.of("loseAnswer", true), "times", 1))
        .post("/faults");

    assertThatThrownBy(() -> raw("POST", "restaurant_id=479&hour=20:00&persons=2&date=" + friday()))
        .isInstanceOf(IOException.class);
    assertThat(control().get("/exchanges/1").path("response.status").toString()).isEqualTo("200");
    assertThat(control().get("/state/guestonline/pending_bookings").asString()).contains("20:00");
  }

  @Test
  void aResetConnectionEndsInAnErrorAndNothingIsDone() {
    fault(Map.of("calls", List.of(1)), Map.of("connection", "reset"));

    assertThatThrownBy(() -> raw("GET", "")).isInstanceOf(SocketException.class);
    assertThat(restaurants().statusCode()).isEqualTo(200);
  }

  @Test
  void anEmptyAnswerIsNone() {
    fault(Map.of("calls", List.of(1)), Map.of("connection", "empty"));

    assertThatThrownBy(() -> raw("GET", "")).isInstanceOf(EOFException.class);
    assertThat(restaurants().statusCode()).isEqualTo(200);
  }

  @Test
  void aTruncatedAnswerIsShorterThanItSays() throws IOException {
    fault(Map.of("calls", List.of(1)), Map.of("connection", "truncate"));

    String answer = raw("GET", "");
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    int promised = Integer.parseInt(answer.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));

    assertThat(body.getBytes(StandardCharsets.UTF_8).length).isEqualTo(promised / 2);
    assertThat(restaurants().statusCode()).isEqualTo(200);
  }

  @Test
  void aHangingConnectionNeverAnswers() {
    fault(Map.of("calls", List.of(1)), Map.of("connection", "hang"));

    assertThatThrownBy(() -> raw("GET", "")).isInstanceOf(SocketTimeoutException.class);
    assertThat(restaurants().statusCode()).isEqualTo(200);
  }

  @Test
  void aLateAnswerIsLateAndOthersAreNot() {
    fault(Map.of("calls", List.of(1)), Map.of("latency", Map.of("fixed", "PT0.4S")));

    assertThat(restaurants().time()).isGreaterThanOrEqualTo(400);
    assertThat(restaurants().header("X-Sandbox-Fault")).isNull();
  }

  @Test
  void chanceIsTheWorldsOwnAndRepeatsItself() {
    fault(Map.of("probability", 0.5), Map.of("status", 500));
    List<Integer> once = statuses(20);

    control().post("/reset");
    fault(Map.of("probability", 0.5), Map.of("status", 500));

    assertThat(once).contains(200, 500);
    assertThat(statuses(20)).isEqualTo(once);
  }

  @Test
  void aMaintenanceWindowIsOverAtItsEnd() {
    Instant now = Instant.parse(control().get("/clock").path("now"));
    fault(
        Map.of("from", now.plusSeconds(60).toString(), "to", now.plusSeconds(120).toString()),
        Map.of("status", 503));

    List<Integer> statuses = new ArrayList<>();
    for (int minute = 0; minute < 3; minute++) {
      statuses.add(restaurants().statusCode());
      sandbox.advance(Duration.ofMinutes(1));
    }

    assertThat(statuses).containsExactly(200, 503, 200);
  }

  @Test
  void aFaultMayWaitForOneGuest() {
    fault(Map.of("match", Map.of("/page", 2)), Map.of("status", 500));

    assertThat(restaurants().statusCode()).isEqualTo(200);
    assertThat(guestonline().get("/v1/restaurants?page=2").statusCode()).isEqualTo(500);
  }

  @Test
  void aMaintenanceSaysWhenToComeAgain() {
    Instant now = Instant.parse(control().get("/clock").path("now"));
    fault(
        Map.of(),
        Map.of("maintenance", Map.of("from", now.plusSeconds(60).toString(), "for", "PT5M")));

    assertThat(restaurants().statusCode()).isEqualTo(200);
    sandbox.advance(Duration.ofMinutes(2));
    assertThat(restaurants().statusCode()).isEqualTo(503);
    assertThat(restaurants().header("Retry-After")).isEqualTo("240");
    sandbox.advance(Duration.ofMinutes(4));
    assertThat(restaurants().statusCode()).isEqualTo(200);
  }

  @Test
  void aDrippingAnswerArrivesWholeAndLate() {
    fault(Map.of("calls", List.of(1)), Map.of("drip", "PT0.5S"));

    long start = System.nanoTime();
    Response dripping = restaurants();
    String body = dripping.asString();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(450));
    assertThat(body).isEqualTo(restaurants().asString());
    assertThat(dripping.header("X-Sandbox-Fault")).isEqualTo("drip PT0.5S");
  }

  @Test
  void aLatencyOfTheWorldMovesAFrozenClock() {
    Instant now = sandbox.world().now();
    fault(
        Map.of("calls", List.of(1)), Map.of("latency", Map.of("fixed", "PT10M"), "clock", "world"));

    assertThat(restaurants().time()).isLessThan(5_000);

    assertThat(sandbox.world().now()).isEqualTo(now.plus(Duration.ofMinutes(10)));
  }

  @Test
  void aHoldRunsOutWhileASlowCallIsOnItsWay() {
    String id = hold();
    fault(
        Map.of("calls", List.of(1)), Map.of("latency", Map.of("fixed", "PT7M"), "clock", "world"));

    assertThat(guestonline().delete("/v1/pending_bookings/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void aRunningClockIsWaitedFor() {
    control().body(Map.of("mode", "running", "speed", 1000)).put("/clock");
    fault(
        Map.of("calls", List.of(1)), Map.of("latency", Map.of("fixed", "PT5M"), "clock", "world"));

    assertThat(restaurants().time()).isBetween(290L, 10_000L);
  }

  @Test
  void aFaultComesBeforeTheRefusalOfAStrictWorld() {
    sandbox.judge(ContractMode.STRICT);
    fault(Map.of("calls", List.of(1)), Map.of("status", 503));

    assertThat(guestonline().get("/v1/restaurants?page=x").statusCode()).isEqualTo(503);
    assertThat(guestonline().get("/v1/restaurants?page=x").statusCode()).isEqualTo(400);
  }

  @Test
  void aFaultThatIsNoneIsRefused() {
    assertThat(refused(Map.of("vendor", "guestonline", "then", Map.of()))).isEqualTo(400);
    assertThat(refused(Map.of("vendor", "nobody", "then", Map.of("status", 500)))).isEqualTo(400);
    assertThat(
            refused(
                Map.of("vendor", "guestonline", "operation", "a.b", "then", Map.of("status", 500))))
        .isEqualTo(400);
  }

  private String hold() {
    return guestonline()
        .contentType("application/x-www-form-urlencoded")
        .body("restaurant_id=479&hour=20:00&persons=2&date=" + friday())
        .post("/v1/pending_bookings")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  private int refused(Map<String, Object> fault) {
    return control().body(fault).post("/faults").statusCode();
  }

  private String friday() {
    return control().get("/clock").path("now").toString().substring(0, 10);
  }

  private void fault(Map<String, ?> when, Map<String, ?> then) {
    control()
        .body(Map.of("vendor", "guestonline", "when", when, "then", then))
        .post("/faults")
        .then()
        .statusCode(201);
  }

  private List<Integer> statuses(int calls) {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      statuses.add(restaurants().statusCode());
    }
    return statuses;
  }

  private String exchange(int id) {
    return control().get("/exchanges/" + id).asString();
  }

  private Response restaurants() {
    return guestonline().get("/v1/restaurants");
  }

  private io.restassured.specification.RequestSpecification guestonline() {
    return given()
        .baseUri(InSandbox.sandbox().url("guestonline").toString())
        .header("X-Token", sandbox.key());
  }

  private io.restassured.specification.RequestSpecification control() {
    return sandbox.control();
  }

  /** One exchange over a socket of its own, to its end. */
  private String raw(String method, String form) throws IOException {
    URI url = InSandbox.sandbox().url();
    String path = method.equals("GET") ? "/v1/restaurants" : "/v1/pending_bookings";
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(1_500);
      String request =
          "%s /guestonline%s HTTP/1.1\r\nHost: localhost\r\nX-Token: test_%s\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(method, path, sandbox.world().name(), form.length(), form);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (answer.isEmpty()) {
        throw new EOFException("nothing was answered");
      }
      return answer;
    }
  }
}
