package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Direction;
import dev.surimi.contract.Severity;
import dev.surimi.contract.Violation;
import dev.surimi.journal.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractModeTest {

  private static final String MISSPELT = "{\"guest\":\"Ada\",\"bowls\":2,\"bowl\":3}";
  private static final String BROKEN = "{\"guest\":\"Ada\",\"bowls\":1000}";

  @Test
  void reportAnswersAsTheVendorWouldAndCountsTheViolations() {
    try (Bar bar = new Bar(ContractMode.REPORT)) {
      Answer answer = bar.order("test_w", BROKEN);

      assertThat(answer.status()).isEqualTo(201);
      assertThat(findings(bar)).isNotEmpty();
      assertThat(answer.headers())
          .containsEntry("X-Sandbox-Violations", Integer.toString(findings(bar).size()));
    }
  }

  @Test
  void aViolationSaysWhereItIs() {
    try (Bar bar = new Bar(ContractMode.REPORT)) {
      bar.order("test_w", BROKEN);

      Violation violation = findings(bar).get(0).violation();
      assertThat(violation.direction()).isEqualTo(Direction.REQUEST);
      assertThat(violation.pointer()).isEqualTo("/bowls");
    }
  }

  @Test
  void anUnknownParameterIsOnlyAWarning() {
    try (Bar bar = new Bar(ContractMode.STRICT)) {
      assertThat(bar.order("test_w", MISSPELT).status()).isEqualTo(201);
      assertThat(findings(bar))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.violation().severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.violation().pointer()).isEqualTo("/bowl");
              });
    }
  }

  @Test
  void strictRefusesInTheVendorsOwnFormAndChangesNothing() {
    try (Bar bar = new Bar(ContractMode.STRICT)) {
      Answer answer = bar.order("test_w", BROKEN);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(Bar.json(answer).path("error").asString()).isEqualTo("broken_contract");
      assertThat(bar.get("test_w", 1).status()).isEqualTo(404);
    }
  }

  @Test
  void offDoesNotJudge() {
    try (Bar bar = new Bar(ContractMode.OFF)) {
      bar.order("test_w", BROKEN);

      assertThat(findings(bar)).isEmpty();
    }
  }

  private static List<Finding> findings(Bar bar) {
    return bar.world().journal().findings();
  }
}
