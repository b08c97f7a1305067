package dev.surimi.scenario.report;

import dev.surimi.scenario.Played;

/** Tells a play while it goes on. Called by one thread at a time. */
public interface Report {

  /** A story has been played. */
  void tell(Played played);

  /** All have been. */
  void end(Summary summary);
}
