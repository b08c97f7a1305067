package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.world.View;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sections with their tables and, on request, their plan. */
final class RestaurantSections {

  private static final int TABLE_SIZE = 8;

  private RestaurantSections() {}

  static JsonNode available(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    List<String> groups = body.requireGuids("terminalGroupIds");
    boolean plan = body.flag("returnSchema").orElse(false);
    long known = body.whole("revision").orElse(0L);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("correlationId", correlationId);
    json.put(
        "revision",
        call.world().all(DiningTable.TABLE).mapToLong(DiningTable::revision).max().orElse(0));
    ArrayNode list = json.putArray("restaurantSections");
    groups.stream()
        .distinct()
        .flatMap(group -> call.world().where(Section.BY_GROUP, group))
        .filter(section -> isNewer(call.world(), section, known))
        .forEach(section -> list.add(json(call.world(), section, plan)));
    return json;
  }

  /**
   * An integrator who passes the revision of the last answer hears only of what is newer
   * (inferred).
   */
  private static boolean isNewer(View world, Section section, long known) {
    return known <= 0
        || world
            .where(DiningTable.BY_SECTION, section.id())
            .anyMatch(table -> table.revision() > known);
  }

  private static ObjectNode json(View world, Section section, boolean plan) {
    List<DiningTable> tables = world.where(DiningTable.BY_SECTION, section.id()).toList();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", section.id())
        .put("terminalGroupId", section.terminalGroupId())
        .put("name", section.name());
    ArrayNode list = json.putArray("tables");
    tables.forEach(table -> list.add(json(table)));
    json.set("schema", plan ? plan(tables) : JsonNodeFactory.instance.nullNode());
    return json;
  }

  private static ObjectNode json(DiningTable table) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", table.id())
        .put("number", table.number())
        .put("name", String.valueOf(table.number()));
    json.put("seatingCapacity", table.seats()).put("revision", table.revision());
    return json.put("isDeleted", table.deleted()).put("posId", table.id());
  }

  private static ObjectNode plan(List<DiningTable> tables) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("width", 100).put("height", 60);
    json.putArray("markElements");
    ArrayNode elements = json.putArray("tableElements");
    for (DiningTable table : tables) {
      ObjectNode element =
          elements.addObject().put("tableId", table.id()).put("x", table.x()).put("y", table.y());
      element.put("z", 0).put("angle", 0).put("width", TABLE_SIZE).put("height", TABLE_SIZE);
    }
    json.putArray("rectangleElements");
    json.putArray("ellipseElements");
    json.put("revision", tables.stream().mapToLong(DiningTable::revision).max().orElse(0));
    return json.put("isDeleted", false);
  }
}
