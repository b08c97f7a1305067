package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads what the cashier types at the counter, and rings it up. */
final class Counter {

  /** Printed in the documentation's menu and order. */
  private static final String WATER = "5abee2cf-db86-4b05-9a93-24def174c88b";

  /** A ton, in grams. */
  private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000_000);

  private final Transaction world;
  private final Input input;
  private final Shop shop;
  private final Menu menu;
  private final OrderType type;

  private Counter(Transaction world, Input input, Shop shop) {
    this.world = world;
    this.input = input;
    this.shop = shop;
    this.menu = Menu.of(world, shop);
    this.type = input.parse("type", "TOGO or IN", OrderType::valueOf).orElse(OrderType.TOGO);
  }

  static JsonNode sell(Transaction world, Input input) {
    Shop shop = TillActions.shop(world, input);
    Shift shift = Till.requireOpenShift(world, shop);
    Counter counter = new Counter(world, input, shop);
    Sale sale = Register.ring(world, shift, counter.ticket(shift), world.now());
    return SaleJson.of(world, shop, sale);
  }

  private Ticket ticket(Shift shift) {
    List<Ticket.Part> parts = parts();
    long total = parts.stream().mapToLong(part -> Wares.total(part.wares())).sum();
    return new Ticket(
        parts,
        Tender.of(world, input).pay(total),
        shift.cashier(),
        input.number("waiter").map(id -> TillActions.employee(world, id).id()).orElse(null),
        world.now(),
        null);
  }

  private List<Ticket.Part> parts() {
    Map<Integer, List<Ware>> byPerson = new TreeMap<>();
    for (Input line : lines()) {
      int person = line.integer("person").orElse(1);
      byPerson.computeIfAbsent(person, any -> new ArrayList<>()).addAll(units(line));
    }
    Basket combos = new Basket(null, combos());
    if (!combos.chosenCombos().isEmpty()) {
      byPerson.computeIfAbsent(1, any -> new ArrayList<>()).addAll(wares(combos));
    }
    requireSize(byPerson);
    List<Ticket.Part> parts = new ArrayList<>();
    byPerson.forEach((person, wares) -> parts.add(part(person, wares, parts.isEmpty())));
    return parts;
  }

  /** The first person shows the card. */
  private Ticket.Part part(int person, List<Ware> wares, boolean first) {
    return new Ticket.Part("Гость " + person, first ? card() : null, wares);
  }

  /** What the cashier typed, or else a bottle of water. */
  private List<Input> lines() {
    return input.has("itemList") || input.has("comboList")
        ? input.objects("itemList")
        : List.of(Input.of(JsonNodeFactory.instance.objectNode().put("menuItemGuid", WATER)));
  }

  private static void requireSize(Map<Integer, List<Ware>> byPerson) {
    int units = byPerson.values().stream().mapToInt(List::size).sum();
    if (units < 1 || units > Basket.MOST_UNITS) {
      throw YTimesError.validation("В продаже может быть от 1 до " + Basket.MOST_UNITS + " единиц");
    }
  }

  private List<Ware> units(Input line) {
    OrderLine part = OrderInput.part(line);
    Long price = Kopecks.find(line, "priceWithDiscount").orElse(null);
    int quantity = line.has("quantity") ? OrderInput.quantity(line) : 1;
    OrderLine whole =
        new OrderLine(
            null, part.menuItemGuid(), part.typeGuid(), part.supplements(), price, quantity);
    List<Ware> wares = wares(new Basket(List.of(whole), null));
    Optional<BigDecimal> weight = line.decimal("weight");
    return wares.stream()
        .map(ware -> weight.map(grams -> weighed(ware, grams, line)).orElse(ware))
        .map(ware -> price == null ? discounted(ware) : ware)
        .toList();
  }

  private static Ware weighed(Ware ware, BigDecimal weight, Input line) {
    if (ware.menuType() != MenuType.GOODS_WEIGHT) {
      throw line.invalid("weight", "is for items of the type GOODS_WEIGHT");
    }
    if (weight.signum() <= 0 || weight.compareTo(MOST_WEIGHT) > 0) {
      throw line.invalid("weight", "must be more than nothing and at most " + MOST_WEIGHT);
    }
    Ware weighed = ware.weighing(weight);
    if (weighed.fullPrice() > Kopecks.MOST) {
      throw line.invalid("weight", "costs too much");
    }
    return weighed;
  }

  private Ware discounted(Ware ware) {
    BigDecimal percent = input.decimal("discountPercent").orElse(BigDecimal.ZERO);
    if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw input.invalid("discountPercent", "must be from 0 to 100");
    }
    return ware.discountable()
        ? ware.at(ware.price() - Kopecks.percent(ware.price(), percent))
        : ware;
  }

  private List<OrderCombo> combos() {
    return input.objects("comboList").stream().map(Counter::combo).toList();
  }

  private static OrderCombo combo(Input combo) {
    return new OrderCombo(
        null,
        combo.requireText("comboGuid"),
        combo.objects("comboItemList").stream().map(OrderInput::part).toList(),
        Kopecks.find(combo, "priceWithDiscount").orElse(null),
        combo.has("quantity") ? OrderInput.quantity(combo) : 1);
  }

  private List<Ware> wares(Basket basket) {
    return Wares.of(menu, basket, type, shop.local(world.now()));
  }

  private SalePerson.CardHolder card() {
    Long number = OrderInput.cardNumber(input);
    return number == null
        ? null
        : Guests.byCard(world, number)
            .map(SalePerson.CardHolder::of)
            .orElseThrow(() -> YTimesError.notFound("Карта гостя не найдена: " + number));
  }
}
