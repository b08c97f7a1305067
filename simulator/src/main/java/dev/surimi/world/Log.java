package dev.surimi.world;

import java.util.List;

/**
 * Where a world's steps are kept, so that it outlives its process, and where those of others who
 * have the same world are read. All of it throws {@link Unavailable} when the keeper fails.
 */
public interface Log {

  /** Of a world that ends with its process. */
  Log NONE = new NoLog();

  /** Thrown when steps cannot be kept or read; what they would have done has not happened. */
  final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /** Whether steps are kept at all. */
  boolean isKeeping();

  /** Whether the world is still kept under its name; false when it was deleted or made anew. */
  boolean isCurrent();

  /** Whether others have written, deleted or made the world anew since it was last read here. */
  boolean hasMore();

  /** The moment as others have left it, {@code known} when nobody wrote since; waits for nobody. */
  Moment latest(Moment known);

  /**
   * Waits until nobody else writes, and holds others off until {@link #end}.
   *
   * @return the moment as others have left it, {@code known} when nobody wrote since
   */
  Moment begin(Moment known);

  /**
   * Keeps what was done since {@link #begin} and lets others write; when this returns it cannot be
   * lost, and when it throws it never was.
   *
   * @param steps in their order; none when nothing was done
   * @param after the moment that they lead to
   */
  void end(List<Step> steps, Moment after);
}
