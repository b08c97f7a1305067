package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is spent on anything but goods. */
final class OutcomeActions {

  /** Advertising, which the documentation's expense is about. */
  private static final String USUAL_CATEGORY = "5f85cf53-c9f6-11f0-af6a-0242ac120007";

  private static final int MAX_ITEMS = 100;
  private static final int MAX_TEXT = 1_000;

  private static final String SCHEMA =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "shop": {"type": "string", "description": "the shop's guid; 8bef430b-3aad-42e3-83d7-81a3f8782574 without it"},
         "docPayType": {"enum": ["BANK", "CASH"], "description": "from the bank, or out of the till of the open shift (as without it)"},
         "price": {"type": "number", "exclusiveMinimum": 0, "description": "roubles, when there is one item; 100 without it"},
         "category": {"type": "string", "description": "its category's guid; advertising without it"},
         "itemList": {"type": "array", "minItems": 1, "maxItems": 100, "description": "several items",
           "items": {"type": "object", "required": ["price"],
             "properties": {
               "category": {"type": "string", "description": "the category's guid"},
               "price": {"type": "number", "exclusiveMinimum": 0, "description": "roubles"},
               "comment": {"type": "string", "description": "on the item"}}}},
         "supplier": {"type": "string", "description": "the supplier's guid"},
         "docNumber": {"type": "string", "description": "of the paper"},
         "comment": {"type": "string", "description": "on the document"},
         "user": {"type": "integer", "description": "who writes it; the cashier without it"}}}
      """;

  private OutcomeActions() {}

  static Actions addTo(Actions actions) {
    return actions.on(
        "record-expense",
        "The staff record an expense that is not for goods; paid in cash, it leaves the till.",
        SCHEMA,
        OutcomeActions::record);
  }

  private static JsonNode record(Transaction world, Input input) {
    Shop shop = TillActions.shop(world, input);
    Outcome.PayType payType =
        input
            .parse("docPayType", "BANK or CASH", Outcome.PayType::valueOf)
            .orElse(Outcome.PayType.CASH);
    List<Outcome.Item> items = items(world, input);
    Outcome outcome =
        new Outcome(
            Guids.next(world, "outcome") + "-" + world.now().toEpochMilli(),
            shop.guid(),
            1,
            shop.local(world.now()),
            OrderInput.limited(input, "comment", MAX_TEXT),
            supplier(world, input),
            paper(world, input, shop),
            payType,
            TillActions.cashier(world, input, shop).guid(),
            items);
    if (payType == Outcome.PayType.CASH) {
      payOutOfTheTill(world, shop, outcome);
    }
    world.put(Outcome.TABLE, outcome);
    return OutcomeJson.of(world, outcome);
  }

  private static void payOutOfTheTill(Transaction world, Shop shop, Outcome outcome) {
    Shift shift = Till.requireOpenShift(world, shop);
    outcome.items().forEach(item -> requireInShift(category(world, item.categoryGuid())));
    Till.requireCash(world, shift, outcome.total());
    Till.spend(world, shift, outcome, world.now());
  }

  private static void requireInShift(OutcomeCategory category) {
    if (!category.inShift()) {
      throw YTimesError.validation("Категория недоступна в смене: " + category.name());
    }
  }

  private static Outcome.Paper paper(Transaction world, Input input, Shop shop) {
    return new Outcome.Paper(
        null, OrderInput.limited(input, "docNumber", MAX_TEXT), shop.today(world.now()));
  }

  private static List<Outcome.Item> items(Transaction world, Input input) {
    if (!input.has("itemList")) {
      long price = Kopecks.find(input, "price").orElse(10_000L);
      return List.of(item(world, input, price, null));
    }
    List<Outcome.Item> items = new ArrayList<>();
    for (Input one : input.objects("itemList")) {
      String comment = OrderInput.limited(one, "comment", MAX_TEXT);
      items.add(item(world, one, Kopecks.require(one, "price"), comment));
    }
    if (items.isEmpty() || items.size() > MAX_ITEMS) {
      throw input.invalid("itemList", "must have from 1 to " + MAX_ITEMS + " items");
    }
    return items;
  }

  private static Outcome.Item item(Transaction world, Input input, long price, String comment) {
    if (price == 0) {
      throw input.invalid("price", "must be more than nothing");
    }
    String category = input.text("category").orElse(USUAL_CATEGORY);
    String guid = Guids.next(world, "outcome_item") + "-" + world.now().toEpochMilli();
    return new Outcome.Item(guid, category(world, category).guid(), price, comment);
  }

  private static OutcomeCategory category(Transaction world, String guid) {
    return world
        .find(OutcomeCategory.TABLE, guid)
        .orElseThrow(() -> YTimesError.notFound("Категория расхода не найдена: " + guid));
  }

  private static String supplier(Transaction world, Input input) {
    Optional<String> guid = input.text("supplier");
    if (guid.isPresent() && world.find(Supplier.TABLE, guid.get()).isEmpty()) {
      throw YTimesError.notFound("Поставщик не найден: " + guid.get());
    }
    return guid.orElse(null);
  }
}
