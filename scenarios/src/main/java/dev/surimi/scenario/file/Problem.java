package dev.surimi.scenario.file;

/**
 * Something wrong with a scenario file.
 *
 * @param line from 1
 */
public record Problem(String file, int line, String message) {

  /** {@code booking.yaml:12: there is no …}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
