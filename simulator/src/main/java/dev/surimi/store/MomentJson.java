package dev.surimi.store;

import dev.surimi.clock.WorldClock;
import dev.surimi.world.Agenda;
import dev.surimi.world.Agenda.Appointment;
import dev.surimi.world.Moment;
import dev.surimi.world.Options;
import dev.surimi.world.State;
import dev.surimi.world.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole moment of a world as one JSON document: the same moment is the same text. */
final class MomentJson {

  private final Catalogue catalogue;

  MomentJson(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  ObjectNode write(Moment moment) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("clock", Rows.write(moment.clock()));
    json.put("epoch", moment.epoch());
    json.set("options", Rows.write(moment.options()));
    ObjectNode ordinals = json.putObject("ordinals");
    moment.state().ordinals().forEach(ordinals::put);
    writeAgenda(moment.state().agenda(), json.putObject("agenda"));
    ObjectNode tables = json.putObject("tables");
    moment.state().tables().stream()
        .sorted(Comparator.comparing(Table::toString))
        .forEach(table -> writeRows(moment.state(), table, tables));
    return json;
  }

  private static void writeAgenda(Agenda agenda, ObjectNode json) {
    json.put("planned", agenda.planned());
    ArrayNode appointments = json.putArray("appointments");
    agenda.stream().map(Rows::write).forEach(appointments::add);
  }

  private void writeRows(State state, Table<?, ?> table, ObjectNode tables) {
    ArrayNode rows = tables.putArray(catalogue.require(table.toString()).toString());
    state.all(table).map(Rows::write).forEach(rows::add);
  }

  /**
   * @throws Unreadable when it is no moment of a world
   */
  Moment read(JsonNode json) {
    State state = State.empty();
    for (Map.Entry<String, JsonNode> table : json.path("tables").properties()) {
      state = read(state, catalogue.require(table.getKey()), table.getValue());
    }
    return new Moment(
        state.with(agenda(json.path("agenda")), ordinals(json.path("ordinals"))),
        Rows.read(WorldClock.class, "clock", json.path("clock")),
        Rows.read(Options.class, "options", json.path("options")),
        json.path("epoch").asLong());
  }

  private static State read(State before, Table<?, ?> table, JsonNode rows) {
    State state = before;
    for (JsonNode row : rows) {
      state = state.withRow(table, Rows.read(table, row));
    }
    return state;
  }

  private static Agenda agenda(JsonNode json) {
    List<Appointment> appointments = new ArrayList<>();
    for (JsonNode appointment : json.path("appointments")) {
      appointments.add(Rows.read(Appointment.class, "agenda", appointment));
    }
    return Agenda.of(appointments, json.path("planned").asLong());
  }

  static Map<String, Long> ordinals(JsonNode json) {
    Map<String, Long> ordinals = new TreeMap<>();
    json.properties().forEach(one -> ordinals.put(one.getKey(), one.getValue().asLong()));
    return ordinals;
  }
}
