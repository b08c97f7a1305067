package dev.surimi.store;

/** Thrown when what was kept is none of a world, or one of another version of Surimi. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unreadable(String why) {
    super(why, null, false, false);
  }
}
