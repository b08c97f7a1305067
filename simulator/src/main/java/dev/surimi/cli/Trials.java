package dev.surimi.cli;

import dev.surimi.contract.Nearest;
import dev.surimi.fault.Blows;
import dev.surimi.scenario.sweep.Blow;
import dev.surimi.scenario.sweep.Target;
import dev.surimi.scenario.sweep.Trial;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sweep shall try.
 *
 * @param call the only call that is struck; 0 for all
 */
record Trials(int call, List<Blow> blows) {

  private static final Pattern ONE = Pattern.compile("([0-9]{1,4}):(.+)");
  private static final String ALL = "all";

  /**
   * What was asked for.
   *
   * @param faults names; none for the usual ones
   * @param only a call and a fault; null for all calls
   * @throws IllegalArgumentException when there is no such fault
   */
  static Trials chosen(List<String> faults, String only) {
    if (only == null) {
      return new Trials(0, blows(faults));
    }
    Matcher one = ONE.matcher(only);
    if (!one.matches()) {
      throw new IllegalArgumentException("--only is a call and a fault, such as 4:lose-answer");
    }
    return new Trials(Integer.parseInt(one.group(1)), List.of(require(one.group(2))));
  }

  private static List<Blow> blows(List<String> names) {
    if (names.isEmpty()) {
      return Blows.usual();
    }
    return names.contains(ALL)
        ? Blows.all()
        : names.stream().distinct().map(Trials::require).toList();
  }

  private static Blow require(String name) {
    List<String> known = Blows.all().stream().map(Blow::name).toList();
    return Blows.all().stream()
        .filter(blow -> blow.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no fault '%s'%s; surimi sweep --list says which there are"
                        .formatted(name, Nearest.question(name, known))));
  }

  boolean isOne() {
    return call > 0;
  }

  /** Those of a story with these calls. */
  List<Trial> among(List<Target> targets) {
    return targets.stream()
        .filter(target -> call == 0 || target.number() == call)
        .flatMap(target -> blows.stream().map(blow -> new Trial(target, blow)))
        .toList();
  }
}
