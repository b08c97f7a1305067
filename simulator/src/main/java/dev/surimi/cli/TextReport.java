package dev.surimi.cli;

import dev.surimi.contract.Lesson;
import dev.surimi.contract.Violation;
import dev.surimi.engine.HarCheck;
import java.io.PrintWriter;

/** {@code exchange 12 PUT /v1/x/{id} request /a/b format: expected … documented}. */
final class TextReport implements CheckReport {

  private final PrintWriter out;

  TextReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void tell(HarCheck.Checked checked) {
    checked.lessons().forEach(lesson -> tell(checked, lesson));
  }

  private void tell(HarCheck.Checked checked, Lesson lesson) {
    Violation violation = lesson.violation();
    out.printf(
        "exchange %d  %s  %s  %s  %s: %s  %s%s%n",
        checked.entry().number(),
        CheckReport.call(checked),
        violation.direction(),
        violation.pointer().isEmpty() ? "(whole)" : violation.pointer(),
        violation.keyword(),
        violation.message(),
        lesson.source(),
        violation.severity() == dev.surimi.contract.Severity.WARNING ? "  (warning)" : "");
    if (!lesson.advice().isEmpty()) {
      out.println("    " + lesson.advice());
    }
  }

  @Override
  public void end(CheckSummary summary) {
    out.println(summary);
  }
}
