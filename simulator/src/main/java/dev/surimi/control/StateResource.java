package dev.surimi.control;

import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A look at a vendor's data. */
final class StateResource {

  private StateResource() {}

  static Reply tables(ControlCall call) {
    Imitation imitation = call.requireVendor();
    return look(
        call,
        world -> {
          ObjectNode counts = ControlJson.object();
          imitation
              .vendor()
              .tables()
              .forEach(table -> counts.put(table.name(), world.count(table)));
          return counts;
        });
  }

  static Reply rows(ControlCall call) {
    Table<?, ?> table = requireTable(call);
    int limit = call.input().integer("limit").orElse(100);
    String after = call.input().text("after").orElse(null);
    return look(call, world -> page(new Keys<>(world, table), after, limit));
  }

  static Reply row(ControlCall call) {
    Table<?, ?> table = requireTable(call);
    return look(call, world -> row(new Keys<>(world, table), call.parameter("id")));
  }

  private static <K extends Comparable<? super K>, T> ObjectNode row(Keys<K, T> keys, String id) {
    return keys.find(id)
        .flatMap(key -> keys.world().find(keys.table(), key))
        .map(row -> (ObjectNode) ControlJson.row(row))
        .orElseThrow(
            () -> ControlError.unknownThing("record of " + keys.table(), id, keys.first(20)));
  }

  private static <K extends Comparable<? super K>, T> ObjectNode page(
      Keys<K, T> keys, String after, int limit) {
    Table<K, T> table = keys.table();
    List<T> rows = keys.rowsAfter(after).limit(limit + 1L).toList();
    List<T> shown = rows.subList(0, Math.min(limit, rows.size()));
    ObjectNode page = ControlJson.object().put("count", keys.world().count(table));
    page.set("items", ControlJson.array(shown, ControlJson::row));
    return page.put(
        "next", rows.size() > limit ? table.keyOf(shown.get(shown.size() - 1)).toString() : null);
  }

  private static Table<?, ?> requireTable(ControlCall call) {
    Imitation imitation = call.requireVendor();
    List<Table<?, ?>> tables = imitation.vendor().tables();
    String name = call.parameter("table");
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ControlError.unknownThing(
                    "table of " + imitation.id(), name, tables.stream().map(Table::name).toList()));
  }

  private static Reply look(ControlCall call, Function<View, ObjectNode> work) {
    LiveWorld live = call.requireWorld();
    return Reply.ok(call.engine().look(live, work::apply));
  }
}
