package dev.surimi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.client.SandboxClient;
import dev.surimi.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client in a story that makes a call again, and what must hold at its end. */
class RetryTest {

  private static final String BEGINNING =
      """
      name: A client
      vendor: restoplace
      world: { now: 2031-03-14T10:00:00Z }
      values: { phone: "79000000033" }
      """;
  private static final String CREATE =
      """
        - call: reserves.create
          with: { from: "2031-03-21 19:00:00", to: "2031-03-21 21:00:00", name: Полина, phone: "${phone}", count: 2 }
      """;

  @TempDir private Path folder;

  @Test
  void whoIsAnswered503CallsAgainALittleLater() {
    assertFine(
        """
        steps:
          - fault: { operation: tags.list, then: { status: 503 }, times: 2 }
          - call: tags.list
            retry: { after: PT2S }
            expect: { status: 200 }
          - advance: PT0S
            expect: { now: 2031-03-14T10:00:04Z }
        """);
  }

  @Test
  void whoHasNoPatienceLeftCallsAgainToo() {
    assertFine(
        """
        steps:
          - fault: { operation: tags.list, then: { connection: hang }, times: 1 }
          - call: tags.list
            patience: PT0.3S
            retry: { on: [ timeout ] }
            expect: { status: 200 }
        """);
  }

  @Test
  void nobodyCallsAgainAfterAnAnswerThatIsNotNamed() {
    assertProblem(
        """
        steps:
          - fault: { operation: tags.list, then: { status: 503 }, times: 1 }
          - call: tags.list
            retry: { on: [ 429, no-answer ] }
            expect: { status: 200 }
        """,
        "status: expected 200, got 503");
  }

  @Test
  void nobodyCallsForEver() {
    assertProblem(
        """
        steps:
          - fault: { operation: tags.list, then: { status: 503 } }
          - call: tags.list
            retry: { times: 2, after: PT1M }
            expect: { status: 200 }
        """,
        "status: expected 200, got 503");
  }

  @Test
  void whatALookFindsIsNotMadeAgain() {
    assertFine(
        """
        steps:
          - fault: { operation: reserves.create, then: { loseAnswer: true }, times: 1 }
        """
            + CREATE
            + """
                retry:
                  unless:
                    call: reserves.list
                    with: { query: { phone: "${phone}" } }
                    expect: { body: { responseData: { length: 1 } } }
                    keep: { reserve: "$.responseData[0].id" }
                keep: { reserve: $.responseData.id }
              - call: reserves.get
                with: { id: "${reserve}" }
                expect: { body: { responseData: { phone: "${phone}" } } }
              - expect-state: { table: reserves, like: { guest: { phone: "${phone}" } }, count: 1 }
            """);
  }

  @Test
  void whoCannotLookDoesNotMakeItAgain() {
    assertProblem(
        """
        steps:
          - fault: { operation: reserves.create, then: { loseAnswer: true }, times: 1 }
          - fault: { operation: reserves.list, then: { status: 503 } }
        """
            + CREATE
            + """
                retry:
                  unless:
                    call: reserves.list
                    expect: { body: { responseData: { length: 1 } } }
            """,
        "no answer: the connection broke");
  }

  @Test
  void anInvariantIsLookedAtWhenTheStoryHasEnded() {
    assertProblem(
        """
        steps:
        """
            + CREATE
            + """
            invariants:
              - name: nobody books
                expect-state: { table: reserves, like: { guest: { phone: "${phone}" } }, count: 0 }
            """,
        "nobody books");
  }

  private void assertFine(String steps) {
    assertThat(play(steps).problem()).isEmpty();
  }

  private void assertProblem(String steps, String problem) {
    assertThat(String.join("\n", play(steps).problem())).contains(problem);
  }

  private Played play(String steps) {
    try {
      Path file = Files.writeString(folder.resolve("story.yaml"), BEGINNING + steps);
      Contracts contracts = new Contracts();
      SandboxClient sandbox = SandboxClient.at(InSandbox.sandbox().url());
      return Player.in(sandbox, contracts, "retry" + System.nanoTime())
          .play(new ScenarioReader(contracts).read(file), 1);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
