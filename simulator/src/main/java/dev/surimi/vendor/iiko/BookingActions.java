package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How reserves come about without the integrator: at a terminal, or over another channel of the
 * cloud.
 */
final class BookingActions {

  private static final int HOURS_AHEAD = 2;
  private static final long MINUTES = 120;

  private static final String BANQUET =
      """
      {"items": [{"type": "Product", "productId": "44444444-4444-4444-8444-444444444401", "amount": 2,
                  "modifiers": [{"productId": "44444444-4444-4444-8444-444444444421", "amount": 1}]},
                 {"type": "Compound", "amount": 1,
                  "primaryComponent": {"productId": "44444444-4444-4444-8444-444444444411"},
                  "secondaryComponent": {"productId": "44444444-4444-4444-8444-444444444412"}}],
       "orderTypeId": "88888888-8888-4888-8888-888888888801", "sourceKey": "front"}
      """;

  private static final String BOOKING =
      ReserveActions.schema(
          "[]",
          "\"name\": {\"type\": \"string\", \"minLength\": 1, \"maxLength\": 60, \"description\": \"the guest\"}",
          "\"phone\": {\"type\": \"string\", \"pattern\": \"^\\\\+[0-9]{8,15}$\", \"description\": \"the guest's\"}",
          "\"startsOn\": {\"type\": \"string\", \"description\": \"on the terminal's clocks, such as 2031-03-14 19:00; in about two hours without it\"}",
          "\"minutes\": {\"type\": \"integer\", \"minimum\": 1, \"maximum\": 10080, \"description\": \"120 without it\"}",
          "\"guestsCount\": {\"type\": \"integer\", \"minimum\": 1, \"maximum\": 1000, \"description\": \"2 without it\"}",
          "\"table\": {\"type\": \"string\", \"format\": \"uuid\", \"description\": \"the first free one without it\"}",
          "\"comment\": {\"type\": \"string\", \"maxLength\": 1000, \"description\": \"what the staff should know\"}",
          "\"eventType\": {\"type\": \"string\", \"maxLength\": 160, \"description\": \"the kind of banquet\"}",
          "\"terminalGroup\": {\"type\": \"string\", \"format\": \"uuid\", \"description\": \"the hall of the first restaurant without it\"}");

  private BookingActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "book-in-restaurant",
            "Somebody calls, and the staff write a reserve at the terminal.",
            BOOKING,
            (world, input) -> write(world, asked(world, input, null)))
        .on(
            "book-banquet",
            "Somebody calls, and the staff write a banquet with an order at the terminal.",
            BOOKING,
            (world, input) -> write(world, asked(world, input, banquet(world, input))))
        .on(
            "book-online",
            "A guest books over another channel of the cloud; the terminal is yet to take it.",
            BOOKING,
            BookingActions::bookOnline);
  }

  private static JsonNode write(Transaction world, Reserve asked) {
    Front.requireOnline(TerminalGroup.of(world, asked.terminalGroupId()));
    return Front.write(world, Terminal.created(world, asked));
  }

  private static JsonNode bookOnline(Transaction world, Input input) {
    Reserve asked = asked(world, input, null).traced(Trace.of(world.now(), Ids.next(world)));
    world.put(Reserve.TABLE, asked);
    Commands.send(
        world,
        Reserves.creation(world, asked, new ReserveInput(asked, null, false, Commands.PATIENCE)));
    ObjectNode json = OrderJson.object().put("correlationId", asked.trace().correlationId());
    json.set("reserveInfo", ReserveJson.info(world, asked, false));
    return json;
  }

  private static Reserve asked(Transaction world, Input input, Order order) {
    TerminalGroup group = Front.group(world, input);
    String name = input.text("name").orElse("Ирина");
    String phone = input.text("phone").orElse("+79000000099");
    LocalDateTime start =
        Body.of(input.node()).time("startsOn").orElseGet(() -> soon(group.clock(world.now())));
    int guests = between(input, "guestsCount", 2, 1_000);
    int minutes = between(input, "minutes", (int) MINUTES, (int) Booking.MOST_MINUTES);
    String table = input.text("table").orElseGet(() -> free(world, group, start, minutes, guests));
    Customer customer =
        Customers.byPhone(world, phone, name)
            .map(guest -> new Customer(guest.id(), guest.name()))
            .orElseGet(() -> Customers.add(world, name, phone));
    Booking booking =
        new Booking(
            customer,
            phone,
            guests,
            input.text("comment").orElse(null),
            minutes,
            true,
            List.of(table),
            start,
            input.text("eventType").orElse(order == null ? null : "Банкет"));
    return Reserve.asked(
        Ids.free(world, Reserve.TABLE), null, group.organizationId(), group.id(), booking, order);
  }

  private static Order banquet(Transaction world, Input input) {
    Body body = Body.of(JsonMapper.shared().readTree(BANQUET));
    return new OrderInput(world, new Menu(world))
        .order(body, between(input, "guestsCount", 2, 1_000));
  }

  private static String free(
      Transaction world, TerminalGroup group, LocalDateTime start, long minutes, int guests) {
    Instant from = group.instant(start);
    Optional<DiningTable> free =
        world
            .where(Section.BY_GROUP, group.id())
            .flatMap(section -> world.where(DiningTable.BY_SECTION, section.id()))
            .filter(table -> !table.deleted() && table.seats() >= guests)
            .filter(
                table ->
                    Occupation.between(
                            world, table.id(), from, from.plus(minutes, ChronoUnit.MINUTES))
                        .findAny()
                        .isEmpty())
            .findFirst();
    return free.map(DiningTable::id)
        .orElseThrow(
            () ->
                ErrorCode.ENTITY_ALREADY_IN_USE.because(
                    "No table for " + guests + " is free at this time"));
  }

  private static LocalDateTime soon(LocalDateTime now) {
    return now.truncatedTo(ChronoUnit.HOURS).plusHours(HOURS_AHEAD + 1);
  }

  private static int between(Input input, String name, int otherwise, int most) {
    int value = input.integer(name).orElse(otherwise);
    if (value < 1 || value > most) {
      throw input.invalid(name, "must be between 1 and " + most);
    }
    return value;
  }
}
