package dev.surimi.contract;

import static dev.surimi.contract.Teahouse.JUDGE;
import static dev.surimi.contract.Teahouse.brief;
import static dev.surimi.contract.Teahouse.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class JudgingWebhooksTest {
  private static final String POT = "pot: {id: 1, tea: 'green', cups: 1}";

  @Test
  void aProperPayloadHasNoViolations() {
    assertThat(JUDGE.webhook("pot.ready", json("{event: 'pot.ready', attempt: 1, " + POT + "}")))
        .isEmpty();
  }

  @Test
  void aPayloadIsClosed() {
    assertThat(JUDGE.webhook("pot.ready", json("{event: 'pot.ready', steam: 1, " + POT + "}")))
        .extracting(Violation::direction, Violation::severity, Violation::pointer)
        .containsExactly(tuple(Direction.WEBHOOK, Severity.ERROR, "/steam"));
  }

  @Test
  void membersOfABrokenBranchAreNotCalledUndeclared() {
    String payload = "{event: 'pot.ready', attempt: 'first', steam: 1, " + POT + "}";

    assertThat(brief(JUDGE.webhook("pot.ready", json(payload))))
        .containsExactlyInAnyOrder("error /attempt type", "error /steam unevaluatedProperties");
  }

  @Test
  void anEventThatNobodyDeclaredIsAViolation() {
    assertThat(JUDGE.webhook("pot.redy", json("{}")))
        .extracting(Violation::keyword, Violation::message)
        .containsExactly(
            tuple(
                "event",
                "expected an event of the contract, got 'pot.redy' (did you mean 'pot.ready'?)"));
  }
}
