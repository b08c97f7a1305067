package dev.surimi.scenario.report;

import dev.surimi.scenario.Played;
import java.io.PrintWriter;

/** A line for each story, and the problem below where there is one. */
public final class PlainReport implements Report {

  private final PrintWriter out;

  public PlainReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void tell(Played played) {
    String run = played.run() == 1 ? "" : "  run " + played.run();
    out.printf(
        "%s  %s  (%s, %d ms)%s%n",
        played.isFine() ? "ok  " : "FAIL",
        Visible.of(played.scenario().name()),
        played.scenario().file(),
        played.duration().toMillis(),
        run);
    problem(out, played);
    out.flush();
  }

  static void problem(PrintWriter out, Played played) {
    played.problem().forEach(line -> out.println("      " + Visible.of(line)));
    played.skipped().forEach(step -> out.println("      skipped " + Visible.of(step)));
  }

  @Override
  public void end(Summary summary) {
    out.flush();
  }
}
