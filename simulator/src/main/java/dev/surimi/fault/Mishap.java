package dev.surimi.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What happens to one call.
 *
 * @param instead answered in place of the vendor's answer; null when the vendor answers
 * @param wire what becomes of the answer on its way
 * @param age how old the state is that a read sees
 * @param alteration what is changed in the vendor's answer; null for nothing
 */
public record Mishap(Instead instead, Pace pace, Wire wire, Duration age, Alteration alteration) {

  public static final Mishap NONE = new Mishap(null, Pace.USUAL, Wire.WHOLE, Duration.ZERO, null);

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
    return new Mishap(null, Pace.USUAL, wire, Duration.ZERO, null);
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

  /** Whether the vendor does no work. */
  public boolean replaces() {
    return instead != null || wire.comesBeforeTheWork();
  }

  /** The same, but nothing could be changed in the answer. */
  public Mishap unaltered() {
    return new Mishap(instead, pace, wire, age, null);
  }

  /** The same, but the state of the present was read. */
  public Mishap fresh() {
    return new Mishap(instead, pace, wire, Duration.ZERO, alteration);
  }

  /** The same, but the vendor answers: it takes no credential that could run out. */
  public Mishap answeredByTheVendor() {
    return new Mishap(null, pace, wire, age, alteration);
  }

  /** As {@code status 503, latency PT2S, connection reset}. */
  public String inWords() {
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

  /** Both happen; where both answer, the first does. */
  Mishap and(Mishap other) {
    return new Mishap(
        instead == null ? other.instead : instead,
        pace.and(other.pace),
        wire == Wire.WHOLE ? other.wire : wire,
        age.compareTo(other.age) < 0 ? other.age : age,
        alteration == null || other.alteration == null
            ? alteration == null ? other.alteration : alteration
            : alteration.and(other.alteration));
  }

  private Mishap with(Pace newPace) {
    return new Mishap(instead, newPace, wire, age, alteration);
  }
}
