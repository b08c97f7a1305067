package dev.surimi.vendor.restoplace;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever subscribed is told whole reserves, whatever changes them. */
class WebhooksHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "restoplace");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aCreationIsToldAsTheReserveIsShown() {
    int id = api.create();
    sandbox.settle();

    ObjectNode told = (ObjectNode) receiver.bodies().get(0);
    assertThat(told.propertyNames()).startsWith("event", "id");
    assertThat(told.remove("event").asString()).isEqualTo("reserve.created");
    assertThat(told).isEqualTo(api.reserve(id));
  }

  @Test
  void aCancellationIsAnUpdate() {
    api.put("/reserves/12345/status", "status=6", "cancel_reason=3");
    sandbox.settle();

    JsonNode told = receiver.bodies().get(0);
    assertThat(told.get("event").asString()).isEqualTo("reserve.updated");
    assertThat(told.get("status").asInt()).isEqualTo(6);
    assertThat(told.get("cancel_reason").asString()).isEqualTo("Гость отменил сам");
    assertThat(told.get("time_cancel").asString()).isNotEmpty();
  }

  @Test
  void anyEditIsToldWithTheWholeReserve() {
    api.put("/reserves/12345", "text=аллергия");
    sandbox.settle();

    JsonNode told = receiver.bodies().get(0);
    assertThat(told.get("text").asString()).isEqualTo("аллергия");
    assertThat(told.get("name").asString()).isEqualTo("Иван");
    assertThat(told.get("item_ids").toString()).isEqualTo("[\"1542\"]");
  }

  @Test
  void whatChangesNothingIsNotTold() {
    api.put("/reserves/12345", "name=Иван", "count=2", "item_ids[]=1542");
    api.put("/reserves/12345/status", "status=1");
    api.put("/reserves/12345/status", "status=7");
    api.creating("floorid=147");
    sandbox.settle();

    assertThat(receiver.bodies()).isEmpty();
  }

  @Test
  void aDeletionIsToldWithTheReserveAsItWas() {
    api.done("delete", Map.of("reserve", 12345));
    sandbox.settle();

    JsonNode told = receiver.bodies().get(0);
    assertThat(told.get("event").asString()).isEqualTo("reserve.deleted");
    assertThat(told.get("id").asInt()).isEqualTo(12345);
    api.get("/reserves/12345").statusCode(200);
  }

  @Test
  void anOldSnapshotOfAnUpdateIsWhatItsCreationSaid() {
    int id = api.create();
    sandbox
        .control()
        .body(Map.of("vendor", "restoplace", "then", Map.of("webhook", "oldSnapshot")))
        .post("/faults")
        .then()
        .statusCode(201);
    api.put("/reserves/" + id, "text=аллергия");
    sandbox.settle();

    ObjectNode created = (ObjectNode) receiver.bodies().get(0);
    assertThat(receiver.bodies().get(1)).isEqualTo(created.put("event", "reserve.updated"));
  }

  @Test
  void thePostIsPlainJson() {
    api.create();
    sandbox.settle();

    assertThat(receiver.requests().get(0).getHeader("Content-Type")).startsWith("application/json");
    assertThat(receiver.requests().get(0).getHeader("Authorization")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "6, 3", "21, 4", "81, 5", "1000, 5"})
  void aReceiverThatIsDownIsTriedAgain(int minutes, int attempts) {
    receiver.answers(aResponse().withStatus(502));
    api.create();
    sandbox.settle();

    sandbox.advance(Duration.ofMinutes(minutes));

    assertThat(receiver.requests()).hasSize(attempts);
  }

  @Test
  void ticketsAndCertificatesAreNotToldUnasked() {
    api.done("sell-ticket", Map.of());
    api.done("refund-ticket", Map.of("ticket", 900));
    api.done("sell-certificate", Map.of());
    sandbox.settle();

    assertThat(receiver.bodies()).isEmpty();
  }

  @Test
  void whoNamesThemIsTold() {
    subscribe(List.of("ticket.created", "certificate.updated"), Map.of(), "");

    api.done("sell-ticket", Map.of());
    api.done("open-certificate", Map.of("certificate", 70));
    sandbox.settle();

    assertThat(events()).containsExactly("ticket.created", "certificate.updated");
  }

  @Test
  void theQueryOfTheAddressIsKept() {
    subscribe(List.of("*"), Map.of(), "?token=a%2Fb&x=1");
    api.create();

    sandbox.settle();

    sandbox
        .control()
        .get("/deliveries")
        .then()
        .body("url", hasItem(receiver.url() + "?token=a%2Fb&x=1"));
  }

  private List<String> events() {
    return receiver.bodies().stream().map(body -> body.get("event").asString()).toList();
  }

  private void subscribe(List<String> events, Map<String, ?> options, String query) {
    sandbox
        .control()
        .body(
            Map.of(
                "vendor",
                "restoplace",
                "url",
                receiver.url() + query,
                "events",
                events,
                "options",
                options))
        .post("/webhooks")
        .then()
        .statusCode(201);
  }
}
