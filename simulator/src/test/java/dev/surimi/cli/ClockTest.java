package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClockTest {

  @RegisterExtension static final Shell shell = new Shell();

  @BeforeEach
  void begin() {
    if (shell.client().worlds().contains("me")) {
      shell.client().world("me").delete();
    }
    shell.client().world("me").put(Map.of("now", "2031-03-10T10:00:00Z", "clock", "frozen"));
  }

  @Test
  void aClockIsShown() {
    assertThat(shell.run("clock", "me")).isZero();
    assertThat(shell.said()).isEqualToIgnoringNewLines("2031-03-10T10:00:00Z  frozen");
  }

  @Test
  void anAdvanceEndsWithTheTimeThatItIsThen() {
    assertThat(shell.run("clock", "me", "advance", "PT7M")).isZero();
    assertThat(shell.said()).endsWith("2031-03-10T10:07:00Z  now" + System.lineSeparator());
  }

  @Test
  void whatFellDueOnTheWayHasALine() {
    assertThat(shell.run("clock", "me", "to", "2031-03-20T10:00:00Z")).isZero();

    assertThat(shell.said())
        .contains("2031-03-10T10:15:00Z  due      octotable reservation.expired of ");
  }

  @Test
  void aClockRunsAsFastAsItIsTold() {
    assertThat(shell.run("clock", "me", "run", "60")).isZero();
    assertThat(shell.said()).contains("running, speed 60.0");
    assertThat(shell.run("clock", "me", "freeze")).isZero();
    assertThat(shell.client().world("me").time().path("mode").asString()).isEqualTo("frozen");
  }

  @Test
  void timeThatWouldGoBackFails() {
    assertThat(shell.run("clock", "me", "to", "2030-01-01T00:00:00Z")).isEqualTo(1);
  }

  @Test
  void whatNoClockDoesIsWrongUsage() {
    assertThat(shell.run("clock", "me", "rewind")).isEqualTo(2);
    assertThat(shell.run("clock", "me", "advance", "seven minutes")).isEqualTo(2);
    assertThat(shell.run("clock", "me", "advance")).isEqualTo(2);
    assertThat(shell.run("clock", "me", "freeze", "now")).isEqualTo(2);
    assertThat(shell.run("clock", "nowhere")).isEqualTo(2);
  }
}
