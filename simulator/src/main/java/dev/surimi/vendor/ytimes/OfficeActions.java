package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the staff do with bookings, the stock and keys, for which the API has no method. */
final class OfficeActions {

  private static final String CANCEL =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "booking": {"type": "integer", "description": "the booking's number; the newest without it"}}}
      """;

  private static final String COUNT =
      """
      {"type": "object", "additionalProperties": false, "required": ["goods", "value"],
       "properties": {
         "shop": {"type": "string", "description": "the shop's guid; 46b9eaa1-e594-4af3-a203-35d5a8f9cec0 without it"},
         "goods": {"type": "string", "description": "the goods' guid, such as 8795e3b6-a7da-11ed-b223-d00d1341a13e"},
         "value": {"type": "number", "minimum": 0, "description": "how many grams, millilitres or pieces there are"}}}
      """;

  private static final String KEY =
      """
      {"type": "object", "additionalProperties": false, "required": ["name", "rights"],
       "properties": {
         "name": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$",
           "description": "the key is test_<world>.<name>"},
         "purpose": {"type": "string", "description": "what it is for"},
         "rights": {"type": "array", "description": "what it may do",
           "items": {"enum": ["users", "booking", "goods", "menu", "orders", "sales", "shifts", "finance", "clients"]}}}}
      """;

  private OfficeActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on("cancel-booking", "The staff cancel a booking.", CANCEL, OfficeActions::cancel)
        .on(
            "count-stock",
            "The staff count what a shop has of some goods.",
            COUNT,
            OfficeActions::count)
        .on(
            "set-key-rights",
            "The back office makes a key for an integration, or gives it other rights.",
            KEY,
            OfficeActions::setRights);
  }

  private static JsonNode cancel(Transaction world, Input input) {
    Optional<Long> id = input.number("booking");
    Booking booking =
        id.map(number -> world.find(Booking.TABLE, number))
            .orElseGet(() -> world.all(Booking.TABLE).reduce((older, newer) -> newer))
            .orElseThrow(() -> YTimesError.notFound("Бронь не найдена"));
    world.remove(Booking.TABLE, booking.id());
    return JsonNodeFactory.instance.objectNode().put("id", booking.id());
  }

  private static JsonNode count(Transaction world, Input input) {
    Shop shop =
        References.require(
            world,
            Shop.TABLE,
            input.text("shop").orElse(ShopSeed.GARDEN),
            "Торговая точка не найдена");
    Goods goods =
        References.require(world, Goods.TABLE, input.requireText("goods"), "Товар не найден");
    Balance balance = Stock.balance(world, shop.guid(), goods.guid());
    world.put(Balance.TABLE, balance.counted(Amounts.require(input, "value")));
    return GoodsJson.of(world, goods, Optional.of(shop));
  }

  private static JsonNode setRights(Transaction world, Input input) {
    String name = input.requireText("name");
    List<Right> rights = input.texts("rights").stream().map(OfficeActions::right).toList();
    AccessKey key = new AccessKey(name, input.text("purpose").orElse(null), rights);
    if (Right.named(name).isPresent()) {
      throw YTimesError.validation("Так называется право: " + name);
    }
    world.put(AccessKey.TABLE, key);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name);
    rights.stream().map(Right::scope).forEach(json.putArray("rights")::add);
    return json;
  }

  private static Right right(String scope) {
    return Right.named(scope)
        .orElseThrow(() -> YTimesError.validation("Нет такого права: " + scope));
  }
}
