package dev.surimi.scenario.sweep;

import java.time.Duration;
import java.util.List;

/**
 * What came of a run.
 *
 * @param reached whether the call came that was to be struck
 * @param ending how the caller ended, for a reader; empty when it went to its end
 * @param breaches the invariants that do not hold, each with its lines
 * @param judged how many invariants were looked at
 * @param timeline the run's calls and webhooks, for a reader
 */
public record Verdict(
    boolean reached,
    List<String> ending,
    List<List<String>> breaches,
    int judged,
    String timeline,
    Duration duration) {

  public Verdict {
    ending = List.copyOf(ending);
    breaches = List.copyOf(breaches);
  }

  Verdict reaching(boolean whetherReached) {
    return new Verdict(whetherReached, ending, breaches, judged, timeline, duration);
  }

  public boolean isWhole() {
    return breaches.isEmpty();
  }
}
