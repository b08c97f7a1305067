package dev.surimi.store;

import dev.surimi.world.Log;
import dev.surimi.world.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps nothing beyond this process: its worlds are the ones that it has. */
final class MemoryStore implements Store {

  @Override
  public boolean isElsewhere() {
    return false;
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public Optional<Kept> find(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Log> keep(String name, Moment moment) {
    return Optional.of(Log.NONE);
  }

  @Override
  public Log renew(String name, Moment moment) {
    return Log.NONE;
  }

  @Override
  public boolean forget(String name) {
    return false;
  }

  @Override
  public Snapshots snapshots(String name) {
    return new MemorySnapshots();
  }

  @Override
  public List<String> due(Instant machineTime) {
    return List.of();
  }

  @Override
  public String self() {
    return "1";
  }

  @Override
  public boolean isGone(String process) {
    return false;
  }

  @Override
  public Optional<Runnable> reserve(String world) {
    return Optional.of(() -> {});
  }

  @Override
  public void close() {}
}
