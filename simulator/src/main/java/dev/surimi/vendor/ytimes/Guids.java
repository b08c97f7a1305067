package dev.surimi.vendor.ytimes;

import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;

/** Identifiers that the vendor makes; those that come from outside are taken as they are. */
final class Guids {

  private Guids() {}

  /** The next one of a sequence. */
  static String next(Transaction world, String sequence) {
    return of(world.entropy("ytimes." + sequence));
  }

  static String of(Entropy entropy) {
    String hex = entropy.hex(32);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        "4" + hex.substring(13, 16),
        "a" + hex.substring(17, 20),
        hex.substring(20));
  }
}
