package dev.surimi.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static Input input(String json) {
    return Input.of(JsonMapper.shared().readTree(json.replace('\'', '"')));
  }
}
