package dev.surimi.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed throws the same. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** From 0 to {@code sides - 1}. */
  int roll(int sides) {
    return random.nextInt(sides);
  }

  boolean isOneIn(int sides) {
    return roll(sides) == 0;
  }

  <T> T pick(List<T> among) {
    return among.get(roll(among.size()));
  }

  long number(long from, long to) {
    return from >= to ? from : random.nextLong(from, to);
  }

  long seed() {
    return random.nextLong();
  }

  /** Printable, for the most part. */
  String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(isOneIn(10) ? roll(0xD800) : 32 + roll(95));
    }
    return text.toString();
  }
}
