package dev.surimi.scenario;

/** One step of a story. */
public interface Step {

  /**
   * Plays it.
   *
   * @throws Failure when something is not as expected
   * @throws Skipped when it cannot be played here
   */
  void play(Play play);
}
