package dev.surimi.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The time of a world, as a value: it stands still, or it runs at a speed from a point where both
 * times were read.
 *
 * <p>This is the only class that reads the machine's clock. Instants are whole milliseconds.
 *
 * @param anchor what it showed when both times were read
 * @param machineAnchor what the machine's clock showed then
 * @param speed seconds of the world for one of the machine, when it runs
 * @param held whether it stands still only for as long as somebody moves it
 */
public record WorldClock(
    Instant anchor, Instant machineAnchor, double speed, boolean frozen, boolean held) {

  public WorldClock {
    anchor = anchor.truncatedTo(ChronoUnit.MILLIS);
    Objects.requireNonNull(machineAnchor);
    requireSpeed(speed);
  }

  private static void requireSpeed(double speed) {
    if (!(speed > 0 && speed <= 1_000_000)) {
      throw new IllegalArgumentException("speed must be above 0 and at most 1000000, not " + speed);
    }
  }

  private WorldClock(Instant anchor, Instant machineAnchor, double speed, boolean frozen) {
    this(anchor, machineAnchor, speed, frozen, false);
  }

  /**
   * A clock that shows {@code now} and goes on, {@code speed} world seconds for a second of the
   * machine.
   */
  public static WorldClock running(Instant now, double speed) {
    return new WorldClock(now, machineTime(), speed, false);
  }

  /** A clock that shows {@code now} until it is moved. */
  public static WorldClock frozen(Instant now) {
    return new WorldClock(now, machineTime(), 1.0, true);
  }

  /** The machine's own time, for what is not part of any world. */
  public static Instant machineTime() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Lets the calling thread wait, in the machine's time; only a thread that is stopped goes on. */
  public static void pauseMachine(Duration delay) {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** A meter of the machine's time: nanoseconds since an arbitrary origin. */
  public static long machineNanos() {
    return System.nanoTime();
  }

  public Instant now() {
    if (frozen) {
      return anchor;
    }
    Duration passed = Duration.between(machineAnchor, machineTime());
    return anchor.plusMillis((long) (passed.toMillis() * speed));
  }

  /** The same manner of running, from another point in time. */
  public WorldClock at(Instant now) {
    return new WorldClock(now, machineTime(), speed, frozen, held);
  }

  public WorldClock freeze() {
    return new WorldClock(now(), machineTime(), speed, true);
  }

  /** The same time, standing still until {@link #released}; one that is frozen stays as it is. */
  public WorldClock hold() {
    return frozen ? this : new WorldClock(now(), machineTime(), speed, true, true);
  }

  /** The same time, running again if it was held. */
  public WorldClock released() {
    return held ? running(anchor, speed) : this;
  }

  /** The same time, frozen or running as it is, but this fast when it runs. */
  public WorldClock withSpeed(double newSpeed) {
    WorldClock running = run(newSpeed);
    return frozen ? new WorldClock(anchor, running.machineAnchor, newSpeed, true) : running;
  }

  public WorldClock run(double newSpeed) {
    return running(now(), newSpeed);
  }

  /**
   * How long the machine has to wait until this clock shows {@code instant}; zero when it already
   * does.
   */
  public Duration machineTimeUntil(Instant instant) {
    long worldMillis = Duration.between(now(), instant).toMillis();
    return worldMillis <= 0
        ? Duration.ZERO
        : Duration.ofMillis((long) Math.ceil(worldMillis / speed));
  }

  public boolean isFrozen() {
    return frozen;
  }
}
