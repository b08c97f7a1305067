package dev.surimi.contract;

/** A form or JSON that cannot be read at all; the message says why. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unreadable(String message) {
    super(message, null, false, false);
  }
}
