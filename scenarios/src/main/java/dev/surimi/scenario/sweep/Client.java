package dev.surimi.scenario.sweep;

import dev.surimi.scenario.Play;
import java.util.List;

/** Whoever calls the vendors in the runs of a sweep. Thread-safe: runs go on at once. */
public interface Client {

  /**
   * How it ended.
   *
   * @param told for a reader, why it did not come to its end; empty when it did
   * @param stuck whether it had to be stopped, which no fault excuses
   */
  record Ending(List<String> told, boolean stuck) {
    static final Ending FINE = new Ending(List.of(), false);

    static Ending early(List<String> told) {
      return new Ending(told, false);
    }
  }

  /** Does what it does, once, in the world of this playing. */
  Ending run(Play play);
}
