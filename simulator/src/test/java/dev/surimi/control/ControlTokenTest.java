package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import dev.surimi.vendor.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlTokenTest {

  @RegisterExtension final Desk desk = Desk.withToken("s3cret");

  @Test
  void aCallWithoutTheTokenIsToldHowToSendIt() {
    Answered answer = desk.get("/worlds");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("detail")).contains("Authorization: Bearer");
  }

  @Test
  void anotherTokenOpensNothing() {
    assertThat(with("Bearer other").status()).isEqualTo(401);
  }

  @Test
  void theTokenOpensEverything() {
    assertThat(with("Bearer s3cret").status()).isEqualTo(200);
  }

  @Test
  void theSchemeIsReadInAnyCase() {
    assertThat(with("bearer s3cret").status()).isEqualTo(200);
  }

  @Test
  void healthNeedsNoToken() {
    assertThat(desk.get("/health").status()).isEqualTo(200);
  }

  @Test
  void unknownPathsAreNotToldApartWithoutTheToken() {
    assertThat(desk.get("/wrolds").status()).isEqualTo(401);
  }

  @Test
  void aStreamNeedsTheToken() {
    desk.engine.worlds().open("pr-7");
    Map<String, List<String>> accept = Map.of("Accept", List.of("text/event-stream"));
    Request stream = Desk.request("GET", "/_sandbox/worlds/pr-7/events", accept, "");

    assertThat(desk.control.isEventStream(stream)).isFalse();
    assertThat(desk.control.answer(stream).status()).isEqualTo(401);
  }

  private Answered with(String authorization) {
    Map<String, List<String>> headers = Map.of("Authorization", List.of(authorization));
    return Desk.answered(desk.control.answer(Desk.request("GET", "/_sandbox/worlds", headers, "")));
  }
}
