package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.fault.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IncidentsTest {

  private static Sandbox sandbox;

  private final StringWriter said = new StringWriter();

  @BeforeAll
  static void open() {
    sandbox = Sandbox.start(SandboxSettings.onFreePort());
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @Test
  void theListSaysWhatHappenedAndHowToSurviveIt() {
    assertThat(run("incident", "list")).isZero();
    assertThat(said.toString())
        .contains("lost-create-answer: The booking is made and the answer is lost")
        .contains("To survive: ");
  }

  @Test
  void anIncidentHappensInAWorldOfARunningSandbox() {
    assertThat(happens("hold-leak", "guestonline")).isZero();

    assertThat(said.toString()).contains("fault_1: {\"loseAnswer\":true}");
    assertThat(sandbox.engine().worlds().open("pr-7").state().count(Fault.TABLE)).isEqualTo(1);
  }

  @Test
  void whatCannotHappenIsWrongUsage() {
    assertThat(happens("full-moon", "guestonline")).isEqualTo(2);
    assertThat(happens("hold-leak", "ytimes")).isEqualTo(2);
    assertThat(run("incident")).isEqualTo(2);
    assertThat(said.toString()).contains("there is no incident 'full-moon'");
  }

  private int happens(String name, String vendor) {
    return run(
        "incident",
        "run",
        name,
        "--vendor",
        vendor,
        "--world",
        "pr-7",
        "--sandbox",
        sandbox.url().toString());
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said);
    return Surimi.command().setOut(writer).setErr(writer).execute(arguments);
  }
}
