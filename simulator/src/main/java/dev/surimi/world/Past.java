package dev.surimi.world;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The states that a world has been in, one for each instant, as far back as {@value #MOST} of them
 * reach. They share what they have in common, so that they cost little.
 */
final class Past {

  private static final int MOST = 256;

  private final Deque<Then> moments = new ArrayDeque<>();
  private State before;

  /** Of a world that has been in this state from the beginning of time. */
  Past(State before) {
    this.before = before;
  }

  private record Then(Instant at, State state) {}

  /** The last state of an instant is the one that counts. */
  void remember(Instant at, State state) {
    if (!moments.isEmpty() && moments.getLast().at().equals(at)) {
      moments.removeLast();
    } else if (moments.size() == MOST) {
      before = moments.removeFirst().state();
    }
    moments.addLast(new Then(at, state));
  }

  /** As the world was then; the oldest state that is remembered when that is younger. */
  State asOf(Instant then) {
    Iterator<Then> newestFirst = moments.descendingIterator();
    while (newestFirst.hasNext()) {
      Then moment = newestFirst.next();
      if (!moment.at().isAfter(then)) {
        return moment.state();
      }
    }
    return before;
  }
}
