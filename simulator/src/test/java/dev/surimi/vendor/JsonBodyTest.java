package dev.surimi.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "1",
        "null",
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\u0000\"}",
        "{\"\\ud800\":1}",
        "{\"a\":1e99999999}",
        "{\"a\":NaN}"
      })
  void whatIsNoStrictObjectIsRefused(String text) {
    assertThatThrownBy(() -> JsonBody.read(text))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(Misuse.UNREADABLE));
  }

  @Test
  void tooDeepANestingIsRefused() {
    String deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";

    assertThatThrownBy(() -> JsonBody.read(deep)).isInstanceOf(Refusal.class);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> JsonBody.read(latin)).isInstanceOf(Refusal.class);
  }

  @Test
  void numbersStayExact() {
    assertThat(JsonBody.read("{\"a\":99.90}")).hasToString("{\"a\":99.90}");
  }
}
