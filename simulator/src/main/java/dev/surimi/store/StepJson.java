package dev.surimi.store;

import dev.surimi.world.Agenda;
import dev.surimi.world.Change;
import dev.surimi.world.Step;
import dev.surimi.world.Table;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step of a world as JSON: rows put and removed, the agenda, the ordinals; or a clock, or
 * options. A world that was taken elsewhere is kept as a moment.
 */
final class StepJson {

  private final Catalogue catalogue;

  StepJson(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  JsonNode write(Step step) {
    return step instanceof Step.Committed committed ? write(committed) : Rows.write(step);
  }

  private static ObjectNode write(Step.Committed step) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode changes = json.putArray("changes");
    for (Change change : step.changes()) {
      ObjectNode one = changes.addObject().put("table", change.table().toString());
      Object row = change.isRemoval() ? change.before() : change.after();
      one.set(change.isRemoval() ? "removed" : "put", Rows.write(row));
    }
    ArrayNode agenda = json.putArray("agenda");
    step.appointments().forEach(entry -> agenda.add(Rows.write(entry)));
    ObjectNode ordinals = json.putObject("ordinals");
    step.ordinals().forEach(ordinals::put);
    return json;
  }

  /**
   * @throws Unreadable when it is no step of a world
   */
  Step read(JsonNode json) {
    if (json.has("clock")) {
      return Rows.read(Step.Regulated.class, "clock", json);
    }
    if (json.has("options")) {
      return Rows.read(Step.Chosen.class, "options", json);
    }
    return new Step.Committed(
        changes(json), appointments(json), MomentJson.ordinals(json.path("ordinals")));
  }

  private List<Change> changes(JsonNode json) {
    List<Change> changes = new ArrayList<>();
    for (JsonNode one : json.path("changes")) {
      changes.add(change(catalogue.require(one.path("table").asString()), one));
    }
    return changes;
  }

  private static <K extends Comparable<? super K>, T> Change change(
      Table<K, T> table, JsonNode one) {
    boolean removal = one.has("removed");
    Object row = Rows.read(table, one.path(removal ? "removed" : "put"));
    Object key = table.keyOf(table.type().cast(row));
    return new Change(table, key, removal ? row : null, removal ? null : row);
  }

  private static List<Agenda.Entry> appointments(JsonNode json) {
    List<Agenda.Entry> entries = new ArrayList<>();
    json.path("agenda").forEach(one -> entries.add(Rows.read(Agenda.Entry.class, "agenda", one)));
    return entries;
  }
}
