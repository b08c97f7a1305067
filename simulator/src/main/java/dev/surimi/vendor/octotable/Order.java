package dev.surimi.vendor.octotable;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;
import java.util.List;

/**
 * Dishes that a guest has ordered.
 *
 * @param reservationId null when the guest has none
 * @param serviceId the service and room of the reservation; null without one
 */
public record Order(
    int id,
    int propertyId,
    String channel,
    Mode mode,
    Customer customer,
    Integer reservationId,
    Integer serviceId,
    Integer roomId,
    List<Line> lines,
    Instant createdAt) {

  static final Table<Integer, Order> TABLE =
      Table.of("octotable", "orders", Order.class, Order::id);

  static final Index<Integer, Order, Integer> BY_PROPERTY =
      TABLE.index("by_property", Order::propertyId);

  public Order {
    lines = List.copyOf(lines);
  }

  /** Where the dishes go. */
  public enum Mode {
    ROOM,
    TAKEAWAY,
    DELIVERY
  }

  /** How far the kitchen is with a dish. */
  public enum Progress {
    UNREAD,
    WAITING,
    PREPARING,
    READY,
    DELIVERED;

    /** The next step; the last one stays. */
    Progress next() {
      return switch (this) {
        case UNREAD -> WAITING;
        case WAITING -> PREPARING;
        case PREPARING -> READY;
        case READY, DELIVERED -> DELIVERED;
      };
    }
  }

  /** A dish of the menu; its price is in cents. */
  public record Article(int id, String name, int price) {}

  /** One dish of an order. */
  public record Line(int id, Article article, int quantity, Progress status) {

    long total() {
      return (long) article.price() * quantity;
    }
  }

  /** With all its dishes one step further. */
  Order advanced() {
    List<Line> next =
        lines.stream()
            .map(line -> new Line(line.id(), line.article(), line.quantity(), line.status().next()))
            .toList();
    return new Order(
        id, propertyId, channel, mode, customer, reservationId, serviceId, roomId, next, createdAt);
  }

  boolean isDelivered() {
    return lines.stream().allMatch(line -> line.status() == Progress.DELIVERED);
  }
}
