package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.journal.Exchange;
import dev.surimi.store.Snapshot;
import dev.surimi.webhook.Deliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps moments of worlds, takes a world to a moment that was kept, and lets another world go on
 * from one. What is under way from before a journey is void after it. All of it is refused while an
 * advance is under way.
 */
public final class Travel {

  private static final String PRESENT = "present";

  private final Timeline timeline;
  private final Advance advance;
  private final Ticker ticker;
  private final Worlds worlds;
  private final Bounds bounds;

  Travel(Timeline timeline, Advance advance, Ticker ticker, Worlds worlds, Bounds bounds) {
    this.timeline = timeline;
    this.advance = advance;
    this.ticker = ticker;
    this.worlds = worlds;
    this.bounds = bounds;
  }

  /**
   * Keeps the present under this name; true when nothing was kept under it before.
   *
   * @throws Full when it would be one too many
   * @throws Advance.Impossible when an advance is under way
   */
  public boolean keep(LiveWorld live, String name) {
    List<Snapshot> kept = live.snapshots().all();
    if (kept.stream().noneMatch(snapshot -> snapshot.name().equals(name))) {
      bounds.requireRoom(Bound.SNAPSHOTS, kept.size());
    }
    return live.snapshots().keep(present(live, name));
  }

  /**
   * Takes the world to a moment that was kept: state, clock, agenda, ordinals, options, settings.
   * The journal stays.
   *
   * @throws Advance.Impossible when an advance is under way
   */
  public void restore(LiveWorld live, Snapshot then) {
    advance.alone(
        live,
        () -> {
          live.restore(then);
          mark(live, "snapshots.restore", live.name() + "/snapshots/" + then.name() + "/restore");
          return live;
        });
    ticker.wake(live);
  }

  /**
   * A world of this name that goes on from the present of {@code origin}; empty when the name is
   * taken.
   *
   * @throws Full when it would be one too many
   * @throws Advance.Impossible when an advance is under way
   */
  public Optional<LiveWorld> fork(LiveWorld origin, Optional<String> name) {
    return fork(origin, present(origin, PRESENT), name);
  }

  /** A world of this name that goes on from a snapshot of {@code origin}. */
  public Optional<LiveWorld> fork(LiveWorld origin, Snapshot then, Optional<String> name) {
    Optional<LiveWorld> fork = worlds.fork(origin, then, name);
    fork.ifPresent(
        live -> {
          mark(live, "worlds.fork", origin.name() + "/fork");
          ticker.wake(live);
        });
    return fork;
  }

  /**
   * The present of a world, to be carried elsewhere.
   *
   * @throws Advance.Impossible when an advance is under way
   */
  public Snapshot present(LiveWorld live) {
    return present(live, PRESENT);
  }

  /**
   * The world of this name, which goes on from {@code then}; what had the name before ends.
   *
   * @throws Full when it would be one too many
   */
  public LiveWorld bring(String name, Snapshot then) {
    LiveWorld live = worlds.replace(name, then);
    mark(live, "worlds.import", name + "/file");
    ticker.wake(live);
    return live;
  }

  private Snapshot present(LiveWorld live, String name) {
    return advance.alone(live, () -> live.world().inTurn(() -> presentInTurn(live, name)));
  }

  private Snapshot presentInTurn(LiveWorld live, String name) {
    Instant now = timeline.catchUp(live);
    return Snapshot.of(name, live.world().moment(), now, live.lastExchange());
  }

  /** An entry of the journal that divides what was before from what comes now. */
  private static void mark(LiveWorld live, String operation, String path) {
    live.journal()
        .append(
            new Exchange(
                live.nextExchange(),
                live.now(),
                WorldClock.machineTime(),
                Duration.ZERO,
                Deliveries.OWNER,
                operation,
                "documented",
                new Exchange.Sent("POST", "/_sandbox/worlds/" + path, Map.of(), ""),
                null,
                new Exchange.Answered(200, Map.of(), ""),
                false,
                List.of(),
                List.of(),
                List.of()));
  }
}
