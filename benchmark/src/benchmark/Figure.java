package benchmark;

import java.util.function.ToDoubleBiFunction;

/** What two contenders are compared by. */
enum Figure {
  RATE(Contender::rate, true),
  TIME(Contender::micros, false),
  P99(Contender::p99, false);

  private final ToDoubleBiFunction<Contender, String> measured;
  private final boolean isMoreBetter;

  Figure(ToDoubleBiFunction<Contender, String> measured, boolean isMoreBetter) {
    this.measured = measured;
    this.isMoreBetter = isMoreBetter;
  }

  double of(Contender contender, String workload) {
    return measured.applyAsDouble(contender, workload);
  }

  /** Whether a ratio is as good as it is meant to be. */
  boolean isMet(double ratio, double bound) {
    return isMoreBetter ? ratio >= bound : ratio <= bound;
  }
}
