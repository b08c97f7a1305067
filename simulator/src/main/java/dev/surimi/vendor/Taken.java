package dev.surimi.vendor;

import dev.surimi.vendor.Invariant.Breach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place that somebody has for a while, the end not included.
 *
 * @param place in words, with its id
 * @param by the id of the record that takes it
 */
public record Taken(String place, Instant from, Instant to, String by) {

  private static final Comparator<Taken> ORDER =
      Comparator.comparing(Taken::place).thenComparing(Taken::from).thenComparing(Taken::by);

  /** The places that two have at the same time. */
  public static Stream<Breach> twice(Stream<Taken> all) {
    List<Breach> breaches = new ArrayList<>();
    Taken longest = null;
    for (Taken next : (Iterable<Taken>) all.sorted(ORDER)::iterator) {
      if (longest != null && longest.collidesWith(next)) {
        breaches.add(next.breach(longest));
      }
      longest = longest == null || next.outlasts(longest) ? next : longest;
    }
    return breaches.stream();
  }

  private boolean collidesWith(Taken later) {
    return place.equals(later.place) && !by.equals(later.by) && later.from.isBefore(to);
  }

  private boolean outlasts(Taken earlier) {
    return !place.equals(earlier.place) || to.isAfter(earlier.to);
  }

  private Breach breach(Taken earlier) {
    return new Breach(
        by,
        "%s is taken from %s to %s, and by %s from %s to %s"
            .formatted(place, from, to, earlier.by, earlier.from, earlier.to));
  }
}
