package dev.surimi.vendor.ytimes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What others are told about the menu and the stop-lists. */
class MenuNoticesHttpTest {

  private static final String CENTRE = "ca34205b-b03f-4c14-8ea9-c95627018a41";

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "ytimes");

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void theStopListOfAShopIsToldWithARetryThatKeepsItsEventId() {
    api.press("stop-item", "{'item': '" + TillCaller.CAPPUCCINO + "'}");
    sandbox.settle();
    receiver.answers(aResponse().withStatus(200).withBody("OK"));

    sandbox.advance(Duration.ofHours(3));

    List<JsonNode> bodies = receiver.bodies();
    assertThat(bodies).hasSize(2).containsOnly(bodies.get(0));
    assertThat(bodies.get(0).path("shopGuid").asString()).isEqualTo(CENTRE);
    assertThat(bodies.get(0).path("eventId").asString()).hasSize(36);
    assertThat(bodies.get(0).size()).isEqualTo(2);
  }

  @Test
  void aWholeItemStoppedAfterOneOfItsPortionsIsTold() {
    receiver.answers(aResponse().withStatus(200).withBody("OK"));
    String item = "{'item': '" + TillCaller.CAPPUCCINO + "'";
    api.press("stop-item", item + ", 'portion': '" + TillCaller.LARGE + "'}");

    api.press("stop-item", item + "}");
    sandbox.settle();

    assertThat(receiver.bodies()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "item, 3b116056-cf43-458c-ad31-061ca8515dbe, MENU_ITEM",
    "group, f8d1f462-0f87-4718-87a0-95bee9eb6782, MENU_GROUP",
    "supplement, 81b18bc4-4b21-4dfe-9bf5-94daaa36ca08, SUPPLEMENT",
    "supplementGroup, 8a2ac115-3d7a-4ed9-97e5-4223828edc9d, SUPPLEMENT_GROUP",
    "combo, 3ddd67b9-6a85-4046-9f88-17ee6bf3c117, COMBO"
  })
  void aChangeOfTheMenuIsToldWithItsType(String what, String guid, String type) {
    receiver.answers(aResponse().withStatus(200).withBody("OK\n"));

    api.press("change-menu", "{'%s': '%s', 'name': 'Новое'}".formatted(what, guid));
    sandbox.settle();

    assertThat(receiver.bodies())
        .singleElement()
        .satisfies(body -> assertThat(body.path("type").asString()).isEqualTo(type));
  }

  @Test
  void aChangeThatChangesNothingIsNotTold() {
    String name = "{'item': '" + TillCaller.CAPPUCCINO + "', 'name': 'Капучино'}";

    api.press("change-menu", name);
    sandbox.settle();

    assertThat(receiver.bodies()).isEmpty();
  }

  @Test
  void theConfiguredKeyIsSentAsItIs() {
    sandbox
        .control()
        .body(
            Map.of(
                "vendor",
                "ytimes",
                "url",
                receiver.url(),
                "events",
                List.of("menu.changed"),
                "authorization",
                "a-key-of-mine"))
        .post("/webhooks")
        .then()
        .statusCode(201);
    receiver.answers(aResponse().withStatus(200).withBody("OK"));

    api.press("change-menu", "{}");
    api.press("stop-item", "{'item': '" + TillCaller.CAPPUCCINO + "'}");
    sandbox.settle();

    assertThat(receiver.requests())
        .extracting(request -> request.getHeader("Authorization"))
        .containsExactlyInAnyOrder(null, null, "a-key-of-mine");
  }
}
