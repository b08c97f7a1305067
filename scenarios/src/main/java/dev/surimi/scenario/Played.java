package dev.surimi.scenario;

import java.time.Duration;
import java.util.List;

/**
 * How a playing went.
 *
 * @param run from 1
 * @param problem for a reader, a line each; empty when all was as expected
 * @param skipped the steps that could not be played here
 * @param checks how many expectations were looked at
 * @param answers every answer and webhook in order, for comparison with another run
 */
public record Played(
    Scenario scenario,
    int run,
    List<String> problem,
    List<String> skipped,
    int checks,
    Duration duration,
    List<String> answers) {

  public Played {
    problem = List.copyOf(problem);
    skipped = List.copyOf(skipped);
    answers = List.copyOf(answers);
  }

  public boolean isFine() {
    return problem.isEmpty();
  }

  /** The same playing, which answered otherwise than another. */
  public Played otherwise(List<String> how) {
    return new Played(scenario, run, how, skipped, checks, duration, answers);
  }
}
