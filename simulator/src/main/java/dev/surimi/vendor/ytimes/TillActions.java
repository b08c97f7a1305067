package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the staff do with the till: shifts, cash and expenses. */
final class TillActions {

  private static final String SHOP =
      """
      "shop": {"type": "string", "description": "the shop's guid; 8bef430b-3aad-42e3-83d7-81a3f8782574 without it"}
      """;

  private static final String OPEN =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {%s,
         "user": {"type": "integer", "description": "the cashier's id; the first who works there without it"},
         "cash": {"type": "number", "minimum": 0,
           "description": "roubles counted in the till; what the last shift left without it"}}}
      """
          .formatted(SHOP);

  private static final String CLOSE =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {%s,
         "cash": {"type": "number", "minimum": 0,
           "description": "roubles counted in the till; as many as expected without it"},
         "credit": {"type": "number", "minimum": 0,
           "description": "roubles by the bank terminal's report; as many as expected without it"}}}
      """
          .formatted(SHOP);

  private static final String CASH =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {%s,
         "value": {"type": "number", "exclusiveMinimum": 0, "description": "roubles; 100 without it"},
         "comment": {"type": "string", "description": "what for"}}}
      """
          .formatted(SHOP);

  private TillActions() {}

  static Actions addTo(Actions actions) {
    return OutcomeActions.addTo(actions)
        .on("open-shift", "The cashier opens a shift and counts the cash.", OPEN, TillActions::open)
        .on(
            "close-shift",
            "The cashier counts the cash, reads the bank terminal's report and closes the shift.",
            CLOSE,
            TillActions::close)
        .on(
            "pay-in",
            "The cashier puts cash into the till.",
            CASH,
            (world, input) -> move(world, input, CashOperation.Kind.PAY_IN))
        .on(
            "pay-out",
            "The cashier takes cash out of the till.",
            CASH,
            (world, input) -> move(world, input, CashOperation.Kind.PAY_OUT));
  }

  private static JsonNode open(Transaction world, Input input) {
    Shop shop = shop(world, input);
    if (!shop.type().takesOrders()) {
      throw YTimesError.validation("На точке типа " + shop.type() + " нет кассы");
    }
    if (Till.openShift(world, shop.guid()).isPresent()) {
      throw YTimesError.validation("На точке " + shop.name() + " смена уже открыта");
    }
    Employee cashier = cashier(world, input, shop);
    long cash = Kopecks.find(input, "cash").orElseGet(() -> Shifts.cashLeft(world, shop));
    Shift shift = Shifts.open(world, shop, List.of(cashier.id()), cash, world.now());
    Orders.waiting(world)
        .filter(order -> order.shopGuid().equals(shop.guid()))
        .toList()
        .forEach(order -> Orders.planAcceptance(world, order));
    return ShiftJson.of(world, shop, shift);
  }

  private static JsonNode close(Transaction world, Input input) {
    Shop shop = shop(world, input);
    Shift shift = Till.requireOpenShift(world, shop);
    ShiftTotals totals = Till.totals(world, shift);
    long cash = Kopecks.find(input, "cash").orElseGet(totals::cashExpected);
    long credit = Kopecks.find(input, "credit").orElseGet(totals::creditCheck);
    Shift closed = Shifts.close(world, shift, cash, credit, world.now());
    return ShiftJson.of(world, shop, closed);
  }

  private static JsonNode move(Transaction world, Input input, CashOperation.Kind kind) {
    Shop shop = shop(world, input);
    Shift shift = Till.requireOpenShift(world, shop);
    long value = Kopecks.find(input, "value").orElse(10_000L);
    if (value == 0) {
      throw input.invalid("value", "must be more than nothing");
    }
    if (kind == CashOperation.Kind.PAY_OUT) {
      Till.requireCash(world, shift, value);
    }
    String comment = OrderInput.limited(input, "comment", 1_000);
    Till.move(world, shift, kind, value, comment, world.now());
    return ShiftJson.of(world, shop, shift);
  }

  /** The shop that {@code shop} names; the documentation's without a name. */
  static Shop shop(View world, Input input) {
    String guid = input.text("shop").orElse(TillSeed.COFFEE);
    return world
        .find(Shop.TABLE, guid)
        .orElseThrow(() -> YTimesError.notFound("Торговая точка не найдена: " + guid));
  }

  static Employee employee(View world, long id) {
    return world
        .find(Employee.TABLE, id)
        .orElseThrow(() -> YTimesError.notFound("Сотрудник не найден: " + id));
  }

  /** Whom {@code user} names, or else the first who works there. */
  static Employee cashier(View world, Input input, Shop shop) {
    Employee cashier =
        input
            .number("user")
            .map(id -> employee(world, id))
            .or(() -> firstAt(world, shop))
            .orElseThrow(() -> YTimesError.notFound("На точке нет сотрудников"));
    if (!cashier.isEnabled() || !cashier.worksAt(shop.guid())) {
      throw YTimesError.validation(
          "Сотрудник " + cashier.name() + " не работает на точке " + shop.name());
    }
    return cashier;
  }

  static Optional<Employee> firstAt(View world, Shop shop) {
    return world
        .all(Employee.TABLE)
        .filter(employee -> employee.isEnabled() && employee.worksAt(shop.guid()))
        .min(Comparator.comparingLong(Employee::id));
  }
}
