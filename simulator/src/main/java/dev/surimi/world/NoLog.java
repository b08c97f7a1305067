package dev.surimi.world;

import java.util.List;

/** Keeps nothing: memory is all there is, and nobody else has it. */
final class NoLog implements Log {

  @Override
  public boolean isKeeping() {
    return false;
  }

  @Override
  public boolean isCurrent() {
    return true;
  }

  @Override
  public boolean hasMore() {
    return false;
  }

  @Override
  public Moment latest(Moment known) {
    return known;
  }

  @Override
  public Moment begin(Moment known) {
    return known;
  }

  @Override
  public void end(List<Step> steps, Moment after) {}
}
