package dev.surimi.vendor.iiko;

import dev.surimi.world.Table;
import dev.surimi.world.Transaction;

/** Identifiers of commands, events and whatever the terminals make. */
final class Ids {

  private static final String SEQUENCE = "iiko.ids";

  private Ids() {}

  static String next(Transaction world) {
    return world.entropy(SEQUENCE).uuid();
  }

  /** One that the table does not have: a world from a file may know some that are yet to come. */
  static <T> String free(Transaction world, Table<String, T> table) {
    String id = next(world);
    while (world.find(table, id).isPresent()) {
      id = next(world);
    }
    return id;
  }
}
