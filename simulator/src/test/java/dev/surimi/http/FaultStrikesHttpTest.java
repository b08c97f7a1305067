package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.InSandbox;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which fault strikes where several could, and that one which changes nothing has not struck. */
@Timeout(60)
class FaultStrikesHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  @Test
  void theFaultThatWasSetFirstAnswersHoweverManyThereAre() {
    for (int status = 501; status <= 511; status++) {
      fault(Map.of("status", status), 1);
    }

    List<Integer> statuses = new ArrayList<>();
    for (int call = 0; call < 11; call++) {
      statuses.add(order(1).statusCode());
    }

    assertThat(statuses).containsExactly(501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511);
  }

  @Test
  void faultsAreListedInTheOrderInWhichTheyWereSet() {
    for (int status = 501; status <= 511; status++) {
      fault(Map.of("status", status), 1);
    }

    assertThat(faults("then.status"))
        .containsExactly(501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511);
  }

  @Test
  void theFaultThatLosesHasNotStruck() {
    fault(Map.of("status", 503), 1);
    fault(Map.of("connection", "reset"), 1);

    assertThat(order(1).statusCode()).isEqualTo(503);
    assertThat(faults("strikes")).containsExactly(1, 0);

    assertThatThrownBy(this::place).isInstanceOf(IOException.class);
    assertThat(faults("strikes")).containsExactly(1, 1);
  }

  @Test
  void aLostAnswerThatWasSetFirstLeavesTheVendorItsWork() {
    fault(Map.of("loseAnswer", true), 1);
    fault(Map.of("status", 503), 1);

    assertThatThrownBy(this::place).isInstanceOf(IOException.class);

    assertThat(order(1).statusCode()).isEqualTo(503);
    assertThat(order(1).statusCode()).isEqualTo(200);
  }

  @Test
  void anAnswerThatIsReplacedIsNotLost() {
    fault(Map.of("status", 503), 1);
    fault(Map.of("loseAnswer", true), 1);

    assertThat(place().statusCode()).isEqualTo(503);
    assertThat(faults("strikes")).containsExactly(1, 0);

    assertThatThrownBy(this::place).isInstanceOf(IOException.class);
    assertThat(order(1).statusCode()).isEqualTo(200);
  }

  @Test
  void aLateRefusalIsBothLateAndARefusal() {
    fault(Map.of("latency", Map.of("fixed", "PT0.2S")), 1);
    fault(Map.of("status", 503), 1);

    Response answer = order(1);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.time()).isGreaterThanOrEqualTo(200);
    assertThat(faults("strikes")).containsExactly(1, 1);
  }

  @Test
  void anUnknownValueThatFindsNoPlaceWaitsForAnAnswerThatHasOne() {
    fault(Map.of("unknownValue", "/state"), 1);

    Response unknown = order(7);
    assertThat(unknown.header("X-Sandbox-Fault")).isNull();
    assertThat(faults("strikes")).containsExactly(0);
    place();

    assertThat(order(1).<String>path("state")).isEqualTo("waiting");
    assertThat(faults("strikes")).containsExactly(1);
  }

  @Test
  void anExtraFieldThatFindsNoPlaceHasNotStruck() {
    fault(Map.of("extraField", "/nowhere"), 1);

    assertThat(place().header("X-Sandbox-Fault")).isNull();

    assertThat(faults("strikes")).containsExactly(0);
  }

  @Test
  void ofTwoChangesOnlyTheOneThatFindsItsPlaceStrikes() {
    fault(Map.of("extraField", "/nowhere"), 1);
    fault(Map.of("extraField", ""), 1);

    assertThat(place().header("X-Sandbox-Fault")).isEqualTo("extra field");

    assertThat(faults("strikes")).containsExactly(0, 1);
  }

  @Test
  void halfOfNoBodyIsNotFelt() {
    place();
    fault(Map.of("connection", "truncate"), 1);
    fault(Map.of("drip", "PT0.1S"), 1);

    Response head = noodlebar().head("/orders/1");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.header("X-Sandbox-Fault")).isNull();
    assertThat(faults("strikes")).containsExactly(0, 0);
  }

  @Test
  void whatIsAsItWasIsNotStale() {
    place();
    sandbox.advance(Duration.ofMinutes(1));
    fault(Map.of("stale", "PT10S"), 1);

    assertThat(order(1).header("X-Sandbox-Fault")).isNull();
    assertThat(faults("strikes")).containsExactly(0);

    sandbox.act("noodlebar", "serve", Map.of("order", 1)).statusCode(200);
    Response stale = order(1);
    assertThat(stale.header("X-Sandbox-Fault")).isEqualTo("stale PT10S");
    assertThat(stale.<String>path("state")).isEqualTo("waiting");
    assertThat(order(1).<String>path("state")).isEqualTo("served");
  }

  @Test
  void whatWritesIsNotStale() {
    fault(Map.of("stale", "PT10S"), 1);

    assertThat(place().header("X-Sandbox-Fault")).isNull();

    assertThat(faults("strikes")).containsExactly(0);
  }

  @Test
  void fetchingATokenIsNoCallWhoseTokenCouldRunOut() {
    sandbox
        .control()
        .body(
            Map.of(
                "vendor",
                "octotable",
                "when",
                Map.of("calls", List.of(1)),
                "then",
                Map.of("expiredToken", true),
                "times",
                1))
        .post("/faults")
        .then()
        .statusCode(201);

    assertThat(token().statusCode()).isEqualTo(200);
    assertThat(faults("calls")).containsExactly(0);

    assertThat(properties().statusCode()).isEqualTo(401);
    assertThat(properties().statusCode()).isNotEqualTo(401);
  }

  @Test
  void aChangedBodyWhoseValuesAreThereAlreadyHasNotStruck() {
    sandbox
        .control()
        .body(Map.of("vendor", "noodlebar", "url", "http://kept.invalid/"))
        .post("/webhooks");
    fault(Map.of("webhook", Map.of("changedBody", Map.of("/state", "served"))), 1);
    place();
    sandbox.act("noodlebar", "serve", Map.of("order", 1)).statusCode(200);

    assertThat(faults("strikes")).containsExactly(1);
    fault(Map.of("webhook", Map.of("changedBody", Map.of("/no/such/place", 1))), 1);
    place();

    assertThat(faults("strikes")).containsExactly(1, 0);
  }

  private void fault(Map<String, ?> then, int times) {
    sandbox
        .control()
        .body(new HashMap<>(Map.of("vendor", "noodlebar", "then", then, "times", times)))
        .post("/faults")
        .then()
        .statusCode(201);
  }

  private List<Integer> faults(String member) {
    return sandbox.control().get("/faults").jsonPath().getList(member);
  }

  private Response place() {
    return noodlebar()
        .contentType("application/json")
        .body("{\"guest\":\"Ada\",\"bowls\":1}")
        .post("/orders");
  }

  private Response order(int id) {
    return noodlebar().get("/orders/" + id);
  }

  private RequestSpecification noodlebar() {
    return sandbox.vendor("noodlebar").header("X-Bowl-Key", sandbox.key());
  }

  private Response token() {
    return sandbox
        .vendor("octotable")
        .contentType("application/x-www-form-urlencoded")
        .body("grant_type=client_credentials&client_secret=s&client_id=" + sandbox.key())
        .post("/octotable-pms/api/v2/oauth2/token");
  }

  private Response properties() {
    return sandbox
        .vendor("octotable")
        .header("Authorization", "Bearer " + sandbox.key())
        .get("/octotable-pms/api/v2/properties");
  }
}
