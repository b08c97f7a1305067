package dev.surimi.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one fault does to one call.
 *
 * @param instead answered in place of the vendor's answer; null when the vendor answers
 * @param wire what becomes of the answer on its way
 * @param age how old the state is that a read sees
 * @param alteration what is changed in the vendor's answer; null for nothing
 */
public record Mishap(Instead instead, Pace pace, Wire wire, Duration age, Alteration alteration) {

  static final Mishap NONE = new Mishap(null, Pace.USUAL, Wire.WHOLE, Duration.ZERO, null);

  static Mishap answered(Instead instead) {
    return new Mishap(instead, Pace.USUAL, Wire.WHOLE, Duration.ZERO, null);
  }

  static Mishap late(Duration delay) {
    return NONE.with(new Pace(Duration.ZERO, delay, Duration.ZERO));
  }

  static Mishap passing(Duration delay) {
    return NONE.with(new Pace(delay, Duration.ZERO, Duration.ZERO));
  }

  static Mishap broken(Wire wire) {
    return NONE.with(wire);
  }

  static Mishap dripping(Duration over) {
    return broken(Wire.DRIP).with(new Pace(Duration.ZERO, Duration.ZERO, over));
  }

  static Mishap stale(Duration age) {
    return new Mishap(null, Pace.USUAL, Wire.WHOLE, age, null);
  }

  static Mishap altered(Alteration alteration) {
    return new Mishap(null, Pace.USUAL, Wire.WHOLE, Duration.ZERO, alteration);
  }

  /** Whether it settles what is answered, so that nothing else can. */
  boolean decides() {
    return instead != null || wire.leavesNothing();
  }

  /** Whether it happens to the answer's body, and so perhaps to nothing. */
  boolean needsABody() {
    return !wire.leavesNothing() && wire != Wire.WHOLE;
  }

  boolean isStale() {
    return !age.isZero();
  }

  /** Whether it is felt whatever the answer turns out to be. */
  boolean isCertain() {
    return alteration == null && !isStale() && !needsABody();
  }

  /** The same, but the time that passes never ends: the caller is hung up on. */
  Mishap endless() {
    return pace.before().isZero() ? this : with(Wire.EMPTY);
  }

  /** As {@code status 503}. */
  String inWords() {
    List<String> words = new ArrayList<>();
    if (instead != null) {
      words.add(instead.inWords());
    }
    name(words, "latency", pace.after());
    name(words, "world latency", pace.before());
    if (wire == Wire.DRIP) {
      name(words, "drip", pace.drip());
    } else if (wire != Wire.WHOLE) {
      words.add("connection " + wire.name().toLowerCase(Locale.ROOT));
    }
    name(words, "stale", age);
    if (alteration != null) {
      words.add(alteration.what());
    }
    return String.join(", ", words);
  }

  private static void name(List<String> words, String what, Duration span) {
    if (!span.isZero()) {
      words.add(what + " " + span);
    }
  }

  private Mishap with(Pace newPace) {
    return new Mishap(instead, newPace, wire, age, alteration);
  }

  private Mishap with(Wire newWire) {
    return new Mishap(instead, pace, newWire, age, alteration);
  }
}
