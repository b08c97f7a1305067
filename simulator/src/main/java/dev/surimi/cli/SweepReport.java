package dev.surimi.cli;

import dev.surimi.scenario.Played;
import dev.surimi.scenario.Scenario;
import dev.surimi.scenario.report.Visible;
import dev.surimi.scenario.sweep.Blow;
import dev.surimi.scenario.sweep.Sweep.Learnt;
import dev.surimi.scenario.sweep.Target;
import dev.surimi.scenario.sweep.Trial;
import dev.surimi.scenario.sweep.Verdict;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A sweep on paper: what was tried, what broke, and by which command it breaks again. */
final class SweepReport {

  private static final String WHOLE = ".";
  private static final String BROKEN = "BREAK";
  private static final String NEVER = "-";

  private final PrintWriter out;
  private final Scenario scenario;
  private final String again;
  private final Map<Trial, Verdict> verdicts = new LinkedHashMap<>();
  private final List<String> impossible = new ArrayList<>();

  /**
   * @param again the command that the sweep can be repeated with, but for what is to be tried
   */
  SweepReport(PrintWriter out, Scenario scenario, String again) {
    this.out = out;
    this.scenario = scenario;
    this.again = again;
  }

  void take(Trial trial, Verdict verdict) {
    verdicts.put(trial, verdict);
  }

  /** Nothing could be tried. */
  void impossible(String why, List<String> how) {
    impossible.add(why);
    impossible.addAll(how);
    out.println("FAIL  " + scenario.name() + ": " + why);
    how.forEach(line -> out.println("      " + Visible.of(line)));
    out.flush();
  }

  /** It breaks without a fault, or makes no call. */
  void unsound(Learnt learnt) {
    List<String> how = new ArrayList<>(learnt.verdict().ending());
    learnt.verdict().breaches().forEach(how::addAll);
    impossible(how.isEmpty() ? "it calls no vendor" : "it fails already without a fault", how);
  }

  /** The calls by the faults. */
  void table() {
    List<Target> calls = verdicts.keySet().stream().map(Trial::target).distinct().toList();
    List<Blow> blows = verdicts.keySet().stream().map(Trial::blow).distinct().toList();
    int wide = calls.stream().mapToInt(call -> call.operation().length()).max().orElse(0);
    String form = "%4s  %-" + wide + "s  %s%n";
    out.println(scenario.name() + " (" + scenario.file() + ")");
    out.printf(form, "", "", blows.stream().map(Blow::name).collect(Collectors.joining("  ")));
    for (Target call : calls) {
      String row =
          blows.stream()
              .map(blow -> padded(mark(verdicts.get(new Trial(call, blow))), blow.name()))
              .collect(Collectors.joining("  "));
      out.printf(form, call.number(), call.operation(), row.stripTrailing());
    }
  }

  /** {@code .} is whole, {@code -} a call that did not come. */
  private static String mark(Verdict verdict) {
    return !verdict.isWhole() ? BROKEN : verdict.reached() ? WHOLE : NEVER;
  }

  private static String padded(String mark, String under) {
    return String.format("%-" + under.length() + "s", mark);
  }

  /** Every break, and how to see it again. */
  void breaks() {
    verdicts.forEach(
        (trial, verdict) -> {
          verdict.breaches().forEach(breach -> told(trial, breach));
          if (!verdict.isWhole()) {
            out.println("      " + again + " --only " + trial.id());
          }
        });
  }

  private void told(Trial trial, List<String> breach) {
    out.println("BREAK " + trial + ": " + Visible.of(breach.get(0)));
    breach.stream().skip(1).forEach(line -> out.println("      " + Visible.of(line)));
  }

  /** The runs from their beginnings to their ends. */
  void whole() {
    verdicts.forEach(
        (trial, verdict) -> {
          out.println(trial + ": " + trial.blow().title());
          out.print(Visible.of(verdict.timeline().indent(2)));
          out.println(Visible.of(ending(verdict)));
        });
  }

  private static String ending(Verdict verdict) {
    String how =
        verdict.ending().isEmpty()
            ? "the client went to its end"
            : "the client gave up\n    " + String.join("\n    ", verdict.ending());
    return "  "
        + how
        + (verdict.reached() ? "" : "\n  the call did not come, and no fault with it");
  }

  /** {@code 12 calls, 7 faults, 84 runs, 1260 checks, 1 broken, in 4.1 s}. */
  void counted(Duration duration) {
    long broken = verdicts.values().stream().filter(verdict -> !verdict.isWhole()).count();
    long missed = verdicts.values().stream().filter(verdict -> !verdict.reached()).count();
    out.printf(
        Locale.ROOT,
        "%d calls, %d faults, %d runs, %d checks%s, %s, in %.1f s%n",
        verdicts.keySet().stream().map(Trial::target).distinct().count(),
        verdicts.keySet().stream().map(Trial::blow).distinct().count(),
        verdicts.size(),
        verdicts.values().stream().mapToInt(Verdict::judged).sum(),
        missed == 0 ? "" : ", " + missed + " without their call",
        broken == 0 ? "none broken" : broken + " broken",
        duration.toMillis() / 1000.0);
    out.flush();
  }

  /** Whether a call came that was to be struck, and nothing broke. */
  boolean isWhole() {
    return verdicts.values().stream().anyMatch(Verdict::reached)
        && verdicts.values().stream().allMatch(Verdict::isWhole);
  }

  /** For a build server, a case for each run, or one for all where none was possible. */
  List<Played> played() {
    return impossible.isEmpty()
        ? verdicts.entrySet().stream().map(each -> played(each.getKey(), each.getValue())).toList()
        : List.of(new Played(scenario, 1, impossible, List.of(), 0, Duration.ZERO, List.of()));
  }

  private Played played(Trial trial, Verdict verdict) {
    List<String> problem = verdict.breaches().stream().flatMap(List::stream).toList();
    return new Played(
        scenario.called(scenario.name() + ": " + trial),
        1,
        problem,
        List.of(),
        verdict.judged(),
        verdict.duration(),
        List.of());
  }
}
