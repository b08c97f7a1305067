package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import java.time.LocalDate;

/** The days that a list is asked for, both included. */
record Range(LocalDate from, LocalDate to) {

  static Range of(Input input) {
    Range range = new Range(Days.require(input, "dateFrom"), Days.require(input, "dateTo"));
    if (range.to.isBefore(range.from)) {
      throw YTimesError.validation("dateTo раньше dateFrom");
    }
    return range;
  }
}
