package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Closed rooms and tables: for each service of a day a pseudo-reservation that is OUTOFORDER (facts
 * 2.5). Guests who have booked already keep their tables.
 */
final class Closures {

  private static final int DAYS = 8;

  private static final String ROOM =
      """
      {"type": "object", "additionalProperties": false, "required": ["room_id"],
       "properties": {
         "room_id": {"type": "integer", "description": "the room, such as 26157"},
         "date": {"type": "string", "format": "date", "description": "the day; the next with a service without it"},
         "service_id": {"type": "integer", "description": "only for this service; for the whole day without it"}}}
      """;

  private static final String TABLE =
      ROOM.replace("room_id", "table_id")
          .replace("the room, such as 26157", "the table, such as 198001");

  private static final String WHOLE_ROOM =
      """
      {"type": "object", "additionalProperties": false, "required": ["room_id"],
       "properties": {
         "room_id": {"type": "integer", "description": "the room, such as 26157"}}}
      """;

  private Closures() {}

  static Actions addTo(Actions actions) {
    return actions
        .on("close-room", "The restaurant closes a room for a day.", ROOM, Closures::closeRoom)
        .on(
            "open-room",
            "The restaurant opens a room and its tables again.",
            WHOLE_ROOM,
            Closures::openRoom)
        .on("close-table", "The restaurant closes a table for a day.", TABLE, Closures::closeTable);
  }

  private static JsonNode closeRoom(Transaction world, Input input) {
    Room room =
        Numbering.ROOMS.require(input.requireInteger("room_id"), id -> world.find(Room.TABLE, id));
    List<Integer> tables =
        world
            .where(DiningTable.BY_ROOM, room.id())
            .filter(table -> !table.group())
            .map(DiningTable::id)
            .toList();
    if (tables.isEmpty()) {
      throw OctotableError.CONFLICT.because("the room has no tables to close");
    }
    return close(world, input, room, tables);
  }

  private static JsonNode closeTable(Transaction world, Input input) {
    DiningTable table =
        Numbering.TABLES.require(
            input.requireInteger("table_id"), id -> world.find(DiningTable.TABLE, id));
    Room room = world.find(Room.TABLE, table.roomId()).orElseThrow();
    return close(world, input, room, List.of(table.id()));
  }

  private static JsonNode openRoom(Transaction world, Input input) {
    Room room =
        Numbering.ROOMS.require(input.requireInteger("room_id"), id -> world.find(Room.TABLE, id));
    List<Reservation> closures =
        ofRoom(world, room).filter(one -> one.visit().endsAt().isAfter(world.now())).toList();
    if (closures.isEmpty()) {
      throw OctotableError.CONFLICT.because("nothing in the room is closed");
    }
    return answer(world, closures.stream().map(one -> Book.cancel(world, one)));
  }

  private static JsonNode close(Transaction world, Input input, Room room, List<Integer> tables) {
    Property property = Pressed.property(world, room.propertyId());
    List<Service> services = services(world, property, input);
    LocalDate day = day(world, property, input, services);
    List<Reservation> closures =
        services.stream()
            .filter(service -> service.isServedOn(day))
            .map(service -> closure(property, service, day, room, tables))
            .map(visit -> closure(world, property, visit))
            .filter(closure -> ofRoom(world, room).noneMatch(closure::isSameClosure))
            .toList();
    if (closures.isEmpty()) {
      throw OctotableError.CONFLICT.because("it is closed already, or nothing is served that day");
    }
    return answer(world, closures.stream().map(one -> Book.put(world, one)));
  }

  private static Stream<Reservation> ofRoom(Transaction world, Room room) {
    return world
        .where(Reservation.CLOSURES, room.propertyId())
        .filter(one -> one.visit().roomId() == room.id());
  }

  private static Visit closure(
      Property property, Service service, LocalDate day, Room room, List<Integer> tables) {
    Span span = service.spanOn(day, property);
    return new Visit(
        0,
        service.id(),
        room.id(),
        tables,
        day,
        service.startTime(),
        span.start().toInstant(),
        span.end());
  }

  static Reservation closure(Transaction world, Property property, Visit visit) {
    return new Reservation(
        Numbering.RESERVATIONS.next(world),
        property.id(),
        Channel.ADMIN,
        new Customer(Numbering.CUSTOMERS.next(world), null, null, null, null),
        visit,
        Standing.of(Status.OUTOFORDER, world.now()),
        "",
        "");
  }

  private static List<Service> services(Transaction world, Property property, Input input) {
    return input
        .integer("service_id")
        .map(id -> List.of(Services.require(world, property, id)))
        .orElseGet(() -> world.where(Service.BY_PROPERTY, property.id()).toList());
  }

  private static LocalDate day(
      Transaction world, Property property, Input input, List<Service> services) {
    LocalDate tomorrow = property.today(world.now()).plusDays(1);
    Optional<LocalDate> sent = Said.day(input, "date");
    return sent.or(
            () ->
                tomorrow
                    .datesUntil(tomorrow.plusDays(DAYS))
                    .filter(day -> services.stream().anyMatch(one -> one.isServedOn(day)))
                    .findFirst())
        .filter(day -> day.getYear() < 9999)
        .orElse(tomorrow);
  }

  private static JsonNode answer(Transaction world, Stream<Reservation> closures) {
    return Wire.data(closures.map(one -> Pressed.json(world, one)));
  }
}
