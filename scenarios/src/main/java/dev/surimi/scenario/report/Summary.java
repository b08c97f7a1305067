package dev.surimi.scenario.report;

import dev.surimi.scenario.Played;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts a play, and compares the runs of each story with its first. */
public final class Summary {

  private final Map<String, List<String>> first = new HashMap<>();
  private final Set<String> files = new HashSet<>();
  private int played;
  private int failed;
  private int checks;
  private int skipped;

  /**
   * Takes a playing into account.
   *
   * @return the same, with a problem when it answered otherwise than the first time
   */
  public Played take(Played playing) {
    List<String> answers = first.putIfAbsent(playing.scenario().file(), playing.answers());
    Played judged =
        answers == null || !playing.isFine() || answers.equals(playing.answers())
            ? playing
            : playing.otherwise(difference(answers, playing.answers()));
    files.add(judged.scenario().file());
    played++;
    failed += judged.isFine() ? 0 : 1;
    checks += judged.checks();
    skipped += judged.skipped().size();
    return judged;
  }

  private static List<String> difference(List<String> before, List<String> now) {
    int at = 0;
    while (at < before.size() && at < now.size() && before.get(at).equals(now.get(at))) {
      at++;
    }
    return List.of(
        "the answers are not those of the first time; the first that differs:",
        "  then " + (at < before.size() ? before.get(at) : "nothing"),
        "  now  " + (at < now.size() ? now.get(at) : "nothing"));
  }

  /** Whether the play failed; one that played nothing did. */
  public boolean fails() {
    return failed > 0 || played == 0;
  }

  int played() {
    return played;
  }

  int failed() {
    return failed;
  }

  /** {@code 52 scenarios, 5200 runs, 31200 checks, none failed, in 12.1 s}. */
  public String told(Duration duration) {
    return "%d scenario%s%s, %d checks%s, %s, in %.1f s"
        .formatted(
            files.size(),
            files.size() == 1 ? "" : "s",
            played == files.size() ? "" : ", " + played + " runs",
            checks,
            skipped == 0 ? "" : ", " + skipped + " steps skipped",
            failed == 0 ? "none failed" : failed + " failed",
            duration.toMillis() / 1000.0);
  }
}
