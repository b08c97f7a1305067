package dev.surimi.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.surimi.scenario.Contracts;
import dev.surimi.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file is said with its line, before anything is played. */
class ScenarioReaderTest {

  @TempDir private Path folder;

  @Test
  void aStoryKnowsTheLinesOfItsSteps() {
    Scenario scenario =
        read(
            """
            name: A day
            vendor: guestonline
            steps:
              - call: restaurants.list

              - advance: PT7M
            """);

    assertThat(scenario.lines()).extracting(line -> line.place().line()).containsExactly(4, 6);
    assertThat(scenario.lines().get(0).told()).isEqualTo("call restaurants.list");
  }

  @Test
  void datesAndHoursAreTextsAndReferencesNeedNoQuotes() {
    Scenario scenario =
        read(
            """
            name: A day
            vendor: guestonline
            values: { date: 2031-03-14, hour: 20:00, phone: 0692550398, again: ${date} }
            steps:
              - call: restaurants.list
            """);

    assertThat(scenario.values().toString())
        .isEqualTo(
            "{\"date\":\"2031-03-14\",\"hour\":\"20:00\",\"phone\":\"0692550398\",\"again\":\"${date}\"}");
  }

  @Test
  void aMisspeltOperationIsNamedWithItsNeighbour() {
    assertThat(problems("  - call: pending_booking.create"))
        .singleElement()
        .asString()
        .startsWith(
            "story.yaml:4: contract 'guestonline' has no operation 'pending_booking.create'")
        .contains("(did you mean 'pending_bookings.create'");
  }

  @Test
  void aMemberThatAStepDoesNotHaveIsNamedWithItsNeighbour() {
    assertThat(problems("  - call: restaurants.list\n    expects: { status: 200 }"))
        .singleElement()
        .asString()
        .startsWith("story.yaml:5: ")
        .contains("expected no member 'expects' (did you mean 'expect'?)");
  }

  @Test
  void aStepWithoutAVerbIsToldTheVerbs() {
    assertThat(problems("  - cal: restaurants.list"))
        .singleElement()
        .asString()
        .startsWith("story.yaml:4: a step needs a verb: call, advance, act");
  }

  @Test
  void anUnknownEventIsToldTheEvents() {
    assertThat(problems("  - expect-webhook: { event: Runtime }"))
        .singleElement()
        .asString()
        .startsWith("story.yaml:4: guestonline has no event Runtime; it has ");
  }

  @Test
  void aValueThatNobodyKeepsIsFound() {
    assertThat(
            problems(
                "  - call: bookings.get\n    with: { id: ${bookng} }\n    keep: { booking: $.id }"))
        .containsExactly("story.yaml:5: nobody keeps a value 'bookng' (did you mean 'booking'?)");
  }

  @Test
  void everyProblemIsToldAtOnce() {
    assertThat(
            problems("  - call: nothing.at_all\n  - advance: soon\n  - expect-state: { table: x }"))
        .hasSize(3);
  }

  @Test
  void anAliasOfAliasesIsNotWrittenOut() {
    StringBuilder bomb = new StringBuilder("name: A bomb\nvalues:\n  a0: &a0 [x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("  a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    assertThatThrownBy(() -> read(bomb.toString()))
        .isInstanceOf(BadScenario.class)
        .hasMessageContaining("more than 100000 values");
  }

  @Test
  void aTagMakesNothingOfAValue() {
    assertThat(problems("  - call: !!java.lang.ProcessBuilder [id]"))
        .singleElement()
        .asString()
        .startsWith("story.yaml:4: ");
  }

  @Test
  void whatIsNoYamlIsToldWithItsLine() {
    assertThat(problems("  - call: [")).singleElement().asString().contains("this is no YAML");
  }

  @Test
  void aNameThatIsSaidTwiceIsRefused() {
    assertThat(problems("  - call: restaurants.list\n    call: bookings.list"))
        .containsExactly("story.yaml:5: 'call' is said twice");
  }

  @Test
  void stepsOfAnotherFileAreIncluded() throws IOException {
    Files.writeString(
        folder.resolve("_hold.yaml"),
        "steps:\n  - call: pending_bookings.create\n    keep: { pending: $.id }\n");

    Scenario scenario =
        read(
            """
            name: A day
            vendor: guestonline
            steps:
              - include: _hold.yaml
              - call: pending_bookings.commit
                with: { id: "${pending}" }
            """);

    assertThat(scenario.lines()).hasSize(2);
  }

  @Test
  void aFileThatIncludesItselfIsRefused() throws IOException {
    Files.writeString(folder.resolve("_loop.yaml"), "steps:\n  - include: _loop.yaml\n");

    assertThat(problems("  - include: _loop.yaml"))
        .singleElement()
        .asString()
        .contains("too deeply");
  }

  @Test
  void anInvariantCannotUseWhatTheStepsKeep() {
    assertThat(
            problems(
                """
                  - call: restaurants.list
                    keep: { first: "$.restaurants[0].id" }
                invariants:
                  - call: restaurants.list
                    with: { restaurant_id: "${first}" }
                """))
        .containsExactly(
            "story.yaml:8: an invariant holds however far the steps came: it cannot use 'first',"
                + " which they keep");
  }

  @Test
  void whatIsCalledAtOnceIsNotTriedAgain() {
    assertThat(problems("  - together:\n      - { call: restaurants.list, retry: {} }"))
        .containsExactly("story.yaml:4: what is called at once is not tried again");
  }

  @Test
  void aRetryAfterAnAnswerThatThereIsNotIsSaid() {
    assertThat(problems("  - call: restaurants.list\n    retry: { on: [ sometimes ] }"))
        .singleElement()
        .asString()
        .startsWith("story.yaml:5: ");
  }

  private List<String> problems(String steps) {
    BadScenario bad =
        catchThrowableOfType(
            BadScenario.class,
            () -> read("name: A day\nvendor: guestonline\nsteps:\n" + steps + "\n"));
    String place = folder.toString() + "/";
    return bad.problems().stream().map(problem -> problem.toString().replace(place, "")).toList();
  }

  private Scenario read(String text) {
    try {
      Path file = Files.writeString(folder.resolve("story.yaml"), text);
      return new ScenarioReader(new Contracts()).read(file);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
