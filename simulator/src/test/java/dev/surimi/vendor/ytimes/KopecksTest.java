package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Input;
import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KopecksTest {

  @ParameterizedTest
  @CsvSource({"2700, 27.0", "2705, 27.05", "0, 0.0", "10000000000, 100000000.0", "1, 0.01"})
  void moneyIsPrintedAsADouble(long kopecks, String printed) {
    assertThat(Kopecks.json(kopecks)).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({"47.2960, 47.296", "1976, 1976.0", "0, 0.0", "1E+3, 1000.0"})
  void numbersHaveAFraction(BigDecimal number, String printed) {
    assertThat(Kopecks.exact(number)).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({"4530.00, 4530", "0, 0", "33.30, 33.3", "100, 100"})
  void someNumbersAreBare(BigDecimal number, String printed) {
    assertThat(Kopecks.bare(number)).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({"890, 89000", "890.0, 89000", "0.01, 1", "0, 0", "1e2, 10000"})
  void roublesAreRead(String sent, long kopecks) {
    assertThat(Kopecks.require(input(sent), "price")).isEqualTo(kopecks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.001", "100000000.01", "1e300", "1e-300", "\"5\"", "true", "{}"})
  void whatIsNoAmountIsRefused(String sent) {
    assertThatThrownBy(() -> Kopecks.require(input(sent), "price")).isInstanceOf(Refusal.class);
  }

  @Test
  void aPercentageIsRoundedToTheKopeck() {
    assertThat(Kopecks.percent(19_999, new BigDecimal("33.3"))).isEqualTo(6_660);
  }

  private static Input input(String price) {
    return Input.of(JsonBody.read("{\"price\": " + price + "}"));
  }
}
