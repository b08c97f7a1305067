package dev.surimi.vendor.guestonline;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A push that is not received is sent again, a minute later, three times. */
class PushRetriesHttpTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "guestonline");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aPushIsTheBareEntityInJsonWithoutASignature() {
    tell();

    LoggedRequest push = receiver.requests().get(0);
    assertThat(push.getHeader("Content-Type")).startsWith("application/json");
    assertThat(push.getHeader("Authorization")).isNull();
    assertThat(receiver.bodies().get(0).get("object").asString()).isEqualTo("contact");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "2, 3", "3, 4", "4, 4", "600, 4"})
  void aReceiverThatIsDownIsTriedFourTimesInAll(int minutes, int attempts) {
    receiver.answers(aResponse().withStatus(503));
    tell();

    sandbox.advance(MINUTE.multipliedBy(minutes));

    assertThat(receiver.requests()).hasSize(attempts);
  }

  @Test
  void everyAttemptHasTheSameBody() {
    receiver.answers(aResponse().withStatus(503));
    tell();

    sandbox.advance(MINUTE.multipliedBy(3));

    assertThat(receiver.bodies()).hasSize(4).containsOnly(receiver.bodies().get(0));
  }

  @Test
  void onceReceivedItIsNotSentAgain() {
    receiver.answers(aResponse().withStatus(503));
    tell();
    receiver.answers(aResponse().withStatus(204));

    sandbox.advance(MINUTE.multipliedBy(60));

    assertThat(receiver.requests()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204, 299})
  void anySuccessCountsAsReceived(int status) {
    receiver.answers(aResponse().withStatus(status));
    tell();

    sandbox.advance(MINUTE.multipliedBy(60));

    assertThat(receiver.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 404, 500})
  void anythingElseDoesNot(int status) {
    receiver.answers(aResponse().withStatus(status).withHeader("Location", receiver.url()));
    tell();

    sandbox.advance(MINUTE);

    assertThat(receiver.requests()).hasSize(2);
  }

  @Test
  void theLedgerShowsTheRetry() {
    receiver.answers(aResponse().withStatus(503));
    tell();

    assertThat(sandbox.advance(MINUTE))
        .extracting(firing -> firing.what() + " at " + firing.at())
        .containsExactly("webhook.Contact at 2031-03-14T11:01:00Z");
  }

  @Test
  void deliveriesAreListedWithTheirAttempts() {
    receiver.answers(aResponse().withStatus(503));
    tell();
    sandbox.advance(MINUTE);

    sandbox
        .control()
        .get("/deliveries?event=Contact")
        .then()
        .statusCode(200)
        .body("[0].attempts", hasSize(2))
        .body("[0].attempts.status", contains(503, 503));
  }

  @Test
  void aDeliveryCanBeSentOnceMore() {
    tell();
    int id = sandbox.control().get("/deliveries").then().extract().path("[0].id");

    sandbox.control().post("/deliveries/" + id + "/redeliver").then().statusCode(202);
    sandbox.settle();

    assertThat(receiver.bodies()).hasSize(2).containsOnly(receiver.bodies().get(0));
  }

  @Test
  void theCallDoesNotWaitForTheReceiver() {
    receiver.answers(aResponse().withStatus(503));

    api.post("/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=479")
        .statusCode(200);
  }

  private void tell() {
    api.done("POST", "/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=479");
    sandbox.settle();
  }
}
