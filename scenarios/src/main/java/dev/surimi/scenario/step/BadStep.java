package dev.surimi.scenario.step;

/** A step that says what cannot be. */
public final class BadStep extends RuntimeException {

  private final String pointer;

  /**
   * What is wrong.
   *
   * @param pointer RFC 6901 JSON Pointer into the file
   */
  public BadStep(String pointer, String message) {
    super(message);
    this.pointer = pointer;
  }

  public String pointer() {
    return pointer;
  }
}
