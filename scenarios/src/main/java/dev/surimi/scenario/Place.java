package dev.surimi.scenario;

/** Where in which file a step stands; lines count from 1. */
public record Place(String file, int line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
