package dev.surimi.vendor.restoplace;

import dev.surimi.world.Options;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of slots: for each number of guests whether a table is free, and which. */
final class SlotJson {

  private final Availability availability;
  private final Integer floorId;
  private final Function<Instant, String> format;
  private final boolean emptyIsList;
  private final int most;

  SlotJson(
      Availability availability,
      Integer floorId,
      Function<Instant, String> format,
      Options options) {
    this.availability = availability;
    this.floorId = floorId;
    this.format = format;
    this.emptyIsList = options.text("restoplace.empty_free_tables").equals("array");
    this.most = availability.bookable(floorId).stream().mapToInt(Item::countMax).max().orElse(0);
  }

  ObjectNode of(Interval slot) {
    List<Item> free = availability.free(floorId, slot);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("from", format.apply(slot.from())).put("to", format.apply(slot.to()));
    json.put("free", !free.isEmpty());
    ObjectNode counts = json.putObject("counts");
    ObjectNode tables = JsonNodeFactory.instance.objectNode();
    for (int count = 1; count <= most; count++) {
      ArrayNode ids = ids(free, count);
      String key = Integer.toString(count);
      counts.put(key, ids.isEmpty() ? "busy" : "free");
      if (!ids.isEmpty()) {
        tables.set(key, ids);
      }
    }
    boolean asList = emptyIsList && tables.isEmpty();
    json.set("free_tables", asList ? JsonNodeFactory.instance.arrayNode() : tables);
    return json;
  }

  private static ArrayNode ids(List<Item> free, int count) {
    ArrayNode ids = JsonNodeFactory.instance.arrayNode();
    free.stream()
        .filter(item -> item.seats(count))
        .forEach(item -> ids.add(Integer.toString(item.id())));
    return ids;
  }
}
