package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A world can only choose what the vendor can bear. */
class OptionsTest {

  private static final Contract CONTRACT = Contract.load("guestonline");

  @ParameterizedTest
  @CsvSource({
    "hold, '\"PT9999999999999H\"'",
    "hold, '\"PT100000S\"'",
    "granularity, '\"PT99999999999999999999M\"'",
    "granularity, '\"PT0M\"'",
    "push_retries, 10000000000",
    "push_retries, 101",
    "push_retries, -1"
  })
  void whatIsTooMuchIsRefused(String option, String value) {
    assertThat(problems(option, value)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hold, '\"PT99999H\"'",
    "granularity, '\"PT99999H\"'",
    "push_retries, 0",
    "push_retries, 100"
  })
  void theUtmostIsAccepted(String option, String value) {
    assertThat(problems(option, value)).isEmpty();
  }

  @Test
  void aWholeNumberMayBeWrittenWithDecimals() {
    GuestWorld world = GuestWorld.with("push_retries", "2.0");

    assertThat(problems("push_retries", "2.0")).isEmpty();
    assertThat(world.<Integer>look(tx -> tx.options().number("guestonline.push_retries")))
        .isEqualTo(2);
  }

  private static List<String> problems(String option, String value) {
    return CONTRACT.options().get(option).problems(JsonMapper.shared().readTree(value));
  }
}
