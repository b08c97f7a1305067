package dev.surimi.vendor.iiko;

import dev.surimi.world.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a reserve, alone and in an event. */
final class ReserveJson {

  private ReserveJson() {}

  /** A ReserveInfo; the reserve in it is there when it was created. */
  static ObjectNode info(View world, Reserve reserve) {
    return info(world, reserve, reserve.creation() == Creation.SUCCESS);
  }

  static ObjectNode info(View world, Reserve reserve, boolean whole) {
    ObjectNode json =
        OrderJson.object().put("id", reserve.id()).put("externalNumber", reserve.externalNumber());
    json.put("organizationId", reserve.organizationId())
        .put("timestamp", reserve.trace().at().toEpochMilli());
    json.put("creationStatus", Wire.name(reserve.creation()));
    json.set("errorInfo", reserve.error() == null ? null : reserve.error().json());
    json.put("isDeleted", reserve.deleted());
    json.set("reserve", whole ? reserve(world, reserve) : JsonNodeFactory.instance.nullNode());
    return json;
  }

  /** The body of a webhook: a list of one envelope (facts 3.6 I-3). */
  static JsonNode event(String type, Trace trace, ObjectNode info) {
    ArrayNode events = JsonNodeFactory.instance.arrayNode();
    ObjectNode event =
        events.addObject().put("eventType", type).put("eventTime", Wire.utc(trace.at()));
    event.set("organizationId", info.get("organizationId"));
    event.put("correlationId", trace.correlationId()).set("eventInfo", info);
    return events;
  }

  private static ObjectNode reserve(View world, Reserve reserve) {
    Booking booking = reserve.booking();
    ObjectNode json = OrderJson.object();
    json.set("customer", Customers.json(world, booking.customer()));
    json.put("guestsCount", booking.guests()).put("comment", booking.comment());
    json.put("durationInMinutes", booking.minutes()).put("shouldRemind", booking.shouldRemind());
    json.put("status", Wire.name(reserve.status()));
    json.put(
        "cancelReason", reserve.cancelReason() == null ? null : Wire.name(reserve.cancelReason()));
    json.set("tableIds", OrderJson.list(booking.tableIds(), JsonNodeFactory.instance::stringNode));
    json.put("estimatedStartTime", Wire.time(booking.startsOn()));
    json.put("guestsComingTime", Wire.time(reserve.guestsCameOn()));
    json.put("phone", booking.phone()).put("eventType", booking.eventType());
    json.set(
        "order",
        reserve.isBanquet() ? OrderJson.of(reserve.order(), reserve.terminalGroupId()) : null);
    return json;
  }
}
