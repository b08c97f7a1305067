package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class ControlTest {

  @RegisterExtension final Desk desk = Desk.open();

  @Test
  void healthNamesTheVersionAndTheVendors() {
    Answered health = desk.get("/health");

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.text("status")).isEqualTo("up");
    assertThat(health.text("version")).isEqualTo("1.2.3");
    assertThat(health.body().path("vendors").valueStream().map(JsonNode::asString))
        .contains("noodlebar");
  }

  @Test
  void aHeadIsAnsweredLikeAGetWithoutItsBody() {
    Answered health = desk.call("HEAD", "/health", "");

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.body().isMissingNode()).isTrue();
  }

  @Test
  void anUnknownPathIsAProblemThatLeadsToTheContract() {
    Answered answer = desk.get("/wrolds");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("type")).isEqualTo("urn:surimi:problem:unknown-path");
    assertThat(answer.text("detail")).contains("/_sandbox/contracts/sandbox/openapi.json");
  }

  @Test
  void aWrongVerbIsToldTheRightOnes() {
    Answered answer = desk.call("PATCH", "/worlds/pr-7", "");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.text("detail")).contains("GET", "PUT", "DELETE");
  }

  @Test
  void aWrongVerbIsToldTheRightOnesInTheHeaderToo() {
    var answer = desk.control.answer(Desk.request("PUT", "/_sandbox/health", Map.of(), ""));

    assertThat(answer.headers()).containsEntry("Allow", "GET");
  }

  @Test
  void anUnknownMemberIsAnErrorThatNamesIt() {
    Answered answer = desk.put("/worlds/pr-7", "{\"sede\":\"empty\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstProblem()).isEqualTo("/sede");
    assertThat(answer.text("detail")).contains("worlds.put takes for example {\"seed\"");
  }

  @Test
  void anUnknownQueryParameterIsAnErrorThatNamesIt() {
    desk.freeze("pr-7");

    Answered answer = desk.get("/worlds/pr-7/exchanges?vendr=noodlebar");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstProblem()).isEqualTo("/vendr");
  }

  @Test
  void aParameterSentTwiceIsAnError() {
    desk.freeze("pr-7");

    Answered answer = desk.get("/worlds/pr-7/exchanges?status=200&status=404");

    assertThat(answer.firstProblem()).isEqualTo("/status");
  }

  @Test
  void aBodyThatIsNotJsonIsAProblemWithAnExample() {
    Answered answer = desk.post("/worlds/pr-7/clock/advance", "by=PT7M");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).contains("not JSON", "{\"by\":\"PT7M\"}");
  }

  @Test
  void aBodyThatIsNoObjectIsAProblem() {
    assertThat(desk.put("/worlds/pr-7", "[]").status()).isEqualTo(400);
  }

  @Test
  void aBodyOfMoreThanAMebibyteIsTooLarge() {
    assertThat(desk.put("/worlds/pr-7", " ".repeat((1 << 20) + 1)).status()).isEqualTo(413);
  }

  @Test
  void aWorldsNameIsMadeOfLettersDigitsAndDashes() {
    Answered answer = desk.put("/worlds/pr.7", "{}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstProblem()).isEqualTo("/{w}");
  }

  @Test
  void lookingAtAnUnknownWorldDoesNotMakeIt() {
    Answered answer = desk.get("/worlds/pr-7/agenda");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("detail")).contains("PUT /_sandbox/worlds/pr-7");
    assertThat(desk.engine.worlds().all()).isEmpty();
  }

  @Test
  void itsOwnContractIsServedToo() {
    assertThat(desk.get("/contracts/sandbox/openapi.json").text("openapi")).isEqualTo("3.1.0");
  }

  @Test
  void aVendorsContractIsServed() {
    Answered contract = desk.get("/contracts/noodlebar/openapi.json");

    assertThat(contract.body().at("/info/title").asString()).isEqualTo("Noodlebar");
  }

  @Test
  void anUnknownVendorIsToldTheKnownOnes() {
    Answered answer = desk.get("/contracts/noodle/openapi.json");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("detail")).contains("noodlebar");
  }

  @Test
  void itOwnsItsPrefixAndNothingBesideIt() {
    assertThat(Control.owns(Desk.request("GET", "/_sandbox", Map.of(), ""))).isTrue();
    assertThat(Control.owns(Desk.request("GET", "/_sandbox/health", Map.of(), ""))).isTrue();
    assertThat(Control.owns(Desk.request("GET", "/_sandboxes", Map.of(), ""))).isFalse();
  }

  @Test
  void oneWorldTooManyIsRefused() {
    for (int i = 0; i < 10; i++) {
      desk.put("/worlds/pr-" + i, "{}");
    }

    Answered answer = desk.put("/worlds/pr-10", "{}");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.text("detail")).contains("--max-worlds");
  }
}
