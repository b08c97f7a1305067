package dev.surimi.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time of a world, as a value: it stands still, or it runs at a speed from a point where both
 * times were read.
 *
 * <p>This is the only class that reads the machine's clock. Instants are whole milliseconds.
 */
public final class WorldClock {

  private final Instant anchor;
  private final Instant machineAnchor;
  private final double speed;
  private final boolean frozen;

  private WorldClock(Instant anchor, Instant machineAnchor, double speed, boolean frozen) {
    this.anchor = anchor.truncatedTo(ChronoUnit.MILLIS);
    this.machineAnchor = machineAnchor;
    this.speed = speed;
    this.frozen = frozen;
  }

  /**
   * A clock that shows {@code now} and goes on, {@code speed} world seconds for a second of the
   * machine.
   */
  public static WorldClock running(Instant now, double speed) {
    if (!(speed > 0 && speed <= 1_000_000)) {
      throw new IllegalArgumentException("speed must be above 0 and at most 1000000, not " + speed);
    }
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
    return new WorldClock(now, machineTime(), speed, frozen);
  }

  public WorldClock freeze() {
    return new WorldClock(now(), machineTime(), speed, true);
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

  public double speed() {
    return speed;
  }
}
