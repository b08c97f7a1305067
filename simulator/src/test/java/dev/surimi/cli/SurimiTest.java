package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SurimiTest {

  @Test
  void aCommandThatIsCalledIsTheOnlyOneThatIsMade() {
    assertThat(Surimi.commandFor("serve", "--port", "0").getSubcommands())
        .containsOnlyKeys("serve");
  }

  @Test
  void itIsTheSameAsAmongAllOthers() {
    assertThat(usage(Surimi.commandFor("play"))).isEqualTo(usage(Surimi.command()));
  }

  @Test
  void whoCallsNoneIsShownAll() {
    assertThat(Surimi.commandFor("--help").getSubcommands())
        .containsOnlyKeys(Surimi.command().getSubcommands().keySet());
  }

  private static String usage(CommandLine surimi) {
    return surimi.getSubcommands().get("play").getUsageMessage();
  }
}
