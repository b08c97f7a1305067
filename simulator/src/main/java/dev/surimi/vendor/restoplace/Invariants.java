package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Invariant;
import dev.surimi.vendor.Invariant.Breach;
import dev.surimi.vendor.Taken;
import dev.surimi.world.Agenda.Appointment;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What no call and no fault may bring about at Restoplace. */
final class Invariants {

  private Invariants() {}

  static List<Invariant> all() {
    return List.of(
        Invariant.noSeatSoldTwice(Invariants::tablesTakenTwice),
        Invariant.noMoneyWithoutABooking(
            world -> Stream.concat(depositsOfUnpaid(world), ticketsToNothing(world))),
        Invariant.noHoldLeft(
            world -> Stream.concat(linksWithoutAnEnd(world), linksOfTheGone(world))));
  }

  private static Stream<Breach> tablesTakenTwice(View world) {
    return Taken.twice(
        world
            .all(Reserve.TABLE)
            .filter(Reserve::takesTables)
            .flatMap(reserve -> taken(world, reserve)));
  }

  /** A group or a hall takes its members with it. */
  private static Stream<Taken> taken(View world, Reserve reserve) {
    Interval interval = reserve.visit().interval();
    return reserve.visit().itemIds().stream()
        .flatMap(id -> world.find(Item.TABLE, id).stream())
        .flatMap(item -> item.footprint().stream())
        .distinct()
        .map(
            id ->
                new Taken("item " + id, interval.from(), interval.to(), "reserve " + reserve.id()));
  }

  private static Stream<Breach> depositsOfUnpaid(View world) {
    return reserves(world)
        .filter(reserve -> reserve.status() == ReserveStatus.UNPAID && isPaidByLink(reserve))
        .map(reserve -> breach(reserve, "its deposit is paid, and it ended as unpaid"));
  }

  private static boolean isPaidByLink(Reserve reserve) {
    Payment payment = reserve.bill().payment();
    return payment != null && payment.state() == Payment.State.PAID;
  }

  private static Stream<Breach> ticketsToNothing(View world) {
    return world
        .all(Ticket.TABLE)
        .filter(ticket -> ticket.state() != Ticket.State.CANCELLED)
        .filter(ticket -> world.find(Event.TABLE, ticket.eventId()).isEmpty())
        .map(
            ticket ->
                new Breach(
                    Integer.toString(ticket.id()),
                    "it is sold for the event " + ticket.eventId() + ", which there is not"));
  }

  private static Stream<Breach> linksWithoutAnEnd(Transaction world) {
    return reserves(world)
        .filter(reserve -> reserve.bill().awaitsPayment() && !endsInTime(world, reserve))
        .map(
            reserve ->
                breach(
                    reserve,
                    "it waits for its deposit until %s, and will not end then"
                        .formatted(reserve.bill().payment().waitTo())));
  }

  private static boolean endsInTime(Transaction world, Reserve reserve) {
    Instant end = reserve.bill().payment().waitTo();
    Optional<Instant> planned =
        world
            .agenda()
            .find("restoplace", ReserveDesk.UNPAID, Integer.toString(reserve.id()))
            .map(Appointment::at);
    return planned.filter(end::equals).isPresent() && world.now().isBefore(end);
  }

  private static Stream<Breach> linksOfTheGone(View world) {
    return reserves(world)
        .filter(reserve -> reserve.bill().awaitsPayment() && !reserve.status().isActive())
        .map(reserve -> breach(reserve, "it is over, and its deposit can still be paid"));
  }

  private static Stream<Reserve> reserves(View world) {
    return world.all(Reserve.TABLE);
  }

  private static Breach breach(Reserve reserve, String what) {
    return new Breach(Integer.toString(reserve.id()), what);
  }
}
