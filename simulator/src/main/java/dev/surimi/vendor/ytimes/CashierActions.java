package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What cashiers do with orders from outside and with guests at the counter. */
final class CashierActions {

  private static final String PAYMENT =
      """
      "cash": {"type": "number", "minimum": 0, "description": "roubles in cash; what is said nowhere is in cash"},
      "credit": {"type": "number", "minimum": 0, "description": "roubles by card"},
      "paymentTypeSettingsId": {"type": "integer",
        "description": "the rest is paid by this additional kind, such as 23423"}
      """;

  private static final String ACCEPT =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "order": {"type": "string", "description": "the order's guid; without it, of those whose shop has an open shift, the one that waits longest"},
         "message": {"type": "string", "description": "what the webhook says in statusMessage"},
         %s}}
      """
          .formatted(PAYMENT);

  private static final String REJECT =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "order": {"type": "string", "description": "the order's guid; the one that waits longest without it"},
         "reason": {"type": "string", "description": "what the webhook says in statusMessage"}}}
      """;

  private static final String SELL =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "shop": {"type": "string", "description": "the shop's guid; 8bef430b-3aad-42e3-83d7-81a3f8782574 without it"},
         "type": {"enum": ["TOGO", "IN"], "description": "to take away (as without it), or in the hall"},
         "itemList": {"type": "array", "maxItems": 100,
           "description": "positions as in an order, the price being the menu's without it; a bottle of water without the list",
           "items": {"type": "object", "required": ["menuItemGuid"],
             "properties": {
               "menuItemGuid": {"type": "string", "description": "the item"},
               "menuTypeGuid": {"type": "string", "description": "the portion of a RECIPE"},
               "supplementList": {"type": "object", "description": "how many by supplement"},
               "weight": {"type": "number", "exclusiveMinimum": 0, "description": "grams or millilitres of a GOODS_WEIGHT item"},
               "quantity": {"type": "integer", "minimum": 1, "description": "1 without it"},
               "priceWithDiscount": {"type": "number", "minimum": 0, "description": "roubles for one"},
               "person": {"type": "integer", "minimum": 1, "maximum": 100, "description": "who takes it, when the sale is split; 1 without it"}}}},
         "comboList": {"type": "array", "maxItems": 100, "description": "combos as in an order",
           "items": {"type": "object", "required": ["comboGuid", "comboItemList"],
             "properties": {
               "comboGuid": {"type": "string", "description": "the combo"},
               "comboItemList": {"type": "array", "description": "what was chosen", "items": {"type": "object"}},
               "quantity": {"type": "integer", "minimum": 1, "description": "1 without it"},
               "priceWithDiscount": {"type": "number", "minimum": 0, "description": "roubles for one"}}}},
         "discountPercent": {"type": "number", "minimum": 0, "maximum": 100,
           "description": "off what may be discounted"},
         "cardNumber": {"type": "integer", "description": "the guest's discount card"},
         "waiter": {"type": "integer", "description": "the waiter's id, such as 59851"},
         %s}}
      """
          .formatted(PAYMENT);

  private static final String DELETE =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "sale": {"type": "string", "description": "the sale's guid; the newest of an open shift without it"},
         "position": {"type": "string", "description": "only the position with this guid"}}}
      """;

  private CashierActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "accept-order",
            "The cashier accepts an order from outside, which becomes a sale of the open shift.",
            ACCEPT,
            CashierActions::accept)
        .on(
            "reject-order",
            "The cashier rejects an order from outside and says why.",
            REJECT,
            CashierActions::reject)
        .on("sell", "The cashier sells something at the counter.", SELL, Counter::sell)
        .on(
            "delete-sale",
            "The cashier deletes a sale of the open shift, or a position of it, and gives the money back.",
            DELETE,
            CashierActions::delete);
  }

  private static JsonNode accept(Transaction world, Input input) {
    Order order = order(world, input, () -> acceptable(world));
    Tender tender = Tender.of(world, input);
    Cashier.accept(world, order, tender, input.text("message").orElse(null));
    return OrderJson.of(world.find(Order.TABLE, order.guid()).orElseThrow());
  }

  private static JsonNode reject(Transaction world, Input input) {
    // What the documentation's webhook says.
    String reason = input.text("reason").orElse("Отсутствуют позиции в наличие");
    return OrderJson.of(
        Cashier.reject(world, order(world, input, () -> longestWaiting(world)), reason));
  }

  private static JsonNode delete(Transaction world, Input input) {
    Sale sale = sale(world, input.text("sale"));
    Shop shop = world.find(Shop.TABLE, sale.shopGuid()).orElseThrow();
    Shift shift = requireOpen(world, sale, shop);
    Optional<String> position = input.text("position");
    List<Position> given = sale.alive(one -> position.map(one.guid()::equals).orElse(true));
    if (given.isEmpty()) {
      throw YTimesError.validation("В продаже нет такой неудалённой позиции");
    }
    Till.requireCash(world, shift, sale.cashBack(given));
    return SaleJson.of(world, shop, Register.delete(world, sale, given));
  }

  private static Shift requireOpen(Transaction world, Sale sale, Shop shop) {
    return world
        .find(Shift.TABLE, sale.shiftGuid())
        .filter(Shift::isOpen)
        .orElseThrow(() -> YTimesError.validation("Смена этой продажи закрыта: " + shop.name()));
  }

  /**
   * The one that waits longest where a shift is open; where none is, the refusal names its shop.
   */
  private static Optional<Order> acceptable(Transaction world) {
    return Orders.waiting(world)
        .filter(order -> Till.openShift(world, order.shopGuid()).isPresent())
        .findFirst()
        .or(() -> longestWaiting(world));
  }

  private static Optional<Order> longestWaiting(Transaction world) {
    return Orders.waiting(world).findFirst();
  }

  private static Order order(
      Transaction world, Input input, Supplier<Optional<Order>> withoutGuid) {
    Optional<String> guid = input.text("order");
    return guid.map(one -> world.find(Order.TABLE, one))
        .orElseGet(withoutGuid)
        .orElseThrow(
            () ->
                YTimesError.notFound(
                    guid.map(one -> "Заказ " + one + " не найден")
                        .orElse("Нет заказов, ожидающих кассира")));
  }

  private static Sale sale(Transaction world, Optional<String> guid) {
    return guid.map(one -> Sales.require(world, one))
        .or(() -> Sales.newest(world))
        .orElseThrow(() -> YTimesError.notFound("В открытых сменах нет продаж"));
  }
}
