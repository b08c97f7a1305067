package dev.surimi.engine;

import dev.surimi.vendor.Reply;
import java.time.Instant;

/** Lets the vendor answer a read as of a while ago, when a fault wants it so. */
record Lag(Performance performance) {

  /** The vendor's reply, of then or of now. */
  Reply reply(Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    return recording
        .mishaps()
        .stale()
        .map(stale -> lagging(stale.getKey(), imitation, live, asked, recording))
        .orElseGet(() -> performance.of(imitation, live, asked, recording));
  }

  /**
   * What was so then, if that is something else than what is so. Some vendors read with POST: what
   * changes nothing has only read.
   */
  private Reply lagging(
      String fault, Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    Outcome present = Outcome.of(() -> performance.of(imitation, live, asked, recording));
    if (recording.hasChanged() || (present.isRefused() && !asked.isSafe())) {
      return present.reply();
    }
    Instant then = live.now().minus(recording.mishaps().byFault().get(fault).age());
    Outcome past =
        Outcome.of(() -> performance.asOf(then, imitation, live, asked).orElseGet(present::reply));
    if (!past.isLike(present)) {
      recording.felt(fault);
    }
    return past.reply();
  }
}
