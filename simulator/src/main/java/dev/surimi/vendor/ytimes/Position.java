package dev.surimi.vendor.ytimes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * One unit that was sold: the history prints no quantities, each unit is a position.
 *
 * @param number counts the positions of a person from 1
 * @param selfCost what it took from the stock, in roubles at the cost of then
 * @param source where it was entered: TABLET by the cashier; null for an order from outside
 */
public record Position(
    String guid,
    int number,
    long createdUserId,
    Instant createdAt,
    Instant completedAt,
    Instant canceledAt,
    Ware ware,
    BigDecimal selfCost,
    String source) {

  public Position {
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(ware);
    Objects.requireNonNull(selfCost);
  }

  boolean isDeleted() {
    return canceledAt != null;
  }

  /** What the guest pays for it: nothing once it is deleted. */
  long due() {
    return isDeleted() ? 0 : ware.price();
  }

  Position deleted(Instant now) {
    return new Position(
        guid, number, createdUserId, createdAt, completedAt, now, ware, selfCost, source);
  }
}
