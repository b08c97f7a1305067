package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.world.View;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which tables of sections are taken when; neither by whom nor in which status (facts 3.5). */
final class Workload {

  private static final int DAYS = 90;

  private Workload() {}

  static JsonNode list(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    List<String> sections = body.requireGuids("restaurantSectionIds");
    LocalDateTime from = body.requireTime("dateFrom");
    LocalDateTime to = body.time("dateTo").orElse(from.plusDays(DAYS));
    ObjectNode json = OrderJson.object().put("correlationId", correlationId);
    ArrayNode list = json.putArray("reserves");
    sections.stream()
        .distinct()
        .flatMap(id -> call.world().find(Section.TABLE, id).stream())
        .flatMap(section -> occupations(call.world(), section, from, to))
        .sorted(Comparator.comparing(Occupation::from).thenComparing(Occupation::reserveId))
        .map(Occupation::reserveId)
        .distinct()
        .flatMap(id -> call.world().find(Reserve.TABLE, id).stream())
        .forEach(reserve -> list.add(json(reserve)));
    return json;
  }

  private static Stream<Occupation> occupations(
      View world, Section section, LocalDateTime from, LocalDateTime to) {
    TerminalGroup group = TerminalGroup.of(world, section.terminalGroupId());
    return world
        .where(DiningTable.BY_SECTION, section.id())
        .flatMap(
            table -> Occupation.between(world, table.id(), group.instant(from), group.instant(to)));
  }

  private static ObjectNode json(Reserve reserve) {
    Booking booking = reserve.booking();
    ObjectNode json = OrderJson.object().put("id", reserve.id());
    json.set("tableIds", OrderJson.list(booking.tableIds(), JsonNodeFactory.instance::stringNode));
    json.put("estimatedStartTime", Wire.time(booking.startsOn()));
    return json.put("durationInMinutes", booking.minutes()).put("guestsCount", booking.guests());
  }
}
