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
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code surimi play}, as a person or a build server runs it. */
class PlayTest {

  private static final String HOLD =
      """
      name: A hold
      vendor: guestonline
      world: { now: 2031-03-14T10:00:00Z }
      steps:
        - call: pending_bookings.create
          with: { restaurant_id: 479, date: 2031-03-14, hour: "20:00", persons: 4 }
          expect: { body: { object: pending_booking, persons: %s } }
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aStoryThatGoesAsWrittenIsFine() {
    assertThat(play(HOLD.formatted("4"))).isZero();

    assertThat(out.toString())
        .contains("ok    A hold")
        .contains("1 scenario, 1 checks, none failed");
  }

  @Test
  void whatGoesOtherwiseIsToldWithStepLineDifferenceAndExchange() {
    assertThat(play(HOLD.formatted("5"))).isEqualTo(1);

    assertThat(out.toString())
        .contains("FAIL  A hold")
        .contains("story.yaml:5  call pending_bookings.create")
        .contains("/persons: expected 5, got 4")
        .contains("asked guestonline  POST /v1/pending_bookings")
        .contains("restaurant_id=479&date=2031-03-14")
        .contains("got   200")
        .contains("exchange 1 of the world play-");
  }

  @Test
  void aBrokenContractIsToldWithItsLesson() {
    String story =
        """
        name: A misspelt parameter
        vendor: guestonline
        steps:
          - call: restaurants.list
            with: { pages: 2 }
          - expect-no-violations: warnings
        """;

    assertThat(play(story)).isEqualTo(1);

    assertThat(out.toString())
        .contains("contracts were broken 1 times")
        .contains("/pages")
        .contains("did you mean 'page'");
  }

  @Test
  void aStoryThatChecksNothingFails() {
    assertThat(play("name: Nothing\nvendor: guestonline\nsteps:\n  - call: restaurants.list\n"))
        .isEqualTo(1);

    assertThat(out.toString()).contains("nothing was checked");
  }

  @Test
  void aFileThatIsNoScenarioIsWrongUsage() {
    assertThat(play("name: No\nsteps:\n  - dance: now\n")).isEqualTo(2);

    assertThat(err.toString()).contains("story.yaml:3: a step needs a verb");
  }

  @Test
  void stepsThatAreNoListAreWrongUsage() {
    assertThat(play("name: No\nvendor: guestonline\nsteps:\n  call: restaurants.list\n"))
        .isEqualTo(2);

    assertThat(err.toString()).contains("story.yaml:3: steps: expected array");
  }

  @Test
  void aVendorThatThereIsNotIsWrongUsage() {
    assertThat(play(HOLD.formatted("4"), "--against", "guestonlin=http://localhost:1"))
        .isEqualTo(2);

    assertThat(err.toString()).contains("no vendor is called guestonlin");
  }

  @Test
  void theReportIsXmlWhateverAStoryIsCalled() throws Exception {
    Path xml = folder.resolve("report.xml");
    String story = HOLD.formatted("4").replace("name: A hold", "name: \"A\\u001b[31mB\"");

    assertThat(play(story, "--report", xml.toString())).isZero();

    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(xml.toFile())
                .getDocumentElement()
                .getTagName())
        .isEqualTo("testsuite");
  }

  @Test
  void aFolderWithoutStoriesIsWrongUsage() {
    assertThat(run(folder.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("there is no scenario in");
  }

  @Test
  void everyRunOfAStoryAnswersTheSame() {
    assertThat(play(HOLD.formatted("4"), "--repeat", "20")).isZero();

    assertThat(out.toString()).contains("1 scenario, 20 runs, 20 checks, none failed");
  }

  @Test
  void aRunThatAnswersOtherwiseFails() {
    String sinceNowMoves =
        """
        name: Another day each time
        vendor: guestonline
        steps:
          - call: GET /_sandbox/worlds/${world}/clock
            vendor: sandbox
            expect: { body: { mode: frozen } }
        """;

    assertThat(play(sinceNowMoves, "--repeat", "2", "--parallel", "1")).isEqualTo(1);

    assertThat(out.toString()).contains("the answers are not those of the first time");
  }

  @Test
  void aBuildServerGetsJunitsXml() throws IOException {
    Path xml = folder.resolve("report.xml");

    assertThat(play(HOLD.formatted("5"), "--report", xml.toString())).isEqualTo(1);

    assertThat(Files.readString(xml))
        .contains("<testsuite name=\"surimi play\" tests=\"1\" failures=\"1\">")
        .contains("/persons: expected 5, got 4");
  }

  @Test
  void aRunningSandboxIsPlayedInAndLeftAsItWas() {
    int before = InSandbox.sandbox().engine().worlds().all().size();

    assertThat(play(HOLD.formatted("4"), "--sandbox", InSandbox.sandbox().url().toString()))
        .isZero();

    assertThat(InSandbox.sandbox().engine().worlds().all()).hasSizeLessThanOrEqualTo(before + 1);
    assertThat(InSandbox.sandbox().engine().worlds().all())
        .noneMatch(world -> world.name().startsWith("play-"));
  }

  @Test
  void theWorldOfAFailureIsKeptOnDemandAndItsKeyTold() {
    String url = InSandbox.sandbox().url().toString();

    assertThat(play(HOLD.formatted("5"), "--sandbox", url, "--keep-worlds", "--repeat", "3"))
        .isEqualTo(1);

    List<String> kept =
        InSandbox.sandbox().engine().worlds().all().stream()
            .map(world -> world.name())
            .filter(name -> name.startsWith("play-"))
            .toList();
    assertThat(kept).hasSize(1);
    assertThat(out.toString()).contains("its world is kept; the key: test_" + kept.get(0));
    InSandbox.sandbox().engine().worlds().delete(kept.get(0));
  }

  @Test
  void worldsCannotBeKeptWhereTheSandboxEnds() {
    assertThat(play(HOLD.formatted("5"), "--keep-worlds")).isEqualTo(2);

    assertThat(err.toString()).contains("--keep-worlds wants a running --sandbox");
  }

  @Test
  void aReportThatCannotBeWrittenIsNoticedBeforeAnythingIsPlayed() {
    assertThat(play(HOLD.formatted("4"), "--report", "/nowhere/report.xml")).isEqualTo(2);

    assertThat(err.toString()).contains("--report cannot be written there");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aPartOfStoriesIsNotPlayedByItself() throws IOException {
    Path part = Files.writeString(folder.resolve("_hold.yaml"), "steps: []");

    assertThat(run(part.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("is a part of stories");
  }

  @Test
  void anIncludedFileThatThereIsNotIsToldWhereItIsIncluded() {
    String story = "name: A\nvendor: guestonline\nsteps:\n  - include: _none.yaml\n";

    assertThat(play(story)).isEqualTo(2);

    assertThat(err.toString()).contains("story.yaml:4: there is no file _none.yaml");
  }

  @Test
  void whatStrangersSayIsNoCommandToTheTerminal() {
    String story = HOLD.formatted("5").replace("name: A hold", "name: \"A\\u001b[31mB\"");

    assertThat(play(story)).isEqualTo(1);

    assertThat(out.toString()).doesNotContain("\u001b").contains("A\u241b[31mB");
  }

  @Test
  void answersOfThoseAtOnceAreCountedByClassToo() {
    String story =
        """
        name: Two find nothing
        vendor: guestonline
        steps:
          - together: [ { call: GET /v1/nothing }, { call: restaurants.list } ]
            times: 2
            expect: { statuses: { 200: 2, 4xx: 2 } }
        """;

    assertThat(play(story)).as(out.toString()).isZero();
  }

  @Test
  void wordsOfTheVendorAreKnownBeforeAnythingIsPlayed() {
    String story =
        """
        name: Three words
        vendor: guestonline
        steps:
          - act: complete-3dd
          - expect-state: { table: bokings, count: 1 }
          - advance: PT7M
            expect: { fired: [ pending_booking.expire ] }
        """;

    assertThat(play(story)).isEqualTo(2);

    assertThat(err.toString())
        .contains("story.yaml:4: there is no action complete-3dd (did you mean 'complete-3ds'?)")
        .contains("story.yaml:5: there is no table bokings (did you mean 'bookings'?)")
        .contains("story.yaml:7: there is no happening pending_booking.expire (did you mean");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whereNoSandboxAnswersThatIsSaid() {
    assertThat(play(HOLD.formatted("4"), "--sandbox", "http://127.0.0.1:9")).isEqualTo(2);

    assertThat(err.toString()).contains("no sandbox answers at http://127.0.0.1:9");
  }

  @Test
  void againstARealVendorStepsOfTheSandboxAreSkipped() {
    String story =
        """
        name: A call and some time
        vendor: guestonline
        steps:
          - call: restaurants.list
            expect: { status: 200 }
          - advance: PT7M
            expect: { fired: [pending_booking.expired] }
        """;

    assertThat(play(story, against())).as(out.toString() + err).isZero();

    assertThat(out.toString())
        .contains("skipped")
        .contains("advance PT7M (only a sandbox can do that)")
        .contains("1 checks, 1 steps skipped, none failed");
  }

  @Test
  void againstARealVendorAStoryThatThenChecksNothingFails() {
    String story =
        """
        name: Only time
        vendor: guestonline
        steps:
          - call: restaurants.list
          - advance: PT7M
            expect: { fired: [] }
        """;

    assertThat(play(story, against())).isEqualTo(1);

    assertThat(out.toString()).contains("nothing was checked");
  }

  @Test
  void againstARealVendorTheCallsAreJudgedHere() {
    String story =
        """
        name: A misspelt parameter
        vendor: guestonline
        steps:
          - call: restaurants.list
            with: { pages: 2 }
          - expect-no-violations: warnings
        """;

    assertThat(play(story, against())).isEqualTo(1);

    assertThat(out.toString())
        .contains("/pages: expected no member 'pages' (did you mean 'page'?)");
  }

  /** A sandbox stands in for the vendor: only the calls are its own. */
  private static String[] against() {
    return new String[] {
      "--against",
      "guestonline=" + InSandbox.sandbox().url("guestonline"),
      "--key",
      "guestonline=test_against"
    };
  }

  private int play(String story, String... options) {
    try {
      Path file = Files.writeString(folder.resolve("story.yaml"), story);
      List<String> arguments = new ArrayList<>(List.of(file.toString()));
      arguments.addAll(List.of(options));
      return run(arguments.toArray(String[]::new));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private int run(String... arguments) {
    return new CommandLine(new Play())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
