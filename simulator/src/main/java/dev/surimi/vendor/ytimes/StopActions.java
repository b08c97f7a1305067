package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the staff stop selling for a while, and sell again. */
final class StopActions {

  static final String NUMBERS = "ytimes.stops";

  private static final String WHAT =
      """
      "shop": {"type": "string", "description": "the shop's guid; ca34205b-b03f-4c14-8ea9-c95627018a41 without it"},
      "item": {"type": "string", "description": "the menu item's guid, such as 3b116056-cf43-458c-ad31-061ca8515dbe"},
      "portion": {"type": "string", "description": "only this portion of the item"},
      "supplement": {"type": "string", "description": "the supplement's guid, in place of an item"}
      """;

  private static final String STOP =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {%s,
         "reason": {"type": "string", "description": "why; ingredients have run out without it"}}}
      """
          .formatted(WHAT);

  private static final String RESUME =
      """
      {"type": "object", "additionalProperties": false, "properties": {%s}}
      """
          .formatted(WHAT);

  private StopActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "stop-item",
            "The staff put an item, a portion of it or a supplement on their shop's stop-list.",
            STOP,
            StopActions::stop)
        .on(
            "resume-item",
            "The staff take an item, a portion of it or a supplement off their shop's stop-list.",
            RESUME,
            StopActions::resume);
  }

  private static JsonNode stop(Transaction world, Input input) {
    Shop shop = shop(world, input);
    Target target = Target.of(world, input);
    String reason = input.text("reason").orElse("Закончились ингредиенты");
    Optional<Stop> present = world.find(Stop.TABLE, Stop.key(shop.guid(), target.guid()));
    if (present.filter(stop -> stop.covers(target.portion())).isPresent()) {
      throw YTimesError.validation("Уже в стоп-листе: " + target.name());
    }
    Stop stop =
        present
            .map(some -> widen(some, target, reason))
            .orElseGet(() -> begin(world, shop, target, reason));
    world.put(Stop.TABLE, stop);
    return json(stop);
  }

  private static Stop widen(Stop some, Target target, String reason) {
    return target.portion() == null
        ? some.whole(reason)
        : some.withPortion(target.portion(), reason);
  }

  private static Stop begin(Transaction world, Shop shop, Target target, String reason) {
    return new Stop(
        shop.guid(),
        target.guid(),
        world.next(NUMBERS),
        target.isSupplement(),
        target.portion() == null ? List.of() : List.of(target.portion()),
        reason,
        shop.today(world.now()));
  }

  private static JsonNode resume(Transaction world, Input input) {
    Shop shop = shop(world, input);
    Target target = Target.of(world, input);
    Stop stop =
        world
            .find(Stop.TABLE, Stop.key(shop.guid(), target.guid()))
            .orElseThrow(() -> notStopped(target));
    if (target.portion() == null || stop.portions().equals(List.of(target.portion()))) {
      world.remove(Stop.TABLE, Stop.key(shop.guid(), target.guid()));
    } else if (stop.portions().contains(target.portion())) {
      world.put(Stop.TABLE, stop.withoutPortion(target.portion()));
    } else if (stop.isWhole()) {
      throw YTimesError.validation("В стоп-листе целиком, не по порциям: " + target.name());
    } else {
      throw notStopped(target);
    }
    return json(stop);
  }

  private static RuntimeException notStopped(Target target) {
    return YTimesError.validation("Нет в стоп-листе: " + target.name());
  }

  private static Shop shop(View world, Input input) {
    return References.require(
        world, Shop.TABLE, input.text("shop").orElse(ShopSeed.CENTRE), "Торговая точка не найдена");
  }

  private static JsonNode json(Stop stop) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("shopGuid", stop.shopGuid())
        .put("guid", stop.guid())
        .put("reasonMessage", stop.reasonMessage())
        .put("fromDate", Days.date(stop.since()));
  }

  /** What is stopped: an item, a portion of it, or a supplement. */
  private record Target(String guid, String portion, boolean isSupplement, String name) {

    static Target of(View world, Input input) {
      Optional<String> supplement = input.text("supplement");
      if (supplement.isPresent()) {
        Supplement found =
            References.require(world, Supplement.TABLE, supplement.get(), "Добавка не найдена");
        return new Target(found.guid(), null, true, found.name());
      }
      MenuItem item =
          References.require(
              world, MenuItem.TABLE, input.requireText("item"), "Пункт меню не найден");
      String portion = input.text("portion").orElse(null);
      if (portion != null && item.portion(portion).isEmpty()) {
        throw YTimesError.notFound("Вариант порции не найден: " + portion);
      }
      return new Target(item.guid(), portion, false, item.name());
    }
  }
}
