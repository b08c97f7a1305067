package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the back office changes in the menu. */
final class MenuActions {

  private static final long TEN_ROUBLES = 1_000;

  private static final String SCHEMA =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "item": {"type": "string", "description": "the guid of the menu item that changes; 3b116056-cf43-458c-ad31-061ca8515dbe without any guid"},
         "portion": {"type": "string", "description": "the portion of the item whose price changes; the first without it"},
         "group": {"type": "string", "description": "the guid of the menu group that changes"},
         "supplement": {"type": "string", "description": "the guid of the supplement that changes"},
         "supplementGroup": {"type": "string", "description": "the guid of the supplement group that changes"},
         "combo": {"type": "string", "description": "the guid of the combo that changes"},
         "shop": {"type": "string", "description": "the price or visibility changes in this shop only"},
         "name": {"type": "string", "minLength": 1, "description": "its new name"},
         "price": {"type": "number", "minimum": 0, "description": "its new price in roubles"},
         "visible": {"type": "boolean", "description": "whether it is sold"},
         "maxSelectedCount": {"type": "integer", "minimum": 0, "maximum": 1000, "description": "of a supplement group: how many fit one dish"},
         "weekDays": {"type": "array", "items": {"type": "integer", "minimum": 1, "maximum": 7}, "description": "of a combo: when it is sold, 1 being Monday"},
         "timeFrom": {"type": "string", "description": "of a combo: from when, such as 08:00; empty for no limit"},
         "timeTo": {"type": "string", "description": "of a combo: until when, such as 11:00; empty for no limit"}}}
      """;

  private MenuActions() {}

  static Actions addTo(Actions actions) {
    return actions.on(
        "change-menu",
        "The back office renames, reprices, hides or shows something of the menu; an item without"
            + " any change costs ten roubles more.",
        SCHEMA,
        MenuActions::change);
  }

  private static JsonNode change(Transaction world, Input input) {
    if (input.has("group")) {
      return changeGroup(world, input);
    }
    if (input.has("supplement")) {
      return changeSupplement(world, input);
    }
    if (input.has("supplementGroup")) {
      return changeSupplementGroup(world, input);
    }
    return input.has("combo") ? changeCombo(world, input) : changeItem(world, input);
  }

  private static JsonNode changeItem(Transaction world, Input input) {
    requireOnly(input, "item", "portion", "shop", "name", "price", "visible");
    String guid = input.text("item").orElse(MenuSeed.CAPPUCCINO);
    MenuItem item = References.require(world, MenuItem.TABLE, guid, "Пункт меню не найден");
    MenuItem after = repriced(world, input, item);
    after = after.named(input.text("name").orElse(after.name()));
    Optional<Boolean> visible = input.flag("visible");
    if (visible.isPresent()) {
      after = after.shown(Visibility.of(after.active(), after.hiddenIn()).changed(world, input));
    }
    world.put(MenuItem.TABLE, after);
    return MenuItemJson.of(after, shop(world, input));
  }

  private static MenuItem repriced(Transaction world, Input input, MenuItem item) {
    boolean another = input.has("name") || input.has("visible");
    if (input.has("portion") && (!item.isRecipe() || (another && !input.has("price")))) {
      throw YTimesError.validation("Порция важна только для цены: " + item.name());
    }
    if (another && !input.has("price")) {
      return item;
    }
    String portion = item.isRecipe() ? portion(input, item) : null;
    Price price =
        item.price(portion)
            .orElseThrow(() -> YTimesError.notFound("Вариант порции не найден: " + portion));
    String shop = shop(world, input);
    long kopecks = Kopecks.find(input, "price").orElseGet(() -> price.in(shop) + TEN_ROUBLES);
    return item.repriced(portion, price.changed(shop, kopecks));
  }

  private static String portion(Input input, MenuItem item) {
    return input
        .text("portion")
        .or(() -> item.portions().stream().map(Portion::guid).findFirst())
        .orElseThrow(() -> YTimesError.validation("Нет порций: " + item.name()));
  }

  private static JsonNode changeGroup(Transaction world, Input input) {
    MenuGroup group =
        References.require(
            world, MenuGroup.TABLE, input.requireText("group"), "Группа меню не найдена");
    requireOnly(input, "group", "shop", "name", "visible");
    requireOne(input, "name", "visible");
    MenuGroup after = group.named(input.text("name").orElse(group.name()));
    if (input.flag("visible").isPresent()) {
      after = after.shown(Visibility.of(after.active(), after.hiddenIn()).changed(world, input));
    }
    world.put(MenuGroup.TABLE, after);
    return answer(after.guid(), after.name());
  }

  private static JsonNode changeSupplement(Transaction world, Input input) {
    Supplement before =
        References.require(
            world, Supplement.TABLE, input.requireText("supplement"), "Добавка не найдена");
    requireOnly(input, "supplement", "shop", "name", "price", "visible");
    requireOne(input, "name", "price", "visible");
    Supplement after = before.named(input.text("name").orElse(before.name()));
    Optional<Long> price = Kopecks.find(input, "price");
    if (price.isPresent()) {
      after = after.priced(shop(world, input), price.get());
    }
    if (input.flag("visible").isPresent()) {
      after = after.shown(Visibility.of(after.active(), after.hiddenIn()).changed(world, input));
    }
    world.put(Supplement.TABLE, after);
    return answer(after.guid(), after.name());
  }

  private static JsonNode changeSupplementGroup(Transaction world, Input input) {
    SupplementGroup before =
        References.require(
            world,
            SupplementGroup.TABLE,
            input.requireText("supplementGroup"),
            "Группа добавок не найдена");
    requireOnly(input, "supplementGroup", "name", "maxSelectedCount");
    requireOne(input, "name", "maxSelectedCount");
    SupplementGroup after =
        before.changed(
            input.text("name").orElse(before.name()),
            input.integer("maxSelectedCount").orElse(before.maxSelectedCount()));
    world.put(SupplementGroup.TABLE, after);
    return answer(after.guid(), after.name());
  }

  private static JsonNode changeCombo(Transaction world, Input input) {
    Combo before =
        References.require(world, Combo.TABLE, input.requireText("combo"), "Комбо-набор не найден");
    requireOnly(input, "combo", "name", "price", "visible", "weekDays", "timeFrom", "timeTo");
    requireOne(input, "name", "price", "visible", "weekDays", "timeFrom", "timeTo");
    if (before.isCalcPrice() && input.has("price")) {
      throw YTimesError.validation("Цена комбо-набора рассчитывается: " + before.name());
    }
    Combo after =
        before
            .changed(
                input.text("name").orElse(before.name()),
                Kopecks.find(input, "price").orElse(before.price()),
                input.flag("visible").orElse(before.active()))
            .limited(
                weekDays(input).orElse(before.weekDays()),
                input.has("timeFrom")
                    ? Days.findTime(input, "timeFrom").orElse(null)
                    : before.timeFromLimit(),
                input.has("timeTo")
                    ? Days.findTime(input, "timeTo").orElse(null)
                    : before.timeToLimit());
    world.put(Combo.TABLE, after);
    return Combos.json(after);
  }

  private static Optional<List<DayOfWeek>> weekDays(Input input) {
    try {
      return input.has("weekDays")
          ? Optional.of(input.integers("weekDays").stream().map(DayOfWeek::of).distinct().toList())
          : Optional.empty();
    } catch (DateTimeException noDay) {
      throw input.invalid("weekDays", "must be numbers from 1 to 7");
    }
  }

  private static void requireOne(Input input, String... names) {
    for (String name : names) {
      if (input.has(name)) {
        return;
      }
    }
    throw YTimesError.validation("Не указано, что изменить: " + String.join(", ", names));
  }

  /** Refuses what this kind of thing does not have: nothing is passed over in silence. */
  private static void requireOnly(Input input, String... names) {
    List<String> fitting = List.of(names);
    for (String sent : input.node().propertyNames()) {
      if (!fitting.contains(sent)) {
        throw YTimesError.validation("Не относится к " + names[0] + ": " + sent);
      }
    }
    if (input.has("shop") && input.has("name") && !input.has("price") && !input.has("visible")) {
      throw YTimesError.validation("Название одно на все торговые точки");
    }
  }

  private static String shop(Transaction world, Input input) {
    return input
        .text("shop")
        .map(guid -> References.require(world, Shop.TABLE, guid, "Торговая точка не найдена"))
        .map(Shop::guid)
        .orElse(null);
  }

  private static JsonNode answer(String guid, String name) {
    return JsonNodeFactory.instance.objectNode().put("guid", guid).put("name", name);
  }
}
