package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class ControlActionsTest {

  private static final String SERVE = "/worlds/pr-7/actions/noodlebar/serve";

  @RegisterExtension final Desk desk = Desk.open();

  @BeforeEach
  void order() {
    desk.freeze("pr-7");
    desk.order("pr-7");
  }

  @Test
  void theCatalogueHasTheSchemaOfEachInput() {
    JsonNode serve =
        desk.get("/actions")
            .body()
            .valueStream()
            .filter(action -> action.path("vendor").asString().equals("noodlebar"))
            .findFirst()
            .orElseThrow();

    assertThat(serve.path("action").asString()).isEqualTo("serve");
    assertThat(serve.path("summary").asString()).isEqualTo("The cook serves an order.");
    assertThat(serve.at("/input/properties/order/type").asString()).isEqualTo("integer");
  }

  @Test
  void aPressedActionAnswersWithTheEntity() {
    Answered served = desk.post(SERVE, "{\"order\":2}");

    assertThat(served.status()).isEqualTo(200);
    assertThat(served.body().at("/result/state").asString()).isEqualTo("served");
  }

  @Test
  void anImpossiblePressIsRefusedWithTheReason() {
    desk.post(SERVE, "{\"order\":2}");

    Answered again = desk.post(SERVE, "{\"order\":2}");

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("detail")).isEqualTo("order 2 is served already");
  }

  @Test
  void anInputThatDoesNotFitIsAProblemWithTheSchema() {
    Answered answer = desk.post(SERVE, "{\"order\":\"two\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstProblem()).isEqualTo("/order");
    assertThat(answer.text("detail")).contains("\"integer\"");
  }

  @Test
  void anUnknownMemberOfAnInputIsAnErrorThatNamesIt() {
    assertThat(desk.post(SERVE, "{\"order\":2,\"table\":4}").firstProblem()).isEqualTo("/table");
  }

  @Test
  void aMissingMemberOfAnInputIsAnErrorThatNamesIt() {
    assertThat(desk.post(SERVE, "").firstProblem()).isEqualTo("/order");
  }

  @Test
  void anUnknownActionIsToldTheKnownOnes() {
    Answered answer = desk.post("/worlds/pr-7/actions/noodlebar/eat", "{}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("detail")).contains("there are serve, order");
  }

  @Test
  void aPressOpensTheWorld() {
    desk.post("/worlds/fresh/actions/noodlebar/serve", "{\"order\":1}");

    assertThat(desk.get("/worlds/fresh").status()).isEqualTo(200);
  }
}
