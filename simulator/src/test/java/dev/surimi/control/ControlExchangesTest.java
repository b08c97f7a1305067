package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.sstoehr.harreader.HarReader;
import de.sstoehr.harreader.model.HarEntry;
import dev.surimi.control.Desk.Answered;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ControlExchangesTest {

  private static final String EXCHANGES = "/worlds/pr-7/exchanges";

  @RegisterExtension final Desk desk = Desk.open();

  /** The first call is fine, the second misspells a member, the third is refused. */
  @BeforeEach
  void callThrice() {
    desk.freeze("pr-7");
    desk.order("pr-7");
    desk.order("pr-7", "{\"guest\":\"Bea\",\"bowls\":1,\"note\":\"hot\"}");
    desk.order("pr-7", "no JSON");
  }

  @Test
  void exchangesAreListedNewestFirst() {
    assertThat(ids(desk.get(EXCHANGES))).containsExactly(3, 2, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "vendor=noodlebar, 3",
    "vendor=guestonline, 0",
    "operation=orders.create, 3",
    "operation=orders.get, 0",
    "status=201, 2",
    "status=4xx, 1",
    "violations=true, 1",
    "violations=false, 2",
    "after=1, 2",
    "before=3, 2",
    "before=3&limit=1, 1",
    "limit=1, 1",
    "after=1&status=201, 1"
  })
  void exchangesAreFilteredBy(String query, int found) {
    assertThat(desk.get(EXCHANGES + "?" + query).body()).hasSize(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"status=abc", "status=6xx", "after=x", "before=0", "limit=0", "limit=1001"})
  void exchangesAreNotFilteredBy(String query) {
    assertThat(desk.get(EXCHANGES + "?" + query).status()).isEqualTo(400);
  }

  @Test
  void aReplayIsTheSameCallAgain() {
    Answered made = desk.post(EXCHANGES + "/2/replay", "");

    assertThat(made.status()).isEqualTo(200);
    assertThat(made.body().get("id").asInt()).isEqualTo(4);
    assertThat(desk.get(EXCHANGES + "/4").body().at("/request"))
        .isEqualTo(desk.get(EXCHANGES + "/2").body().at("/request"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/noodlebar/orders/{id}", "/noodlebar/orders?a=|&b=%zz", "/noodlebar/%"})
  void aCallWhoseTargetIsNoUriIsReplayedToo(String target) {
    Map<String, List<String>> key = Map.of("X-Bowl-Key", List.of("test_pr-7"));
    desk.engine.answer(Desk.request("GET", target, key, ""));

    assertThat(desk.post(EXCHANGES + "/4/replay", "").status()).isEqualTo(200);
    assertThat(desk.get(EXCHANGES + "/5").body().at("/request"))
        .isEqualTo(desk.get(EXCHANGES + "/4").body().at("/request"));
  }

  @Test
  void whatTheJournalHasForgottenCannotBeReplayed() {
    assertThat(desk.post(EXCHANGES + "/99/replay", "").status()).isEqualTo(404);
  }

  @Test
  void vendorsSayHowOneBeginsToTalkToThem() {
    JsonNode noodlebar =
        desk.get("/vendors")
            .body()
            .valueStream()
            .filter(vendor -> vendor.path("vendor").asString().equals("noodlebar"))
            .findFirst()
            .orElseThrow();

    assertThat(noodlebar.path("credential").asString()).contains("X-Bowl-Key");
    assertThat(noodlebar.path("operations").toString()).contains("orders.create");
  }

  @Test
  void anExchangeInFullHasItsRequestAndResponse() {
    JsonNode exchange = desk.get(EXCHANGES + "/1").body();

    assertThat(exchange.at("/operation").asString()).isEqualTo("orders.create");
    assertThat(exchange.at("/source").asString()).isEqualTo("documented");
    assertThat(exchange.at("/request/method").asString()).isEqualTo("POST");
    assertThat(exchange.at("/request/headers/X-Bowl-Key/0").asString()).isEqualTo("test_pr-7");
    assertThat(exchange.at("/request/body/guest").asString()).isEqualTo("Ada");
    assertThat(exchange.at("/decoded/bowls").asInt()).isEqualTo(2);
    assertThat(exchange.at("/response/status").asInt()).isEqualTo(201);
    assertThat(exchange.at("/response/body/state").asString()).isEqualTo("waiting");
  }

  @Test
  void anExchangeInFullHasItsChanges() {
    JsonNode change = desk.get(EXCHANGES + "/1").body().at("/changes/0");

    assertThat(change.path("vendor").asString()).isEqualTo("noodlebar");
    assertThat(change.path("table").asString()).isEqualTo("orders");
    assertThat(change.path("key").asString()).isEqualTo("2");
    assertThat(change.path("before").isNull()).isTrue();
    assertThat(change.at("/after/until").asString()).isEqualTo("2031-03-14T18:10:00Z");
    assertThat(change.path("after").has("waiting")).isFalse();
  }

  @Test
  void anExchangeInFullHasItsViolations() {
    JsonNode violation = desk.get(EXCHANGES + "/2").body().at("/violations/0");

    assertThat(violation.path("severity").asString()).isEqualTo("warning");
    assertThat(violation.path("pointer").asString()).isEqualTo("/note");
  }

  @Test
  void anExchangeInFullHasItsDeliveries() {
    desk.post(
        "/worlds/pr-7/webhooks", "{\"vendor\":\"noodlebar\",\"url\":\"http://127.0.0.1:1/\"}");
    desk.order("pr-7");

    JsonNode delivery = desk.get(EXCHANGES + "/4").body().at("/deliveries/0");

    assertThat(delivery.path("event").asString()).isEqualTo("Order");
    assertThat(delivery.path("cause").asString()).isEqualTo("exchange 4");
  }

  @Test
  void aBodyThatIsNotJsonIsShownAsText() {
    assertThat(desk.get(EXCHANGES + "/3").body().at("/request/body").asString())
        .isEqualTo("no JSON");
  }

  @Test
  void anUnknownExchangeIsToldWhereTheyAre() {
    Answered answer = desk.get(EXCHANGES + "/4");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("detail")).contains("/_sandbox/worlds/pr-7/exchanges");
  }

  @Test
  void anIdBeyondAllNumbersIsAProblem() {
    assertThat(desk.get(EXCHANGES + "/99999999999999999999").status()).isEqualTo(400);
  }

  @Test
  void violationsAreCountedAndSayWhereTheyWere() {
    JsonNode violations = desk.get("/worlds/pr-7/violations").body();

    assertThat(violations.path("count").asInt()).isEqualTo(1);
    assertThat(violations.at("/items/0/exchange").asInt()).isEqualTo(2);
    assertThat(violations.at("/items/0/operation").asString()).isEqualTo("orders.create");
    assertThat(violations.at("/items/0/direction").asString()).isEqualTo("request");
  }

  @Test
  void aViolationTeachesWhereverItIsTold() {
    desk.order("pr-7", "{\"guest\":\"Bea\",\"bowls\":\"2\"}");

    long id = desk.get(EXCHANGES).body().at("/0/id").asLong();
    JsonNode ofTheExchange = desk.get(EXCHANGES + "/" + id).body().at("/violations/0");
    JsonNode ofTheWorld = desk.get("/worlds/pr-7/violations").body().at("/items/1");

    for (JsonNode violation : List.of(ofTheExchange, ofTheWorld)) {
      assertThat(violation.path("pointer").asString()).isEqualTo("/bowls");
      assertThat(violation.path("source").asString()).isEqualTo("documented");
      assertThat(violation.path("repaired").asInt()).isEqualTo(2);
      assertThat(violation.has("sentence") && violation.has("note")).isTrue();
    }
  }

  @Test
  void theArchiveIsReadByAHarReader() throws Exception {
    String har = desk.get("/worlds/pr-7/exchanges.har").body().toString();

    List<HarEntry> entries = new HarReader().readFromString(har).log().entries();

    assertThat(entries).hasSize(3);
    assertThat(entries.get(0).request().postData().text())
        .isEqualTo("{\"guest\":\"Ada\",\"bowls\":2}");
    assertThat(entries.get(0).response().status()).isEqualTo(201);
    assertThat(entries.get(0).response().content().text()).contains("waiting");
    assertThat(entries.get(1).additional()).containsKeys("_world", "_violations");
  }

  private static List<Integer> ids(Answered answer) {
    return answer.body().valueStream().map(each -> each.path("id").asInt()).toList();
  }
}
