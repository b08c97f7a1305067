package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

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
    assertThatThrownBy(() -> StrictJson.read(text)).isInstanceOf(Unreadable.class);
  }

  @Test
  void tooDeepANestingIsRefused() {
    String deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";

    assertThatThrownBy(() -> StrictJson.read(deep)).isInstanceOf(Unreadable.class);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> StrictJson.read(latin)).isInstanceOf(Unreadable.class);
  }

  @Test
  void numbersStayExact() {
    assertThat(StrictJson.read("{\"a\":99.90}")).hasToString("{\"a\":99.90}");
  }
}
