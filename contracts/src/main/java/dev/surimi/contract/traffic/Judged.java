package dev.surimi.contract.traffic;

import dev.surimi.contract.Operation;
import dev.surimi.contract.Severity;
import dev.surimi.contract.Violation;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What was found about one request and its answer.
 *
 * @param operation empty when the path or the verb leads to none
 * @param violations of both, the request's first
 * @param said the request, decoded; missing when it cannot be read
 * @param answered the answer's body; missing when there is none or it cannot be read
 */
public record Judged(
    Optional<Operation> operation, List<Violation> violations, JsonNode said, JsonNode answered) {

  public Judged {
    violations = List.copyOf(violations);
  }

  public List<Violation> errors() {
    return violations.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }
}
