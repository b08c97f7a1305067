package dev.surimi.journal;

import dev.surimi.contract.Violation;
import dev.surimi.world.Change;
import java.util.List;

/** What came of an exchange besides its answer; of most, nothing. */
record Rest(List<Violation> violations, List<Change> changes, List<Long> deliveries) {

  private static final Rest NOTHING = new Rest(List.of(), List.of(), List.of());

  /** About how much memory a change takes that nobody else has any more. */
  private static final int BYTES_OF_A_CHANGE = 600;

  private static final int BYTES_OF_A_VIOLATION = 300;

  static Rest of(Exchange exchange) {
    return exchange.violations().isEmpty()
            && exchange.changes().isEmpty()
            && exchange.deliveries().isEmpty()
        ? NOTHING
        : new Rest(exchange.violations(), exchange.changes(), exchange.deliveries());
  }

  /** About how much memory it takes. */
  long bytes() {
    long found = 0;
    for (Violation violation : violations) {
      found += BYTES_OF_A_VIOLATION + violation.message().length();
    }
    return found + (long) changes.size() * BYTES_OF_A_CHANGE + deliveries.size() * 24L;
  }
}
