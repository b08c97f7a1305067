package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * How a world goes on from the rows of a file: orders are counted on, and commands under way arrive
 * or expire.
 */
final class Continuation {

  private Continuation() {}

  static void begin(Transaction world) {
    world.all(TerminalGroup.TABLE).forEach(Continuation::requireZone);
    world
        .all(Section.TABLE)
        .forEach(
            section -> requireGroup(world, "section " + section.id(), section.terminalGroupId()));
    world.raise("iiko.orders", highestNumber(world));
    world
        .all(Command.TABLE)
        .filter(Command::isWaiting)
        .toList()
        .forEach(command -> Commands.send(world, command));
    world
        .all(Reserve.TABLE)
        .filter(Reserve::takesTables)
        .toList()
        .forEach(reserve -> keepTables(world, reserve));
  }

  private static long highestNumber(Transaction world) {
    return world
        .all(Reserve.TABLE)
        .filter(Reserve::isBanquet)
        .mapToLong(reserve -> reserve.order().number())
        .max()
        .orElse(0);
  }

  private static void keepTables(Transaction world, Reserve reserve) {
    requireGroup(world, "reserve " + reserve.id(), reserve.terminalGroupId());
    Book.put(world, reserve);
  }

  private static void requireZone(TerminalGroup group) {
    try {
      ZoneId.of(group.zone());
    } catch (DateTimeException | NullPointerException unknown) {
      throw new IllegalArgumentException(
          "terminal group " + group.id() + " has the zone " + group.zone() + ", which there is not",
          unknown);
    }
  }

  private static void requireGroup(Transaction world, String whose, String group) {
    if (group == null || world.find(TerminalGroup.TABLE, group).isEmpty()) {
      throw new IllegalArgumentException(
          whose + " is of the terminal group " + group + ", which there is not");
    }
  }
}
