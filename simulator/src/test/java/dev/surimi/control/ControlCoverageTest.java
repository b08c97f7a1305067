package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

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
  void whatWasExercisedIsSummedUp() {
    assertThat(noodlebar().path("exercised").asInt()).isEqualTo(3);
    assertThat(noodlebar().path("of").asInt()).isGreaterThan(3);
  }

  @Test
  void aVendorThatNobodyUsedIsLeftOutUntilItIsAskedFor() {
    assertThat(coverage("").path("vendors")).hasSize(1);
    assertThat(coverage("?vendor=guestonline").at("/vendors/0/exercised").asInt()).isZero();
  }

  private JsonNode noodlebar() {
    return coverage("").at("/vendors/0");
  }

  private JsonNode coverage(String query) {
    return desk.get("/worlds/pr-7/coverage" + query).body();
  }
}
