package dev.surimi.client;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that shows a world's time, whatever moves it. */
final class WorldTime extends Clock {

  private final Supplier<Instant> now;
  private final ZoneId zone;

  WorldTime(Supplier<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new WorldTime(now, other);
  }
}
