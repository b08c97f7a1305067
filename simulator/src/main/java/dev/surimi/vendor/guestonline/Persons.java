package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import java.util.Optional;

/** Numbers that count people or things: 1 or more. */
final class Persons {

  private Persons() {}

  static int require(Input input, String name) {
    return positive(input, name, input.requireInteger(name));
  }

  static Optional<Integer> find(Input input, String name) {
    return input.integer(name).map(number -> positive(input, name, number));
  }

  private static int positive(Input input, String name, int number) {
    if (number < 1) {
      throw input.invalid(name, "must be 1 or more");
    }
    return number;
  }
}
