package dev.surimi.store;

import java.util.Optional;

/** Nobody else: all others that there were have ended. */
record Alone(String self) implements Presence {

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public boolean isGone(String process) {
    return !process.equals(self);
  }

  @Override
  public Optional<Runnable> reserve(String world) {
    return Optional.of(() -> {});
  }

  @Override
  public void close() {}
}
