package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Refusal;

/** The id in a path. */
final class Ids {

  private Ids() {}

  /** What is no number is as unknown as a number that nobody has. */
  static int of(Call call, Refusal otherwise) {
    try {
      return Integer.parseInt(call.parameter("id"));
    } catch (NumberFormatException none) {
      throw otherwise;
    }
  }
}
