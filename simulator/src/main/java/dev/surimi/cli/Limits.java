package dev.surimi.cli;

import dev.surimi.engine.Bound;
import dev.surimi.engine.Bounds;
import picocli.CommandLine.Option;

/** The options that say how much there can be. */
final class Limits {

  private Bounds bounds = Bounds.usual();

  Bounds bounds() {
    return bounds;
  }

  @Option(
      names = "--max-worlds",
      defaultValue = "1000",
      description = "how many worlds there can be")
  void worlds(int most) {
    set(Bound.WORLDS, most);
  }

  @Option(names = "--max-snapshots", defaultValue = "100", description = "of a world")
  void snapshots(int most) {
    set(Bound.SNAPSHOTS, most);
  }

  @Option(names = "--max-subscriptions", defaultValue = "1000", description = "of a world")
  void subscriptions(int most) {
    set(Bound.SUBSCRIPTIONS, most);
  }

  @Option(names = "--max-faults", defaultValue = "1000", description = "of a world")
  void faults(int most) {
    set(Bound.FAULTS, most);
  }

  @Option(
      names = "--max-appointments",
      defaultValue = "100000",
      description = "what can be planned in a world, webhooks included")
  void appointments(int most) {
    set(Bound.APPOINTMENTS, most);
  }

  @Option(
      names = "--max-listeners",
      defaultValue = "200",
      description = "streams of events that are read at a time")
  void listeners(int most) {
    set(Bound.LISTENERS, most);
  }

  @Option(
      names = "--max-deliveries",
      defaultValue = "100",
      description = "webhooks that are with their receivers at a time; more wait")
  void deliveries(int most) {
    set(Bound.DELIVERIES, most);
  }

  @Option(
      names = "--max-journal",
      paramLabel = "BYTES",
      defaultValue = "8388608",
      description = "of a world; the oldest exchanges make room")
  void journal(int most) {
    set(Bound.JOURNAL, most);
  }

  @Option(
      names = "--max-journals",
      paramLabel = "BYTES",
      description = "of all worlds together; 24 MiB, or a quarter of a smaller heap, if not given")
  void journals(int most) {
    set(Bound.JOURNALS, most);
  }

  private void set(Bound bound, int most) {
    bounds = bounds.with(bound, most);
  }
}
