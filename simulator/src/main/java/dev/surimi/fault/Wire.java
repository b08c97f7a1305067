package dev.surimi.fault;

/** What becomes of an answer on its way to the caller. */
public enum Wire {
  /** It arrives. */
  WHOLE(false, false),
  /** The connection is reset, and nothing was done. */
  RESET(true, true),
  /** The connection is closed without an answer, and nothing was done. */
  EMPTY(true, true),
  /** Half of the body arrives; the work is done. */
  TRUNCATE(false, false),
  /** The body arrives in small pieces; the work is done. */
  DRIP(false, false),
  /** The head arrives, and then what is no body; the work is done. */
  MALFORMED(false, false),
  /** What arrives is no answer at all; the work is done. */
  GARBAGE(false, true),
  /** Nothing arrives and the connection stays open, and nothing was done. */
  HANG(true, true),
  /** The work is done, and the connection is closed without an answer. */
  LOST(false, true);

  private final boolean beforeTheWork;
  private final boolean nothingLeft;

  Wire(boolean beforeTheWork, boolean nothingLeft) {
    this.beforeTheWork = beforeTheWork;
    this.nothingLeft = nothingLeft;
  }

  public boolean comesBeforeTheWork() {
    return beforeTheWork;
  }

  /** Whether no part of an answer arrives. */
  public boolean leavesNothing() {
    return nothingLeft;
  }
}
