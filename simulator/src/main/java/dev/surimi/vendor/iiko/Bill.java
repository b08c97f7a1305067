package dev.surimi.vendor.iiko;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/** What an order costs: discounts, one after the other, are spread over the lines to the kopeck. */
final class Bill {

  private Bill() {}

  /** A part of an item with its price in kopecks. */
  record Line(String positionId, long sum) {}

  /** The same order with all its sums. */
  static Order settle(Order order) {
    List<OrderItem> items = order.items().stream().map(OrderItem::costing).toList();
    List<Line> lines = items.stream().flatMap(item -> item.lines().stream()).toList();
    long[] rest = lines.stream().mapToLong(Line::sum).toArray();
    List<Discount> discounts = new ArrayList<>();
    for (Discount discount : order.discounts()) {
      discounts.add(discount.of(take(discount, lines, rest)));
    }
    PrimitiveIterator.OfLong sums = LongStream.of(rest).iterator();
    List<OrderItem> settled = items.stream().map(item -> item.results(sums)).toList();
    long combos = order.combos().stream().mapToLong(Combo::sum).sum();
    return order.settled(settled, discounts, LongStream.of(rest).sum() + combos);
  }

  static long rounded(BigDecimal kopecks) {
    return kopecks.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /**
   * Takes the discount from the lines that it is for, each by its share; answers with what was
   * taken.
   */
  private static long take(Discount discount, List<Line> lines, long[] rest) {
    long base = 0;
    for (int i = 0; i < rest.length; i++) {
      base += discount.isFor(lines.get(i).positionId()) ? rest[i] : 0;
    }
    long wanted = discount.wanted(base);
    long seen = 0;
    long given = 0;
    for (int i = 0; i < rest.length; i++) {
      if (base > 0 && discount.isFor(lines.get(i).positionId())) {
        seen += rest[i];
        long share = share(wanted, seen, base) - given;
        rest[i] -= share;
        given += share;
      }
    }
    return given;
  }

  private static long share(long wanted, long seen, long base) {
    return BigDecimal.valueOf(wanted)
        .multiply(BigDecimal.valueOf(seen))
        .divide(BigDecimal.valueOf(base), 0, RoundingMode.DOWN)
        .longValueExact();
  }
}
