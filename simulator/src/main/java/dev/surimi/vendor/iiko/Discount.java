package dev.surimi.vendor.iiko;

import java.util.List;

/**
 * A discount of an order.
 *
 * @param percent of what it is for; counts unless there is a fixed sum
 * @param fixed in kopecks; null for none
 * @param positions what it is for; null for the whole order
 * @param parts the same with sums; null where there were none
 * @param sum in kopecks
 */
public record Discount(
    Named type, int percent, Long fixed, List<String> positions, List<Part> parts, long sum) {

  public Discount {
    positions = positions == null ? null : List.copyOf(positions);
    parts = parts == null ? null : List.copyOf(parts);
  }

  /** How much of it one position gets. */
  public record Part(String positionId, long sum) {}

  static Discount of(DiscountType type) {
    return new Discount(new Named(type.id(), type.name()), type.percent(), null, null, null, 0);
  }

  Discount of(long newSum) {
    return new Discount(type, percent, fixed, positions, parts, newSum);
  }

  boolean isFor(String positionId) {
    boolean named = positions != null && positions.contains(positionId);
    boolean part =
        parts != null && parts.stream().anyMatch(one -> one.positionId().equals(positionId));
    return named || part || (positions == null && parts == null);
  }

  /** Never more than there is to pay. */
  long wanted(long base) {
    return fixed != null ? Math.min(fixed, base) : base * percent / 100;
  }
}
