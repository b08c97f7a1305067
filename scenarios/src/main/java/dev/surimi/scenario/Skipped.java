package dev.surimi.scenario;

/**
 * A step that has no place where the story is played, such as an advance of a real vendor's time.
 */
public final class Skipped extends RuntimeException {

  public Skipped(String why) {
    super(why, null, false, false);
  }
}
