package dev.surimi.scenario.report;

import dev.surimi.scenario.Played;
import java.io.PrintWriter;

/** One line that counts, on a terminal; problems stay above it. */
public final class ProgressReport implements Report {

  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final int all;
  private int played;

  /** Of a play of so many stories. */
  public ProgressReport(PrintWriter out, int all) {
    this.out = out;
    this.all = all;
  }

  @Override
  public void tell(Played told) {
    played++;
    String name = Visible.of(told.scenario().name());
    if (!told.isFine() || !told.skipped().isEmpty()) {
      out.printf(
          "%s%s  %s  (%s)%n", CLEAR, told.isFine() ? "ok  " : "FAIL", name, told.scenario().file());
      PlainReport.problem(out, told);
    }
    out.printf("%s%d of %d  %s", CLEAR, played, all, name);
    out.flush();
  }

  @Override
  public void end(Summary summary) {
    out.print(CLEAR);
    out.flush();
  }
}
