package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Invariant;
import dev.surimi.vendor.Invariant.Breach;
import dev.surimi.vendor.Taken;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.List;
import java.util.stream.Stream;

/** What no call and no fault may bring about at iiko. */
final class Invariants {

  private Invariants() {}

  static List<Invariant> all() {
    return List.of(
        Invariant.noSeatSoldTwice(Invariants::tablesKeptTwice),
        Invariant.noMoneyWithoutABooking(Invariants::paymentsOfFailed),
        Invariant.noHoldLeft(
            world -> Stream.concat(commandsWithoutAnEnd(world), tablesOfNobody(world))));
  }

  private static Stream<Breach> tablesKeptTwice(View world) {
    return Taken.twice(
        world
            .all(Occupation.TABLE)
            .map(
                one ->
                    new Taken(
                        "table " + one.tableId(),
                        one.from(),
                        one.to(),
                        "reserve " + one.reserveId())));
  }

  /** What a terminal has refused to write into its book, it cannot have taken money for. */
  private static Stream<Breach> paymentsOfFailed(View world) {
    return world
        .all(Reserve.TABLE)
        .filter(reserve -> reserve.creation() == Creation.ERROR && reserve.isBanquet())
        .filter(reserve -> reserve.order().processed() > 0)
        .map(
            reserve ->
                new Breach(
                    reserve.id(),
                    "%d kopecks are paid, and its creation has failed"
                        .formatted(reserve.order().processed())));
  }

  private static Stream<Breach> commandsWithoutAnEnd(Transaction world) {
    return world
        .all(Command.TABLE)
        .filter(command -> command.isWaiting() && !endsInTime(world, command))
        .map(
            command ->
                new Breach(
                    command.id(),
                    "it should be over at " + command.deadlineAt() + ", and will not be"));
  }

  private static boolean endsInTime(Transaction world, Command command) {
    return world.agenda().find("iiko", Commands.EXPIRED, command.id()).isPresent()
        && world.now().isBefore(command.deadlineAt());
  }

  private static Stream<Breach> tablesOfNobody(View world) {
    return world
        .all(Occupation.TABLE)
        .filter(
            one ->
                world.find(Reserve.TABLE, one.reserveId()).filter(Reserve::takesTables).isEmpty())
        .map(
            one ->
                new Breach(
                    one.reserveId(), "it keeps the table " + one.tableId() + ", and is over"));
  }
}
