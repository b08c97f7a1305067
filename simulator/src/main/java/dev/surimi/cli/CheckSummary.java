package dev.surimi.cli;

import dev.surimi.contract.Severity;
import dev.surimi.engine.HarCheck;

/** How a check went, in numbers. */
final class CheckSummary {

  private int seen;
  private int judged;
  private int errors;
  private int warnings;

  void saw() {
    seen++;
  }

  void judged(HarCheck.Checked checked) {
    judged++;
    checked
        .judged()
        .violations()
        .forEach(
            violation -> {
              if (violation.severity() == Severity.ERROR) {
                errors++;
              } else {
                warnings++;
              }
            });
  }

  int seen() {
    return seen;
  }

  int judged() {
    return judged;
  }

  int errors() {
    return errors;
  }

  int warnings() {
    return warnings;
  }

  /** A check that judged nothing has shown nothing. */
  boolean fails(boolean strict) {
    return judged == 0 || errors > 0 || (strict && warnings > 0);
  }

  @Override
  public String toString() {
    String found = errors + " errors, " + warnings + " warnings";
    return judged == 0
        ? "nothing was judged: none of " + seen + " exchanges went to a vendor"
        : judged + " of " + seen + " exchanges judged: " + found;
  }
}
