package dev.surimi.fault;

/** What becomes of an answer on its way to the caller. */
public enum Wire {
  /** It arrives. */
  WHOLE(false),
  /** The connection is reset, and nothing was done. */
  RESET(true),
  /** The connection is closed without an answer, and nothing was done. */
  EMPTY(true),
  /** Half of the body arrives; the work is done. */
  TRUNCATE(false),
  /** The body arrives in small pieces; the work is done. */
  DRIP(false),
  /** Nothing arrives and the connection stays open, and nothing was done. */
  HANG(true),
  /** The work is done, and the connection is closed without an answer. */
  LOST(false);

  private final boolean beforeTheWork;

  Wire(boolean beforeTheWork) {
    this.beforeTheWork = beforeTheWork;
  }

  public boolean comesBeforeTheWork() {
    return beforeTheWork;
  }
}
