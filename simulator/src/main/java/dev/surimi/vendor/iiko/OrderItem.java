package dev.surimi.vendor.iiko;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;

/**
 * A line of an order.
 *
 * @param second the other half of a compound; null for none
 * @param common modifiers of the whole compound
 * @param combo the combo that it is a part of; null for none
 */
public record OrderItem(
    Type type,
    BigDecimal amount,
    Dish first,
    Dish second,
    List<Modifier> common,
    Status status,
    String comment,
    LocalDateTime printedOn,
    Named size,
    ComboPart combo) {

  public OrderItem {
    common = List.copyOf(common);
  }

  /** One dish, or one of two halves. */
  public enum Type {
    PRODUCT,
    COMPOUND
  }

  /** How far the kitchen is. */
  public enum Status {
    ADDED,
    PRINTED_NOT_COOKING,
    COOKING_STARTED,
    COOKING_COMPLETED,
    SERVED
  }

  /** Which place of which combo an item takes. */
  public record ComboPart(String comboId, String sourceId, String groupId) {}

  OrderItem costing() {
    int parts = type == Type.COMPOUND && second != null ? 2 : 1;
    Dish other = second == null ? null : second.costing(amount, parts);
    return with(first.costing(amount, parts), other, common);
  }

  /** What each of its parts costs before discounts, in an order that {@link #results} keeps. */
  List<Bill.Line> lines() {
    List<Bill.Line> lines = new ArrayList<>();
    addLines(lines, first);
    if (second != null) {
      addLines(lines, second);
    }
    common.forEach(modifier -> lines.add(line(modifier)));
    return lines;
  }

  OrderItem results(PrimitiveIterator.OfLong sums) {
    Dish one = first.results(sums);
    Dish other = second == null ? null : second.results(sums);
    return with(
        one, other, common.stream().map(modifier -> modifier.result(sums.nextLong())).toList());
  }

  OrderItem cooking(Status newStatus, LocalDateTime now) {
    LocalDateTime printed = printedOn == null ? now : printedOn;
    return new OrderItem(
        type, amount, first, second, common, newStatus, comment, printed, size, combo);
  }

  /** What belongs to a combo is paid with the combo. */
  private void addLines(List<Bill.Line> lines, Dish dish) {
    lines.add(new Bill.Line(first.positionId(), combo == null ? dish.cost() : 0));
    dish.modifiers().forEach(modifier -> lines.add(line(modifier)));
  }

  private Bill.Line line(Modifier modifier) {
    BigDecimal all = modifier.amount().multiply(amount);
    return new Bill.Line(
        first.positionId(), Bill.rounded(BigDecimal.valueOf(modifier.price()).multiply(all)));
  }

  private OrderItem with(Dish one, Dish other, List<Modifier> modifiers) {
    return new OrderItem(
        type, amount, one, other, modifiers, status, comment, printedOn, size, combo);
  }
}
