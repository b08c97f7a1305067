package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class ControlCoverageTest {

  @RegisterExtension final Desk desk = Desk.open();

  @BeforeEach
  void orderAndServe() {
    desk.freeze("pr-7");
    desk.post(
        "/worlds/pr-7/webhooks", "{\"vendor\":\"noodlebar\",\"url\":\"http://127.0.0.1:9/\"}");
    desk.order("pr-7");
    desk.post("/worlds/pr-7/actions/noodlebar/serve", "{\"order\":2}");
  }

  @Test
  void anOperationIsCoveredStatusByStatus() {
    JsonNode create = noodlebar().path("operations").path(0);

    assertThat(create.path("operation").asString()).isEqualTo("orders.create");
    assertThat(create.at("/statuses/0/count").asInt()).isEqualTo(1);
  }

  @Test
  void anEventIsCoveredOnceItIsOnItsWay() {
    assertThat(noodlebar().at("/events/0/count").asInt()).isEqualTo(2);
  }

  @Test
  void anActionIsCoveredOnceItWasPossible() {
    desk.post("/worlds/pr-7/actions/noodlebar/serve", "{\"order\":2}");

    assertThat(noodlebar().at("/actions/0/action").asString()).isEqualTo("serve");
    assertThat(noodlebar().at("/actions/0/count").asInt()).isEqualTo(1);
  }

  @Test
  void transitionsAreListedAsTheyWereSeen() {
    assertThat(noodlebar().path("transitions"))
        .extracting(each -> each.path("transition").asString())
        .containsExactly(" → WAITING", "WAITING → SERVED");
  }

  @Test
  void everyStateIsListedWithHowOftenItWasReached() {
    assertThat(noodlebar().path("states"))
        .extracting(each -> each.path("state").asString() + " " + each.path("count").asInt())
        .containsExactly("WAITING 1", "SERVED 1", "EXPIRED 0");
    assertThat(noodlebar().at("/states/0/table").asString()).isEqualTo("orders");
  }

  @Test
  void whatWasExercisedIsSummedUp() {
    assertThat(noodlebar().path("exercised").asInt()).isEqualTo(3);
    assertThat(noodlebar().path("of").asInt()).isGreaterThan(3);
  }

  @Test
  void aVendorThatNobodyUsedIsLeftOutUntilItIsAskedFor() {
    assertThat(coverage("").path("vendors")).hasSize(1);
    assertThat(coverage("?vendor=guestonline").at("/vendors/0/exercised").asInt()).isZero();
  }

  @Test
  void aRefusalWithAStatusThatDoesNotTellIsAnotherAnswer() {
    restoplace("/reserves/999999");

    JsonNode statuses = statuses("restoplace", "reserves.get");

    assertThat(statuses.get(0).path("refused").asBoolean()).isFalse();
    assertThat(statuses.get(0).path("count").asInt()).isZero();
    assertThat(statuses.get(1).path("status").asInt()).isEqualTo(200);
    assertThat(statuses.get(1).path("refused").asBoolean()).isTrue();
    assertThat(statuses.get(1).path("count").asInt()).isEqualTo(1);
  }

  @Test
  void onlyVendorsThatRefuseInTheBodyHaveSuchAnswers() {
    assertThat(statuses("ytimes", "bookings.create"))
        .anyMatch(each -> each.path("refused").asBoolean() && each.path("status").asInt() == 200);
    for (String vendor : List.of("guestonline", "octotable", "iiko", "noodlebar")) {
      assertThat(coverage("?vendor=" + vendor).at("/vendors/0/operations"))
          .flatExtracting(operation -> operation.path("statuses").valueStream().toList())
          .isNotEmpty()
          .allMatch(
              each -> each.path("refused").asBoolean() == (each.path("status").asInt() >= 400));
    }
  }

  private void restoplace(String path) {
    Map<String, List<String>> key = Map.of("X-API-Key", List.of("test_pr-7"));
    desk.engine.answer(Desk.request("GET", "/restoplace" + path, key, ""));
  }

  private JsonNode statuses(String vendor, String id) {
    return coverage("?vendor=" + vendor)
        .at("/vendors/0/operations")
        .valueStream()
        .filter(operation -> operation.path("operation").asString().equals(id))
        .findFirst()
        .orElseThrow()
        .path("statuses");
  }

  private JsonNode noodlebar() {
    return coverage("").at("/vendors/0");
  }

  private JsonNode coverage(String query) {
    return desk.get("/worlds/pr-7/coverage" + query).body();
  }
}
