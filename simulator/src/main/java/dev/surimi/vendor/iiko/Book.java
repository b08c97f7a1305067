package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;
import java.time.Instant;
import java.util.List;

/**
 * The book of a terminal: whoever writes a reserve writes it here, so that tables are kept and
 * given back.
 */
final class Book {

  private Book() {}

  static void put(Transaction world, Reserve reserve) {
    world.find(Reserve.TABLE, reserve.id()).ifPresent(before -> release(world, before));
    world.put(Reserve.TABLE, reserve);
    if (reserve.takesTables()) {
      Instant from = start(world, reserve);
      Instant to = from.plus(reserve.booking().length());
      for (String table : reserve.booking().tableIds()) {
        world.put(Occupation.TABLE, new Occupation(table, reserve.id(), from, to));
      }
    }
  }

  /**
   * Refuses tables that are not of the reserve's terminals, or that another reserve keeps at its
   * time.
   *
   * @throws dev.surimi.vendor.Refusal which the terminal tells later
   */
  static void requireTables(Transaction world, Reserve reserve) {
    Instant from = start(world, reserve);
    Instant to = from.plus(reserve.booking().length());
    List<String> tables = reserve.booking().tableIds();
    if (tables.isEmpty()) {
      throw ErrorCode.INCORRECT.because("A reserve needs at least one table");
    }
    for (String table : tables) {
      requireTable(world, reserve, table);
      Occupation.between(world, table, from, to)
          .filter(other -> !other.reserveId().equals(reserve.id()))
          .findFirst()
          .ifPresent(
              other -> {
                throw ErrorCode.ENTITY_ALREADY_IN_USE.because(
                    "Table "
                        + table
                        + " is already reserved at this time by reserve "
                        + other.reserveId());
              });
    }
  }

  static void requireFuture(Transaction world, Reserve reserve) {
    if (start(world, reserve).isBefore(world.now())) {
      throw ErrorCode.TOO_SMALL_DELIVERY_DATE.because("Estimated start time is in the past");
    }
  }

  private static void requireTable(Transaction world, Reserve reserve, String id) {
    boolean known =
        world
            .find(DiningTable.TABLE, id)
            .filter(table -> !table.deleted())
            .flatMap(table -> world.find(Section.TABLE, table.sectionId()))
            .filter(section -> section.terminalGroupId().equals(reserve.terminalGroupId()))
            .isPresent();
    if (!known) {
      throw ErrorCode.INCORRECT.because(
          "Table " + id + " is not found in terminal group " + reserve.terminalGroupId());
    }
  }

  private static void release(Transaction world, Reserve before) {
    before
        .booking()
        .tableIds()
        .forEach(table -> world.remove(Occupation.TABLE, Occupation.key(table, before.id())));
  }

  private static Instant start(Transaction world, Reserve reserve) {
    return TerminalGroup.of(world, reserve.terminalGroupId()).instant(reserve.booking().startsOn());
  }
}
