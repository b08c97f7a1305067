package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Money adds up, to the kopeck. */
class BillTest {

  private static final Named ANY = new Named("x", "x");

  @Property
  void whatIsPaidAndWhatIsTakenOffAreWhatItCosts(
      @ForAll("items") List<OrderItem> items,
      @ForAll @IntRange(max = 100) int one,
      @ForAll @IntRange(max = 100) int other) {
    Order order = order(items, List.of(discount(one, null), discount(other, null)));

    long costs =
        order.items().stream()
            .flatMap(item -> item.lines().stream())
            .mapToLong(Bill.Line::sum)
            .sum();
    long taken = order.discounts().stream().mapToLong(Discount::sum).sum();
    assertThat(order.sum() + taken).isEqualTo(costs);
    assertThat(results(order)).isEqualTo(order.sum()).isNotNegative();
  }

  @Example
  void aFixedDiscountIsNeverMoreThanThereIsToPay() {
    Order order = order(List.of(item("1", 10_000)), List.of(discount(0, 99_999L)));

    assertThat(order.sum()).isZero();
    assertThat(order.discounts().get(0).sum()).isEqualTo(10_000);
  }

  @Example
  void whatBelongsToAComboIsPaidWithTheCombo() {
    OrderItem.ComboPart part = new OrderItem.ComboPart("c", "s", "g");
    OrderItem item = item("2", 50_000);
    OrderItem inCombo =
        new OrderItem(
            item.type(),
            item.amount(),
            item.first(),
            null,
            List.of(),
            item.status(),
            null,
            null,
            null,
            part);
    Order order =
        order(List.of(inCombo), List.of())
            .with(List.of(inCombo), List.of(new Combo("c", "Обед", 1, 70_000, "s", null)));

    assertThat(order.sum()).isEqualTo(70_000);
    assertThat(order.items().get(0).first().resultSum()).isZero();
  }

  @Provide
  Arbitrary<List<OrderItem>> items() {
    Arbitrary<String> amounts = Arbitraries.of("1", "2", "0.333", "0.5", "7.125", "999.999");
    return Combinators.combine(amounts, Arbitraries.longs().between(0, 1_000_000_000))
        .as(BillTest::item)
        .list()
        .ofMaxSize(8);
  }

  static Order order(List<OrderItem> items, List<Discount> discounts) {
    return Bill.settle(
        new Order(
            null, 1, null, null, 2, items, List.of(), List.of(), List.of(), discounts, null, null,
            0, null, null));
  }

  private static long results(Order order) {
    return order.items().stream()
        .mapToLong(
            item ->
                item.first().resultSum()
                    + item.first().modifiers().stream().mapToLong(Modifier::resultSum).sum())
        .sum();
  }

  private static OrderItem item(String amount, long price) {
    Modifier modifier = new Modifier(ANY, null, BigDecimal.ONE, price / 7, false, null, null, 0);
    Dish dish =
        new Dish(
            ANY, price, false, "p", null, 0, 0, price % 2 == 0 ? List.of() : List.of(modifier));
    return new OrderItem(
        OrderItem.Type.PRODUCT,
        new BigDecimal(amount),
        dish,
        null,
        List.of(),
        OrderItem.Status.ADDED,
        null,
        null,
        null,
        null);
  }

  private static Discount discount(int percent, Long fixed) {
    return new Discount(ANY, percent, fixed, null, null, 0);
  }
}
