package dev.surimi.world;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * The states that a world has been in, one for each instant, as far back as {@value #MOST} of them
 * reach. They share what they have in common, so that they cost little.
 */
final class Past {

  private static final int MOST = 256;

  private final Deque<Then> moments = new ArrayDeque<>();

  private record Then(Instant at, State state) {}

  /** The last state of an instant is the one that counts. */
  void remember(Instant at, State state) {
    if (!moments.isEmpty() && moments.getLast().at().equals(at)) {
      moments.removeLast();
    } else if (moments.size() == MOST) {
      moments.removeFirst();
    }
    moments.addLast(new Then(at, state));
  }

  /** The world goes on from another moment, and has not been in these states. */
  void forget() {
    moments.clear();
  }

  /** As the world was then; the oldest state that is remembered when that is younger. */
  Optional<State> asOf(Instant then) {
    Iterator<Then> newestFirst = moments.descendingIterator();
    while (newestFirst.hasNext()) {
      Then moment = newestFirst.next();
      if (!moment.at().isAfter(then) || !newestFirst.hasNext()) {
        return Optional.of(moment.state());
      }
    }
    return Optional.empty();
  }
}
