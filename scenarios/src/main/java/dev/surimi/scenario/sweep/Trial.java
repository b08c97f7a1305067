package dev.surimi.scenario.sweep;

/** One call, and what happens to it. */
public record Trial(Target target, Blow blow) {

  /** As {@code 4:lose-answer}, by which it can be tried again. */
  public String id() {
    return target.number() + ":" + blow.name();
  }

  @Override
  public String toString() {
    return target + " × " + blow.name();
  }
}
