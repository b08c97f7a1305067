package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tables and other things to book. */
final class Items {

  private static final int MOST_TEXT = 10_000;
  private static final int MOST_NAME = 50;

  private Items() {}

  static Reply list(Call call) {
    Parameters query = Parameters.of(call).query();
    Optional<Integer> floorId = query.integer("floorid");
    Optional<String> type = query.text("type", MOST_NAME);
    Optional<Boolean> checked = query.flag("checked");
    Optional<Boolean> reserve = query.flag("reserve");
    // The filter is called otherwise than the field (facts 1.2).
    Optional<Boolean> hostess =
        query.flag("view_hostess").or(() -> query.flag("view_only_hostess"));
    Stream<Item> items =
        floorId
            .map(id -> call.world().where(Item.BY_FLOOR, id))
            .orElseGet(() -> call.world().all(Item.TABLE))
            .filter(item -> type.map(item.type()::equals).orElse(true))
            .filter(item -> checked.map(wanted -> wanted == item.checked()).orElse(true))
            .filter(item -> reserve.map(wanted -> wanted == item.reserve()).orElse(true))
            .filter(item -> hostess.map(wanted -> wanted == item.viewOnlyHostess()).orElse(true));
    return Paging.of(call).list(items.toList(), item -> json(call, item));
  }

  static Reply get(Call call) {
    return Envelope.of(call, json(call, require(call)));
  }

  static Reply update(Call call) {
    Item before = require(call);
    Item changed = changed(call, before);
    if (!changed.equals(before)) {
      call.world().put(Item.TABLE, changed.updated(call.now()));
    }
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("id", Integer.toString(before.id())).put("message", "Объект обновлен");
    return Envelope.of(call, answer);
  }

  private static Item changed(Call call, Item before) {
    Parameters said = Parameters.of(call);
    int countMin = said.between(1, Parameters.MOST_PERSONS, "count_min").orElse(before.countMin());
    int countMax = said.between(1, Parameters.MOST_PERSONS, "count_max").orElse(before.countMax());
    if (countMin > countMax) {
      throw said.invalid("count_max");
    }
    return new Item(
        before.id(),
        said.flag("checked").orElse(before.checked()),
        before.userid(),
        before.priority(),
        said.floorId().orElse(before.floorId()),
        said.text("number", MOST_NAME).orElse(before.number()),
        countMin,
        countMax,
        said.changed("text", MOST_TEXT, before.text()),
        type(call, said).orElse(before.type()),
        said.flag("reserve").orElse(before.reserve()),
        said.flag("group_reserve").orElse(before.groupReserve()),
        said.flag("view_only_hostess").orElse(before.viewOnlyHostess()),
        before.members(),
        before.tags(),
        before.images(),
        before.createdAt(),
        before.updatedAt());
  }

  private static Optional<String> type(Call call, Parameters said) {
    Optional<String> type = said.text("type", MOST_NAME);
    if (type.filter(name -> !ItemTypes.has(call.world(), name)).isPresent()) {
      throw said.invalid("type");
    }
    return type;
  }

  private static Item require(Call call) {
    int id = Ids.of(call, RestoplaceError.noItem());
    return call.world().find(Item.TABLE, id).orElseThrow(RestoplaceError::noItem);
  }

  private static ObjectNode json(Call call, Item item) {
    return new DictionaryJson(call.world(), call.options())
        .number("id", item.id())
        .flag("checked", item.checked())
        .number("userid", item.userid())
        .number("priority", item.priority())
        .moment("created", item.createdAt())
        .moment("last_updated", item.updatedAt())
        .number("floorid", item.floorId())
        .text("number", item.number())
        .number("count_min", item.countMin())
        .number("count_max", item.countMax())
        .text("text", item.text())
        .text("type", item.type())
        .flag("reserve", item.reserve())
        .flag("view_only_hostess", item.viewOnlyHostess())
        .texts("images", item.images())
        .json();
  }
}
