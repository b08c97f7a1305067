package dev.surimi.vendor.guestonline;

import dev.surimi.world.Entropy;
import java.time.Instant;

/**
 * Ids of 24 hexadecimal digits, the first eight of them the second of their making, as the printed
 * ones have it.
 */
final class ObjectIds {

  private ObjectIds() {}

  static String next(Instant now, Entropy entropy) {
    return String.format("%08x", now.getEpochSecond() & 0xffffffffL) + entropy.hex(16);
  }
}
