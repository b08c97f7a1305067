package dev.surimi.cli;

import dev.surimi.contract.Operation;
import dev.surimi.engine.HarCheck;
import java.io.PrintWriter;
import java.util.Optional;

/** Tells what a check finds, while it goes on. */
interface CheckReport {

  /** The forms of a report. */
  enum Format {
    /** A line for each violation, and one of advice. */
    TEXT,
    /** One document, for programs. */
    JSON,
    /** A test case for each exchange, for a build server. */
    JUNIT;

    CheckReport on(PrintWriter out) {
      return switch (this) {
        case TEXT -> new TextReport(out);
        case JSON -> new JsonReport(out);
        case JUNIT -> new JunitReport(out);
      };
    }
  }

  void tell(HarCheck.Checked checked);

  void end(CheckSummary summary);

  /** As {@code PUT /v1/pending_bookings/{id}}; what was sent where no operation has it. */
  static String call(HarCheck.Checked checked) {
    Optional<Operation> operation = checked.judged().operation();
    return operation
        .map(known -> known.method() + " " + known.path())
        .orElse(checked.entry().request().method() + " " + checked.entry().request().path());
  }
}
