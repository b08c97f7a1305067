package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;

/**
 * How a world goes on from the rows of a file: orders are counted on, and commands under way arrive
 * or expire.
 */
final class Continuation {

  private Continuation() {}

  static void begin(Transaction world) {
    long highest =
        world
            .all(Reserve.TABLE)
            .filter(Reserve::isBanquet)
            .mapToLong(reserve -> reserve.order().number())
            .max()
            .orElse(0);
    world.raise("iiko.orders", highest);
    world
        .all(Command.TABLE)
        .filter(Command::isWaiting)
        .toList()
        .forEach(command -> Commands.send(world, command));
    world
        .all(Reserve.TABLE)
        .filter(Reserve::takesTables)
        .toList()
        .forEach(reserve -> Book.put(world, reserve));
  }
}
