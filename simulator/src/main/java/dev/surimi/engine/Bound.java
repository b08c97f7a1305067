package dev.surimi.engine;

import java.util.Locale;

/** Something that there cannot be any number of, with the number that there can be by default. */
public enum Bound {
  WORLDS(1_000, "worlds"),
  SNAPSHOTS(100, "snapshots of this world"),
  SUBSCRIPTIONS(1_000, "subscriptions of this world"),
  FAULTS(1_000, "faults of this world"),
  /** What is planned in one world: timers of vendors, webhooks and their retries. */
  APPOINTMENTS(100_000, "appointments in this world"),
  /** Streams of events that somebody reads, in all worlds. */
  LISTENERS(200, "listeners"),
  /** Webhooks that are with their receivers at a time, in all worlds; more wait their turn. */
  DELIVERIES(100, "deliveries under way"),
  /** Of one world; the oldest exchanges make room. */
  JOURNAL(8 << 20, "bytes in the journal of this world"),
  /** Of all worlds together, each of which may keep its share. */
  JOURNALS((int) Math.min(24 << 20, Runtime.getRuntime().maxMemory() / 4), "bytes in all journals");

  private final int usual;
  private final String what;

  Bound(int usual, String what) {
    this.usual = usual;
    this.what = what;
  }

  public int usual() {
    return usual;
  }

  /** As it stands in metrics and problem documents: {@code worlds}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The option of {@code surimi serve} that sets it. */
  public String flag() {
    return "--max-" + word();
  }

  String refusal(int most) {
    return "there are already " + most + " " + what + "; " + remedy() + " or raise " + flag();
  }

  private String remedy() {
    return switch (this) {
      case LISTENERS -> "close some";
      case APPOINTMENTS -> "let time pass";
      default -> "delete some";
    };
  }
}
