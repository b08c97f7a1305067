package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code surimi sweep}, as a person or a build server runs it. */
class SweepsTest {

  private static final String TWELVE =
      "../scenarios/restoplace/a-careful-client-books-once-whichever-call-fails.yaml";
  private static final String HASTY = "src/test/resources/sweep/a-hasty-client.yaml";
  private static final String CAREFUL = "src/test/resources/sweep/a-careful-client.yaml";
  private static final String PROGRAM = "src/test/resources/sweep/a-program.yaml";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void twelveCallsBySevenFaultsAreTriedAndAllWhole() {
    assertThat(sweep(TWELVE)).as(out.toString()).isZero();

    assertThat(out.toString())
        .contains("12 calls, 7 faults, 84 runs")
        .contains("none broken")
        .doesNotContain("BREAK");
  }

  @Test
  void aClientThatCreatesTwiceIsFoundWhereTheAnswerIsLost() {
    assertThat(run(HASTY)).isEqualTo(1);

    assertThat(out.toString())
        .contains("BREAK call 2 reserves.create × lose-answer: one reserve of this guest at most")
        .contains("expected at most 1, got 2")
        .contains("surimi sweep " + HASTY + " --only 2:lose-answer")
        .contains("BREAK call 2 reserves.create × truncate: ")
        .contains("14 runs")
        .contains("2 broken");
  }

  @Test
  void aClientThatLooksFirstDoesNotBreak() {
    assertThat(sweep(CAREFUL, "--faults", "all")).as(out.toString()).isZero();

    assertThat(out.toString()).contains("2 calls, 13 faults, 26 runs").contains("none broken");
  }

  @Test
  void aBreakComesAgainByItsCommandWithEverythingThatHappens() {
    assertThat(sweep(HASTY, "--only", "2:lose-answer")).isEqualTo(1);

    assertThat(out.toString())
        .contains("call 2 reserves.create × lose-answer: The work is done and the answer is lost")
        .containsPattern("(?s)2031-03-14T10:00:00Z  call .*POST.*2031-03-14T10:00:01Z  call .*POST")
        .contains("the client went to its end")
        .contains("BREAK call 2 reserves.create × lose-answer")
        .contains("1 runs");
  }

  @Test
  void aClientThatGivesUpHasNotBrokenAnything() {
    assertThat(sweep(HASTY, "--only", "1:status-503")).isZero();

    assertThat(out.toString())
        .contains("the client gave up")
        .contains("status: expected 200, got 503");
  }

  @Test
  void aCallThatTheStoryDoesNotMakeIsNothingTried() {
    assertThat(sweep(HASTY, "--only", "9:hang")).isEqualTo(1);

    assertThat(out.toString()).contains("there is no call 9").contains("2 reserves.create");
  }

  @Test
  void aStoryThatFailsWithoutAFaultIsNotSwept() throws IOException {
    String wrong = Files.readString(Path.of(HASTY)).replace("status: 200", "status: 404");

    assertThat(sweep(story(wrong))).isEqualTo(1);

    assertThat(out.toString())
        .contains("it fails already without a fault")
        .contains("status: expected 404, got 200");
  }

  @Test
  void anInvariantThatFailsWithoutAFaultIsTold() throws IOException {
    String wrong = Files.readString(Path.of(HASTY)).replace("{ to: 1 }", "{ to: 0 }");

    assertThat(sweep(story(wrong))).isEqualTo(1);

    assertThat(out.toString())
        .contains("it fails already without a fault")
        .contains("one reserve of this guest at most");
  }

  @Test
  void aStoryThatCallsNobodyIsNothingTried() throws IOException {
    assertThat(sweep(story("name: Nothing\nvendor: restoplace\nsteps: []\n"))).isEqualTo(1);

    assertThat(out.toString()).contains("it calls no vendor");
  }

  @Test
  void aWorldThatCannotBeMadeIsTold() throws IOException {
    String wrong = Files.readString(Path.of(HASTY)).replace("world: {", "world: { seed: /no.json,");

    assertThat(sweep(story(wrong))).isEqualTo(1);

    assertThat(out.toString()).contains("its world cannot be made").contains("/no.json");
  }

  @Test
  void aFaultThatThereIsNotIsWrongUsage() {
    assertThat(sweep(HASTY, "--faults", "lose-anwser")).isEqualTo(2);

    assertThat(err.toString())
        .contains("there is no fault 'lose-anwser' (did you mean 'lose-answer'?)");
  }

  @Test
  void aFileThatIsNoScenarioIsWrongUsage() {
    assertThat(sweep(folder.resolve("none.yaml").toString())).isEqualTo(2);

    assertThat(err.toString()).contains("there is no such file");
  }

  @Test
  void theListSaysSevenUsualFaultsAndHowToSurviveThem() {
    assertThat(sweep("--list")).isZero();

    assertThat(out.toString().lines().filter(line -> line.contains("(usual)"))).hasSize(7);
    assertThat(out.toString().lines().filter(line -> line.contains("To survive:"))).hasSize(13);
  }

  @Test
  void aBuildServerGetsACaseForEachRun() throws IOException {
    Path xml = folder.resolve("report.xml");

    assertThat(sweep(HASTY, "--report", xml.toString())).isEqualTo(1);

    assertThat(Files.readString(xml))
        .contains("tests=\"14\" failures=\"2\"")
        .contains("A hasty client: call 2 reserves.create × lose-answer");
  }

  @Test
  void aBuildServerHearsOfAStoryThatCannotBeSwept() throws IOException {
    Path xml = folder.resolve("report.xml");
    String nothing = story("name: Nothing\nvendor: restoplace\nsteps: []\n");

    assertThat(sweep(nothing, "--report", xml.toString())).isEqualTo(1);

    assertThat(Files.readString(xml)).contains("failures=\"1\"").contains("it calls no vendor");
  }

  @Test
  void aRunningSandboxIsLeftAsItWas() {
    String url = InSandbox.sandbox().url().toString();

    assertThat(run(HASTY, "--only", "2:lose-answer", "--sandbox", url)).isEqualTo(1);

    assertThat(out.toString()).contains("--sandbox " + url);
    assertThat(InSandbox.sandbox().engine().worlds().all())
        .noneMatch(world -> world.name().startsWith("sweep-"));
  }

  @Test
  void aProgramThatCreatesTwiceIsFoundWhereTheAnswerIsLost() {
    assertThat(sweep(PROGRAM, "--faults", "status-503,lose-answer", "--command", program("hasty")))
        .as(out.toString())
        .isEqualTo(1);

    assertThat(out.toString())
        .contains("BREAK call 1 reserves.create × lose-answer: one reserve of this guest at most")
        .contains("--command '")
        .contains("2 runs")
        .contains("1 broken");
  }

  @Test
  void aProgramThatGivesUpDoesNotBreak() {
    assertThat(
            sweep(PROGRAM, "--faults", "status-503,lose-answer", "--command", program("careful")))
        .as(out.toString())
        .isZero();

    assertThat(out.toString()).contains("2 runs").contains("none broken");
  }

  @Test
  void aProgramThatDoesNotEndIsStopped() {
    assertThat(sweep(PROGRAM, "--command", "sleep 60", "--timeout", "PT0.3S")).isEqualTo(1);

    assertThat(out.toString()).contains("the program did not end within PT0.3S");
  }

  @Test
  void whatAProgramSaysIsToldWhenItFails() {
    assertThat(sweep(PROGRAM, "--command", "echo no key for $SURIMI_WORLD; exit 3")).isEqualTo(1);

    assertThat(out.toString())
        .contains("the program ended with 3")
        .containsPattern("no key for sweep-[a-z0-9]+-1-0");
  }

  /** A client in Java, which every machine has that runs this test. */
  private static String program(String manner) {
    return "'%s/bin/java' -XX:TieredStopAtLevel=1 -Xshare:auto -cp '%s' %s %s"
        .formatted(
            System.getProperty("java.home"),
            Path.of("target/test-classes").toAbsolutePath(),
            Booker.class.getName(),
            manner);
  }

  private String story(String text) throws IOException {
    return Files.writeString(folder.resolve("story.yaml"), text).toString();
  }

  /** In a sandbox that runs already, which saves the start of another one. */
  private int sweep(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--sandbox", InSandbox.sandbox().url().toString()));
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return new CommandLine(new Sweeps())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
