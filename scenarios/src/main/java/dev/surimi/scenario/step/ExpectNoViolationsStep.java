package dev.surimi.scenario.step;

import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import java.util.List;

/**
 * {@code expect-no-violations: true}, or {@code warnings} to mind these too: no message so far
 * broke its contract.
 */
final class ExpectNoViolationsStep implements Step {

  private final boolean warningsToo;

  private ExpectNoViolationsStep(boolean warningsToo) {
    this.warningsToo = warningsToo;
  }

  static ExpectNoViolationsStep read(Written written) {
    return new ExpectNoViolationsStep(
        written.at("expect-no-violations").asString().equals("warnings"));
  }

  @Override
  public void play(Play play) {
    List<String> violations = play.stage().violations(warningsToo);
    if (!violations.isEmpty()) {
      throw new Failure(
          "contracts were broken %d times:\n%s"
              .formatted(violations.size(), String.join("\n", violations)));
    }
    play.checked();
  }
}
