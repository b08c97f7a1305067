package dev.surimi.vendor.ytimes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The webhook that tells how the cashier decided an order, and when it is sent again. */
class OrderStatusHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "ytimes");

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void anAcceptedOrderIsTold() {
    receiver.answers(aResponse().withBody("OK"));
    api.send(TillCaller.order("o-1", "818"));

    api.press("accept-order", "{'order': 'o-1'}");
    sandbox.settle();

    JsonNode told = receiver.bodies().get(0);
    assertThat(told.path("guid").asString()).isEqualTo("o-1");
    assertThat(told.path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(told.path("statusMessage").isNull()).isTrue();
    assertThat(told.path("eventId").asString()).hasSize(36);
  }

  @Test
  void aRejectedOrderIsToldWithItsReason() {
    receiver.answers(aResponse().withBody("OK"));
    api.send(TillCaller.order("o-1", "818"));

    api.press("reject-order", "{'order': 'o-1', 'reason': 'Нет молока'}");
    sandbox.settle();

    JsonNode told = receiver.bodies().get(0);
    assertThat(told.path("status").asString()).isEqualTo("CANCELLED");
    assertThat(told.path("statusMessage").asString()).isEqualTo("Нет молока");
  }

  @Test
  void aNewOrderIsNoNews() {
    api.send(TillCaller.order("o-1", "818"));
    sandbox.settle();

    assertThat(receiver.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "6, 3", "21, 4", "81, 5", "600, 5"})
  void itIsSentAgainAfterOneFiveFifteenAndSixtyMinutes(int minutes, int attempts) {
    receiver.answers(aResponse().withBody("ok?"));
    decide();

    sandbox.advance(Duration.ofMinutes(minutes));

    assertThat(receiver.requests()).hasSize(attempts);
  }

  @Test
  void eachAttemptHasTheSameEventId() {
    receiver.answers(aResponse().withStatus(503));
    decide();

    sandbox.advance(Duration.ofHours(2));

    List<JsonNode> bodies = receiver.bodies();
    assertThat(bodies).hasSize(5).containsOnly(bodies.get(0));
  }

  @Test
  void eachEventHasAnIdOfItsOwn() {
    receiver.answers(aResponse().withBody("OK"));

    decide();
    decide();

    assertThat(receiver.bodies().stream().map(body -> body.path("eventId").asString()))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"200, OK, 1", "200, ' OK\n', 1", "200, ok, 2", "200, '', 2", "201, OK, 2"})
  void onlyTwoHundredWithOkIsReceived(int status, String body, int attempts) {
    receiver.answers(aResponse().withStatus(status).withBody(body));
    decide();

    sandbox.advance(Duration.ofMinutes(1));

    assertThat(receiver.requests()).hasSize(attempts);
  }

  @Test
  void theConfiguredKeyIsSentAsItIs() {
    receiver.answers(aResponse().withBody("OK"));
    sandbox
        .control()
        .body(
            "{\"vendor\":\"ytimes\",\"url\":\""
                + receiver.url()
                + "\",\"events\":[\"order.status\"],\"authorization\":\"s3cret-1705509830777\"}")
        .post("/webhooks")
        .then()
        .statusCode(201);

    decide();

    assertThat(receiver.requests())
        .extracting(request -> request.getHeader("Authorization"))
        .containsExactlyInAnyOrder(null, "s3cret-1705509830777");
  }

  private void decide() {
    api.press("reject-order", "{}");
    sandbox.settle();
  }
}
