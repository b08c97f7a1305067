package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlCheckTest {

  @RegisterExtension final Desk desk = Desk.open();

  @Test
  void theSandboxesOwnRecordingIsJudgedAsTheSandboxJudgedIt() {
    desk.freeze("pr-7");
    desk.order("pr-7");
    desk.order("pr-7", "{\"guest\":\"Bea\",\"bowls\":\"two\"}");

    Answered checked =
        desk.post("/check", desk.get("/worlds/pr-7/exchanges.har").body().toString());

    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.body().path("judged").asInt()).isEqualTo(2);
    assertThat(checked.body().path("items")).hasSize(1);
    assertThat(checked.body().at("/items/0/pointer").asString()).isEqualTo("/bowls");
    assertThat(checked.body().at("/items/0/exchange").asInt()).isEqualTo(2);
  }

  @Test
  void aRepairThatIsObviousIsNamed() {
    Answered checked =
        desk.post(
            "/check?vendor=noodlebar", har("{\\\"guest\\\":\\\"Ada\\\",\\\"bowls\\\":\\\"2\\\"}"));

    assertThat(checked.body().at("/items/0/repaired").asInt()).isEqualTo(2);
  }

  @Test
  void trafficOfNobodyIsNotJudged() {
    Answered checked = desk.post("/check", har("{}").replace("/noodlebar", "/somebody"));

    assertThat(checked.body().path("exchanges").asInt()).isEqualTo(1);
    assertThat(checked.body().path("judged").asInt()).isZero();
  }

  @Test
  void anUnknownVendorIsToldTheKnownOnes() {
    assertThat(desk.post("/check?vendor=pizzeria", har("{}")).text("detail")).contains("noodlebar");
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    assertThat(desk.post("/check", "{\"entries\":[]}").firstProblem()).isEqualTo("/log");
  }

  private static String har(String order) {
    return """
        {"log": {"entries": [{
          "request": {"method": "POST", "url": "http://localhost/noodlebar/orders",
            "headers": [{"name": "Content-Type", "value": "application/json"}],
            "postData": {"mimeType": "application/json", "text": "%s"}},
          "response": {"status": 401, "headers": [{"name": "content-type", "value": "application/json"}],
            "content": {"text": "{\\"error\\":\\"key_missing\\",\\"message\\":\\"no\\"}"}}}]}}
        """
        .formatted(order);
  }
}
