package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shop's till: what is rung up lowers the stock and becomes a sale of the shift. */
final class Register {

  private final Transaction world;
  private final Shift shift;
  private final Instant now;

  private Register(Transaction world, Shift shift, Instant now) {
    this.world = world;
    this.shift = shift;
    this.now = now;
  }

  /** Rings a ticket up in a shift. */
  static Sale ring(Transaction world, Shift shift, Ticket ticket, Instant now) {
    if (ticket.payment().total() != ticket.total()) {
      throw new IllegalArgumentException("the payment is not what the ticket costs: " + ticket);
    }
    return new Register(world, shift, now).sale(ticket);
  }

  /** Deletes positions of a sale: money and goods go back. */
  static Sale delete(Transaction world, Sale sale, List<Position> positions) {
    Sale after = sale.without(positions, world.now());
    positions.forEach(position -> Stock.giveBack(world, sale.shopGuid(), position.ware().goods()));
    world.put(Sale.TABLE, after);
    return after;
  }

  private Sale sale(Ticket ticket) {
    List<SalePerson> persons = new ArrayList<>();
    ticket.parts().forEach(part -> persons.add(person(part, ticket)));
    Sale sale =
        new Sale(
            guid("sale"),
            shift.shopGuid(),
            shift.guid(),
            shift.on(),
            shift.number(),
            (int) world.next(Till.checks(shift)),
            false,
            ticket.userId(),
            ticket.tableStaffId(),
            ticket.startedAt(),
            now,
            persons,
            ticket.payment(),
            ticket.orderGuid());
    world.put(Sale.TABLE, sale);
    return sale;
  }

  private SalePerson person(Ticket.Part part, Ticket ticket) {
    List<Position> positions = new ArrayList<>();
    for (Ware ware : part.wares()) {
      positions.add(position(ware, positions.size() + 1, ticket));
    }
    return new SalePerson(guid("person"), part.name(), part.card(), positions, null);
  }

  private Position position(Ware ware, int number, Ticket ticket) {
    BigDecimal cost = cost(ware.goods());
    return new Position(
        guid("position"), number, ticket.userId(), now, now, null, ware, cost, ticket.source());
  }

  private BigDecimal cost(Map<String, BigDecimal> goods) {
    return goods.isEmpty() ? BigDecimal.ZERO : Stock.take(world, shift.shopGuid(), goods);
  }

  /** As the vendor's: a UUID and the moment in milliseconds (facts 2.1). */
  private String guid(String sequence) {
    return Guids.next(world, sequence) + "-" + now.toEpochMilli();
  }
}
