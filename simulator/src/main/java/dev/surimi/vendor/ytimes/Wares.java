package dev.surimi.vendor.ytimes;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a basket with a shop's menu: what is in it, unit by unit, and what it costs. */
final class Wares {

  private final Menu menu;
  private final OrderType type;
  private final LocalDateTime now;

  private Wares(Menu menu, OrderType type, LocalDateTime now) {
    this.menu = menu;
    this.type = type;
    this.now = now;
  }

  /**
   * The units of a basket, in its order.
   *
   * @param now the shop's clock, which some combos ask
   */
  static List<Ware> of(Menu menu, Basket basket, OrderType type, LocalDateTime now) {
    basket.requireSize();
    Wares wares = new Wares(menu, type, now);
    return Stream.concat(
            basket.chosenItems().stream().flatMap(wares::units),
            basket.chosenCombos().stream().flatMap(wares::units))
        .toList();
  }

  static long total(List<Ware> wares) {
    return wares.stream().mapToLong(Ware::price).sum();
  }

  private Stream<Ware> units(OrderLine line) {
    Ware alone = ware(chosen(line));
    Ware one = line.price() == null ? alone : alone.at(line.price());
    return Collections.nCopies(line.quantity(), one).stream();
  }

  /** The price of a combo is shared among its parts as they would cost alone. */
  private Stream<Ware> units(OrderCombo sent) {
    Combo combo = menu.requireCombo(sent.comboGuid(), now);
    List<Choice> choices = sent.items().stream().map(this::chosen).toList();
    long ofMenu = menu.comboPrice(combo, choices, isTogo());
    long price = sent.price() == null ? ofMenu : sent.price();
    List<Ware> parts = choices.stream().map(this::ware).toList();
    List<Long> shares = Shares.of(price, parts.stream().map(Ware::fullPrice).toList());
    List<Ware> one =
        IntStream.range(0, parts.size()).mapToObj(i -> parts.get(i).at(shares.get(i))).toList();
    return Collections.nCopies(sent.quantity(), one).stream().flatMap(List::stream);
  }

  private Choice chosen(OrderLine line) {
    return menu.choose(line.menuItemGuid(), line.typeGuid(), line.chosenSupplements());
  }

  private Ware ware(Choice choice) {
    long price = choice.price(isTogo());
    return new Ware(
        choice.item().guid(),
        choice.item().menuType(),
        choice.item().name(),
        choice.menuTypeName(),
        choice.portion() == null ? null : orderType(choice.portion()),
        choice.supplementText(),
        price,
        price,
        choice.item().price(choice.portionGuid()).map(Price::canApplyDiscount).orElse(false),
        menu.consumption(choice));
  }

  private boolean isTogo() {
    return type.inSale().equals("TOGO");
  }

  private String orderType(Portion portion) {
    return portion.orderType().equals("ALL") ? type.inSale() : portion.orderType();
  }
}
