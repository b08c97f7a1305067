package dev.surimi.vendor.octotable;

import dev.surimi.world.Options;
import dev.surimi.world.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a reservation is written: always in full (facts 2.6 #11 and #14). */
final class ReservationJson {

  private ReservationJson() {}

  /** In lists, and as it is created: the printed answers call its day start_date there. */
  static ObjectNode listed(View world, Options options, Reservation reservation) {
    return of(world, options, reservation, "start_date");
  }

  /** By itself: the printed answers call its day start_day there. */
  static ObjectNode single(View world, Options options, Reservation reservation) {
    return of(world, options, reservation, "start_day");
  }

  private static ObjectNode of(
      View world, Options options, Reservation reservation, String printedDay) {
    Property property = world.find(Property.TABLE, reservation.propertyId()).orElseThrow();
    Visit visit = reservation.visit();
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", reservation.id())
            .put("pax", visit.pax())
            .put("status", reservation.standing().status().name());
    json.set("customer", customer(reservation.customer()));
    json.set("service", service(world, visit.serviceId()));
    json.put("channel", reservation.channel());
    json.set("room", room(world, visit.roomId()));
    json.put("end_date", Wire.moment(property, visit.endsAt()));
    putStanding(json, property, reservation.standing());
    json.put("notes", reservation.notes()).put("special_request", reservation.specialRequest());
    putDay(json, options, visit, printedDay);
    json.put("start_hour", visit.hour().format(Wire.HOUR));
    json.set("tables", tables(world, visit));
    return json.put("waiting_list", reservation.standing().waitingList());
  }

  static ObjectNode customer(Customer customer) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", customer.id())
        .put("first_name", customer.firstName())
        .put("last_name", customer.lastName())
        .put("email", customer.email())
        .put("phone", customer.phone());
  }

  private static void putStanding(ObjectNode json, Property property, Standing standing) {
    json.put("last_status_change", Wire.moment(property, standing.changedAt()));
    if (standing.expiresAt() != null) {
      json.put("expiration_date", Wire.moment(property, standing.expiresAt()));
    }
    if (standing.checkedInAt() != null) {
      json.put("checkin_date", Wire.milliseconds(property, standing.checkedInAt()));
    }
    if (standing.checkedOutAt() != null) {
      json.put("checkout_date", Wire.milliseconds(property, standing.checkedOutAt()));
    }
  }

  /** One day under two names, which the printed answers change between (facts 2.6 #1). */
  private static void putDay(ObjectNode json, Options options, Visit visit, String printedDay) {
    String profile = options.text("octotable.profile");
    boolean both = profile.equals("both");
    String only = profile.equals("docs") ? printedDay : "start_date";
    if (both || only.equals("start_date")) {
      json.put("start_date", visit.date().toString());
    }
    if (both || only.equals("start_day")) {
      json.put("start_day", visit.date().toString());
    }
  }

  /** Free is always true here, although the reservation has them (facts 2.6 #22). */
  private static JsonNode tables(View world, Visit visit) {
    return Wire.array(
        visit.tableIds().stream()
            .flatMap(id -> world.find(DiningTable.TABLE, id).stream())
            .map(table -> RoomJson.table(table, true)));
  }

  private static ObjectNode service(View world, int id) {
    return named(id, world.find(Service.TABLE, id).map(Service::name).orElse(""));
  }

  private static ObjectNode room(View world, int id) {
    return named(id, world.find(Room.TABLE, id).map(Room::name).orElse(""));
  }

  private static ObjectNode named(int id, String name) {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
  }
}
