package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ControlWorldsTest {

  private static final String EVENING =
      """
      {"seed":"empty","now":"2031-03-14T18:00:00Z","clock":"frozen","contracts":"strict","options":{"noodlebar.patience":"PT1M"}}
      """;

  @RegisterExtension final Desk desk = Desk.open();

  @Test
  void aWorldIsMadeWithItsSettings() {
    Answered made = desk.put("/worlds/pr-7", EVENING);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("name")).isEqualTo("pr-7");
    assertThat(made.text("seed")).isEqualTo("empty");
    assertThat(made.text("now")).isEqualTo("2031-03-14T18:00:00Z");
    assertThat(made.text("clock")).isEqualTo("frozen");
    assertThat(made.text("contracts")).isEqualTo("strict");
    assertThat(made.body().at("/options/noodlebar.patience").asString()).isEqualTo("PT1M");
  }

  @Test
  void anEmptyPutMakesAStandardWorld() {
    Answered made = desk.put("/worlds/pr-7", "");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("seed")).isEqualTo("demo");
    assertThat(made.text("clock")).isEqualTo("running");
  }

  @Test
  void puttingChangesOnlyWhatIsNamed() {
    desk.put("/worlds/pr-7", EVENING);

    Answered changed = desk.put("/worlds/pr-7", "{\"contracts\":\"off\"}");

    assertThat(changed.text("contracts")).isEqualTo("off");
    assertThat(changed.text("clock")).isEqualTo("frozen");
    assertThat(changed.text("seed")).isEqualTo("empty");
    assertThat(changed.body().at("/options/noodlebar.patience").asString()).isEqualTo("PT1M");
  }

  @Test
  void puttingTheSameAgainChangesNothing() {
    desk.put("/worlds/pr-7", EVENING);
    desk.order("pr-7");

    Answered again = desk.put("/worlds/pr-7", EVENING);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("exchanges").asInt()).isEqualTo(1);
  }

  @Test
  void puttingTheSameAgainLeavesAClockThatHasMoved() {
    desk.put("/worlds/pr-7", EVENING);
    desk.post("/worlds/pr-7/clock/advance", "{\"by\":\"PT1H\"}");

    Answered again = desk.put("/worlds/pr-7", EVENING);

    assertThat(again.text("now")).isEqualTo("2031-03-14T19:00:00Z");
  }

  @Test
  void otherOptionsAreAppliedInPlace() {
    desk.put("/worlds/pr-7", EVENING);
    desk.order("pr-7");

    Answered after = desk.put("/worlds/pr-7", EVENING.replace("PT1M", "PT2M"));

    assertThat(after.body().at("/options/noodlebar.patience").asString()).isEqualTo("PT2M");
    assertThat(after.body().path("exchanges").asInt()).isEqualTo(1);
    assertThat(desk.order("pr-7").text("until")).isEqualTo("2031-03-14T18:02:00Z");
  }

  @Test
  void anotherContractModeIsAppliedInPlace() {
    desk.put("/worlds/pr-7", EVENING);

    Answered after = desk.put("/worlds/pr-7", EVENING.replace("strict", "off"));

    assertThat(after.status()).isEqualTo(200);
    assertThat(after.text("contracts")).isEqualTo("off");
  }

  @Test
  void anotherClockModeIsAppliedInPlace() {
    desk.put("/worlds/pr-7", EVENING);

    Answered after = desk.put("/worlds/pr-7", EVENING.replace("frozen", "running"));

    assertThat(after.text("clock")).isEqualTo("running");
  }

  @Test
  void aLaterNowIsAnAdvance() {
    desk.put("/worlds/pr-7", EVENING);
    desk.order("pr-7");

    Answered after = desk.put("/worlds/pr-7", EVENING.replace("18:00", "18:05"));

    assertThat(after.text("now")).isEqualTo("2031-03-14T18:05:00Z");
    assertThat(desk.get("/worlds/pr-7/state/noodlebar/orders/1").text("state"))
        .isEqualTo("EXPIRED");
  }

  @Test
  void anEarlierNowIsRefused() {
    desk.put("/worlds/pr-7", EVENING);

    Answered after =
        desk.put("/worlds/pr-7", EVENING.replace("18:00", "17:00").replace("PT1M", "PT2M"));

    assertThat(after.status()).isEqualTo(409);
    assertThat(after.text("detail")).contains("DELETE");
    assertThat(desk.get("/worlds/pr-7").body().at("/options/noodlebar.patience").asString())
        .isEqualTo("PT1M");
  }

  @Test
  void anotherSeedMakesTheWorldAnew() {
    desk.put("/worlds/pr-7", EVENING);
    desk.order("pr-7");

    Answered after = desk.put("/worlds/pr-7", EVENING.replace("empty", "demo"));

    assertThat(after.status()).isEqualTo(200);
    assertThat(after.body().path("exchanges").asInt()).isZero();
    assertThat(desk.get("/worlds/pr-7/state/noodlebar").body().path("orders").asInt()).isEqualTo(1);
  }

  @Test
  void aWorldGrowsFromAFile(@TempDir Path folder) throws Exception {
    Path seed = folder.resolve("seed.json");
    Files.writeString(
        seed,
        """
        {"noodlebar":{"orders":[{"id":9,"ticket":"0a1b2c3d","guest":"Bea","bowls":1,"state":"SERVED","until":"2031-03-14T18:00:00Z"}]}}
        """);

    desk.put("/worlds/pr-7", "{\"seed\":\"%s\"}".formatted(seed));

    assertThat(desk.get("/worlds/pr-7/state/noodlebar/orders/9").text("guest")).isEqualTo("Bea");
  }

  @Test
  void aSeedThatIsNoneIsRefused() {
    Answered answer = desk.put("/worlds/pr-7", "{\"seed\":\"nowhere\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstProblem()).isEqualTo("/seed");
    assertThat(answer.text("detail")).contains("demo, empty or a");
  }

  @Test
  void anUnknownOptionIsToldTheKnownOnes() {
    Answered answer = desk.put("/worlds/pr-7", "{\"options\":{\"noodlebar.patients\":1}}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstProblem()).isEqualTo("/options/noodlebar.patients");
    assertThat(answer.text("detail")).contains("noodlebar.patience");
  }

  @Test
  void anOptionOfAnotherFormIsRefused() {
    Answered answer =
        desk.put("/worlds/pr-7", "{\"options\":{\"noodlebar.patience\":\"ten minutes\"}}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).contains("ISO 8601 duration");
  }

  @Test
  void resetMakesTheWorldAsItWasPut() {
    desk.put("/worlds/pr-7", EVENING);
    desk.order("pr-7");
    desk.post("/worlds/pr-7/clock/advance", "{\"by\":\"PT1H\"}");

    Answered reset = desk.post("/worlds/pr-7/reset", "");

    assertThat(reset.text("now")).isEqualTo("2031-03-14T18:00:00Z");
    assertThat(reset.body().path("exchanges").asInt()).isZero();
    assertThat(desk.get("/worlds/pr-7/state/noodlebar").body().path("orders").asInt()).isZero();
  }

  @Test
  void resetForgetsWebhooks() {
    desk.post(
        "/worlds/pr-7/webhooks", "{\"vendor\":\"noodlebar\",\"url\":\"http://127.0.0.1:1/\"}");

    desk.post("/worlds/pr-7/reset", "");

    assertThat(desk.get("/worlds/pr-7/webhooks").body()).isEmpty();
  }

  @Test
  void anUnknownWorldIsNotReset() {
    assertThat(desk.post("/worlds/pr-7/reset", "").status()).isEqualTo(404);
  }

  @Test
  void aDeletedWorldIsGone() {
    desk.put("/worlds/pr-7", EVENING);

    assertThat(desk.delete("/worlds/pr-7").status()).isEqualTo(204);
    assertThat(desk.get("/worlds/pr-7").status()).isEqualTo(404);
    assertThat(desk.delete("/worlds/pr-7").status()).isEqualTo(404);
  }

  @Test
  void worldsAreListedByName() {
    desk.put("/worlds/pr-8", EVENING);
    desk.put("/worlds/pr-7", EVENING);

    assertThat(desk.get("/worlds").body().findValuesAsString("name"))
        .containsExactly("pr-7", "pr-8");
  }
}
