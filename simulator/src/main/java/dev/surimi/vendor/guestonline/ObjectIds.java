package dev.surimi.vendor.guestonline;

import dev.surimi.world.Entropy;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.time.Instant;

/**
 * Ids of 24 hexadecimal digits, the first eight of them the second of their making, as the printed
 * ones have it.
 */
final class ObjectIds {

  private ObjectIds() {}

  /** One that no row has: the rows of a file may come from a world of the same seed. */
  static String free(Transaction world, Table<String, ?> table) {
    String id;
    do {
      id = next(world.now(), world.entropy("guestonline." + table.name()));
    } while (world.find(table, id).isPresent());
    return id;
  }

  static String next(Instant now, Entropy entropy) {
    return String.format("%08x", now.getEpochSecond() & 0xffffffffL) + entropy.hex(16);
  }
}
