package dev.surimi.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class InputTest {

  @Test
  void aBlankTextCountsAsNotGiven() {
    assertThat(input("{'name':'  '}").text("name")).isEmpty();
  }

  @Test
  void whatIsMissingIsNamedFromTheOutsideIn() {
    Input contact = input("{'booking':{'contact':{}}}").object("booking").object("contact");

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> contact.requireText("email"));

    assertThat(refusal.reason()).isEqualTo(Misuse.MISSING);
    assertThat(refusal.detail("path")).isEqualTo(List.of("booking", "contact", "email"));
  }

  @Test
  void aTextIsNoNumber() {
    assertThatThrownBy(() -> input("{'persons':'four'}").integer("persons"))
        .isInstanceOf(Refusal.class)
        .hasMessage("must be a whole number");
  }

  @Test
  void aNumberTooLargeIsRefusedAndNotCutOff() {
    assertThatThrownBy(() -> input("{'persons':99999999999}").integer("persons"))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2.0", "2.000", "20e-1", "0.2E1"})
  void aWholeNumberMayBeWrittenWithDecimals(String number) {
    assertThat(exact("{'persons':" + number + "}").integer("persons")).contains(2);
    assertThat(exact("{'persons':" + number + "}").number("persons")).contains(2L);
    assertThat(exact("{'ids':[" + number + "]}").integers("ids")).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.5",
        "1e400",
        "1e999999999",
        "1e2147483647",
        "-1e999999999",
        "1e-999999999",
        "1e-400",
        "3e9",
        "12345678901234567890123456789.0"
      })
  void noOtherDecimalIsAWholeNumber(String number) {
    assertThatThrownBy(() -> exact("{'persons':" + number + "}").integer("persons"))
        .hasMessage("must be a whole number");
    assertThatThrownBy(() -> exact("{'ids':[" + number + "]}").integers("ids"))
        .hasMessage("must be a list of whole numbers");
  }

  @Test
  void aDecimalPastTheLongestNumberIsRefused() {
    assertThatThrownBy(() -> exact("{'persons':1e19}").number("persons"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aDayMayHaveOneDigit() {
    assertThat(input("{'date':'2014-11-6'}").date("date")).contains(LocalDate.of(2014, 11, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-00-00",
        "2026-02-30",
        "2026-13-01",
        "20260101",
        "tomorrow",
        "2026-1-1-1",
        "-1-1-1"
      })
  void aDayThatDoesNotExistIsRefused(String date) {
    assertThatThrownBy(() -> input("{'date':'" + date + "'}").date("date"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void anObjectThatIsATextIsRefused() {
    assertThatThrownBy(() -> input("{'booking':'x'}").object("booking"))
        .hasMessage("must be an object");
  }

  /** Decimals as bodies are read: to the letter. */
  private static Input exact(String json) {
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    return Input.of(mapper.readTree(json.replace('\'', '"')));
  }

  private static Input input(String json) {
    return Input.of(JsonMapper.shared().readTree(json.replace('\'', '"')));
  }
}
