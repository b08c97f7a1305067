package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.Optional;

/** What a terminal makes of the commands that reach it. */
final class Terminal {

  private Terminal() {}

  /** The terminal picks a command up, if it is online. */
  static String pickUp(Transaction world, String id) {
    Command command = world.find(Command.TABLE, id).orElseThrow();
    if (!command.isWaiting()) {
      return "it is over";
    }
    if (!isOnline(world, command)) {
      return "the terminal is offline";
    }
    world.cancel("iiko", Commands.EXPIRED, id);
    return end(world, command, outcome(world, command));
  }

  /** Nobody picked it up in time. */
  static String expire(Transaction world, String id) {
    Command command = world.find(Command.TABLE, id).orElseThrow();
    world.cancel("iiko", Commands.PICKED_UP, id);
    return command.isWaiting()
        ? end(world, command, Optional.of(ErrorInfo.expired(command.kind())))
        : "it is over";
  }

  /** Does it; what was in the way, or empty. */
  private static Optional<ErrorInfo> outcome(Transaction world, Command command) {
    if (command.objection() != null) {
      return Optional.of(command.objection());
    }
    try {
      Book.put(world, done(world, command).traced(Trace.of(world.now(), command.id())));
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(ErrorInfo.of(refusal));
    }
  }

  private static String end(Transaction world, Command command, Optional<ErrorInfo> failure) {
    Command ended = failure.map(command::failed).orElseGet(command::succeeded);
    world.put(Command.TABLE, ended);
    if (failure.isPresent() && isOfItsReserve(world, ended)) {
      world.put(Reserve.TABLE, ended.failed(Trace.of(world.now(), ended.id())));
    }
    return failure.map(ErrorInfo::message).orElse("done");
  }

  /** Whether it was to create the reserve that has its id, and not a second one of this id. */
  private static boolean isOfItsReserve(View world, Command command) {
    return command.kind() == CommandKind.CREATE
        && world
            .find(Reserve.TABLE, command.reserveId())
            .filter(reserve -> reserve.creation() == Creation.IN_PROGRESS)
            .filter(reserve -> reserve.trace().correlationId().equals(command.id()))
            .isPresent();
  }

  private static Reserve done(Transaction world, Command command) {
    if (command.kind() == CommandKind.CREATE) {
      return created(world, command.wish().reserve());
    }
    Reserve reserve = require(world, command);
    Wish wish = command.wish();
    return switch (command.kind()) {
      case CANCEL -> reserve.canceled(wish.reason());
      case CHANGE_TABLES -> placed(world, reserve.movedTo(wish.tableIds()));
      case CHANGE_START -> placed(world, later(world, reserve.movedTo(wish.startsOn())));
      case ADD_ITEMS -> reserve.ordering(order -> order.withMore(wish.items(), wish.combos()));
      case CHANGE_ITEMS -> reserve.ordering(order -> order.with(wish.items(), wish.combos()));
      case ADD_PAYMENTS -> reserve.ordering(order -> order.withPayments(wish.payments()));
      case CREATE -> throw new IllegalStateException("a new reserve is none to change");
    };
  }

  /** A reserve as the terminal writes it into its book. */
  static Reserve created(Transaction world, Reserve asked) {
    return placed(world, later(world, asked)).created(order -> order.numbered(nextNumber(world)));
  }

  static Reserve placed(Transaction world, Reserve reserve) {
    Book.requireTables(world, reserve);
    return reserve;
  }

  static long nextNumber(Transaction world) {
    return world.next("iiko.orders");
  }

  private static Reserve later(Transaction world, Reserve reserve) {
    Book.requireFuture(world, reserve);
    return reserve;
  }

  private static Reserve require(View world, Command command) {
    return world
        .find(Reserve.TABLE, command.reserveId())
        .filter(reserve -> reserve.organizationId().equals(command.organizationId()))
        .orElseThrow(
            () ->
                ErrorCode.ORDER_NOT_FOUND.because(
                    "Reserve " + command.reserveId() + " is not found"));
  }

  private static boolean isOnline(View world, Command command) {
    return command.objection() != null
        || Optional.ofNullable(command.terminalGroupId())
            .flatMap(id -> world.find(TerminalGroup.TABLE, id))
            .map(TerminalGroup::online)
            .orElse(true);
  }
}
