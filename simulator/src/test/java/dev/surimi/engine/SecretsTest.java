package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  /** A card number that is well-formed and not among the test cards; nobody's. */
  private static final String REAL_LOOKING_CARD = "4539 5787 6362 1486";

  @Test
  void aLiveKeyInAHeaderIsRefused() {
    Request request =
        new Request("GET", "h", "/", "", Map.of("X-Token", List.of("sk_live_abc")), new byte[0]);

    assertThat(Secrets.objection(request))
        .hasValueSatisfying(why -> assertThat(why).contains("live key"));
  }

  @Test
  void aRealCardNumberIsRefused() {
    assertThat(Secrets.objection(body("card=" + REAL_LOOKING_CARD)))
        .hasValueSatisfying(why -> assertThat(why).contains("card number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card=4242424242424242",
        "card=4000002760003184",
        "mobile_phone=33692550398",
        "id=65f0c1d2e3a4b5c6d7e8f901",
        "stripe_token=tok_visa",
        "note=1234567890123456"
      })
  void whatIsHarmlessPasses(String text) {
    assertThat(Secrets.objection(body(text))).isEmpty();
  }

  private static Request body(String text) {
    return new Request("POST", "h", "/", "", Map.of(), text.getBytes(StandardCharsets.UTF_8));
  }
}
