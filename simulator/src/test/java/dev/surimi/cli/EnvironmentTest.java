package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

  private final StringWriter said = new StringWriter();

  @Test
  void anOptionMayComeFromTheEnvironment() {
    run(Map.of("SURIMI_MAX_WORLDS", "0"), "serve", "--port", "0");

    assertThat(said.toString()).contains("--max-worlds is at least 1");
  }

  @Test
  void whatTheCommandLineSaysWins() {
    run(Map.of("SURIMI_MAX_WORLDS", "0"), "serve", "--port", "-1", "--max-worlds", "5");

    assertThat(said.toString()).contains("--port is a number").doesNotContain("--max-worlds is");
  }

  @Test
  void anOptionThatIsRequiredMayComeFromTheEnvironment() {
    run(Map.of("SURIMI_TO", "no address"), "trigger", "guestonline", "Booking");

    assertThat(said.toString()).contains("--to ").doesNotContain("Missing required");
  }

  @Test
  void aCommandWithinACommandAsksTheEnvironmentToo() {
    int exit =
        run(
            Map.of("SURIMI_SANDBOX", "http://127.0.0.1:1", "SURIMI_VENDOR", "iiko"),
            "incident",
            "run",
            "hold-leak",
            "--world",
            "me");

    assertThat(said.toString()).contains("http://127.0.0.1:1");
    assertThat(exit).isEqualTo(2);
  }

  @Test
  void helpCannotComeFromTheEnvironment() {
    run(Map.of("SURIMI_HELP", "true", "SURIMI_MAX_WORLDS", "0"), "serve", "--port", "0");

    assertThat(said.toString()).contains("--max-worlds is at least 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "play", "check", "proxy", "coverage", "health"})
  void helpTellsTheRule(String command) {
    run(Map.of(), command, "--help");

    assertThat(said.toString()).contains("SURIMI_SOME_OPTION");
  }

  @Test
  void aVariableThatIsNoOptionIsDoubted() {
    Environment environment =
        new Environment(Map.of("SURIMI_OVERIDES", "stubs", "SURIMI_PORT", "0"));

    assertThat(environment.doubts(Surimi.command()))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("surimi: no option is called SURIMI_OVERIDES (did you mean 'SURIMI_OVERRIDES'");
  }

  private int run(Map<String, String> variables, String... arguments) {
    PrintWriter writer = new PrintWriter(said);
    return new Environment(variables)
        .speakTo(Surimi.command())
        .setOut(writer)
        .setErr(writer)
        .execute(arguments);
  }
}
