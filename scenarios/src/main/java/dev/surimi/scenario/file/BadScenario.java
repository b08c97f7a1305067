package dev.surimi.scenario.file;

import java.util.List;
import java.util.stream.Collectors;

/** A file that is no scenario; the message has a line for each problem. */
public final class BadScenario extends RuntimeException {

  private final transient List<Problem> problems;

  public BadScenario(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
