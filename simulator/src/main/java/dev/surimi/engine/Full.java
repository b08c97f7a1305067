package dev.surimi.engine;

/** Thrown when one more would be one too many. */
public final class Full extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Bound bound;

  Full(Bound bound, int most) {
    super(bound.refusal(most), null, false, false);
    this.bound = bound;
  }

  public Bound bound() {
    return bound;
  }
}
