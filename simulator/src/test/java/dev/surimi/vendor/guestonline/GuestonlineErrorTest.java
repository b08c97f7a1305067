package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuestonlineErrorTest {

  @Test
  void aParameterIsNamedAsTheCallerWroteIt() {
    Refusal refusal =
        Refusal.of(Misuse.MISSING, "is missing")
            .with("path", List.of("booking", "contact", "email"));

    assertThat(GuestonlineError.render(refusal).body())
        .hasToString(
            "{\"error\":{\"message\":\"booking[contact][email] is missing\",\"status\":400}}");
  }

  @Test
  void theAllowedVerbsAreTold() {
    Refusal refusal =
        Refusal.of(Misuse.VERB_NOT_ALLOWED, "no").with("allowed", List.of("GET", "PUT"));

    assertThat(GuestonlineError.render(refusal).headers()).containsEntry("Allow", "GET, PUT");
  }

  @ParameterizedTest
  @EnumSource(Misuse.class)
  void everyMisuseHasAnAnswer(Misuse misuse) {
    Reply reply = GuestonlineError.render(Refusal.of(misuse, "no").with("status", 503));

    assertThat(reply.status()).isBetween(400, 503);
    assertThat(reply.body().get("error").get("message").asString()).isEqualTo("no");
  }
}
