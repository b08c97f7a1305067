package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the staff do with tables: give one, change one, seat whoever walks in. */
final class HallActions {

  private static final Duration STAY = Duration.ofHours(2);
  private static final int EVENING = 19;
  private static final int COUPLE = 2;

  private static final String WALK_IN =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "item": {"type": "integer", "description": "the table, such as 1542; any free one otherwise"},
         "count": {"type": "integer", "minimum": 1, "maximum": 1000, "description": "how many come; 2 otherwise"},
         "name": {"type": "string", "minLength": 1, "maxLength": 255, "description": "who comes"}}}
      """;

  static final String BOOKING =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "from": {"type": "string", "description": "YYYY-MM-DD HH:MM:SS in the address's zone or RFC 3339; tomorrow at 19:00 otherwise"},
         "to": {"type": "string", "description": "the same; two hours after from otherwise"},
         "item": {"type": "integer", "description": "the table, such as 1542; one is chosen otherwise"},
         "count": {"type": "integer", "minimum": 1, "maximum": 1000, "description": "how many come; 2 otherwise"},
         "name": {"type": "string", "minLength": 1, "maxLength": 255, "description": "who books"},
         "phone": {"type": "string", "minLength": 1, "maxLength": 50, "description": "the guest's number"}%s}}
      """;

  private static final String WAITLIST =
      ",\n   \"waitlist\": {\"type\": \"boolean\", \"description\": \"without a table\"}";

  private static final String RESERVE_AND_ITEM =
      """
      {"type": "object", "additionalProperties": false, "required": ["reserve"],
       "properties": {
         "reserve": {"type": "integer", "description": "the reserve's id, such as 145248"},
         "item": {"type": "integer", "description": "the table, such as 1542; one is chosen otherwise"}}}
      """;

  private HallActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "create-reserve",
            "The staff write a reserve in the admin panel.",
            BOOKING.formatted(WAITLIST),
            HallActions::write)
        .on("walk-in", "Guests walk in and are seated.", WALK_IN, HallActions::walkIn)
        .on("move", "The staff move guests to another table.", RESERVE_AND_ITEM, HallActions::move)
        .on(
            "promote",
            "The staff give a table to guests on the waiting list.",
            RESERVE_AND_ITEM,
            HallActions::promote);
  }

  private static JsonNode write(Transaction world, Input input) {
    Wish wish = wish(world, input);
    Visit visit =
        input.flag("waitlist").orElse(false)
            ? Visit.waiting(wish.interval(), wish.count())
            : Seats.find(world, wish, Audience.STAFF);
    Origin origin = Origin.of(Origin.HOSTESS, "adminpanel", world.now());
    Bill bill = Bill.asking(Deposits.quote(world, visit).total(), false);
    Standing standing = Standing.of(ReserveStatus.ACCEPTED).seen(world.now());
    Guest guest = guest(world, input);
    return StaffActions.json(world, ReserveDesk.write(world, origin, guest, visit, standing, bill));
  }

  private static JsonNode walkIn(Transaction world, Input input) {
    Instant now = world.now().truncatedTo(ChronoUnit.SECONDS);
    Interval interval = new Interval(now, now.plus(STAY));
    int count = input.integer("count").orElse(COUPLE);
    Wish wish = new Wish(interval, count, item(input), null, List.of());
    Visit visit = Seats.find(world, wish, Audience.STAFF);
    Origin origin = Origin.of(Origin.HOSTESS, "adminpanel", world.now()).walkedIn(0);
    Standing standing =
        Standing.of(ReserveStatus.NEW).moved(ReserveStatus.OPEN, world.now(), Origin.HOSTESS);
    Guest guest = Guest.named(input.text("name").orElse("Гость"), "");
    return StaffActions.json(
        world, ReserveDesk.write(world, origin, guest, visit, standing, Bill.NOTHING));
  }

  /**
   * Guests who have not come yet get another table in the same reserve; guests who sit go on in a
   * new one, and the two name each other ({@code Parent_ID}, {@code Next_ID}).
   */
  private static JsonNode move(Transaction world, Input input) {
    Reserve before = StaffActions.find(world, input);
    if (!before.takesTables()) {
      throw RestoplaceError.impossible("Гости этого резерва не занимают стол");
    }
    boolean seated = before.status() == ReserveStatus.OPEN;
    Interval interval = seated ? rest(world, before) : before.visit().interval();
    Wish wish = new Wish(interval, before.visit().count(), item(input), null, List.of());
    Visit visit = Seats.findElsewhere(before, world, wish);
    Reserve after =
        seated
            ? Transfer.of(world, before, visit)
            : ReserveDesk.change(world, before, before.with(visit, bill(world, before, visit)));
    return StaffActions.json(world, after);
  }

  private static JsonNode promote(Transaction world, Input input) {
    Reserve before = StaffActions.find(world, input);
    if (!before.visit().waits() || !before.status().isActive()) {
      throw RestoplaceError.impossible("Резерв не в листе ожидания");
    }
    Visit waiting = before.visit();
    Wish wish =
        new Wish(waiting.interval(), waiting.count(), item(input), null, before.guest().tags());
    Visit visit = Seats.find(world, wish, Audience.STAFF);
    Reserve after = before.with(visit, bill(world, before, visit));
    return StaffActions.json(world, ReserveDesk.change(world, before, after.seen(world.now())));
  }

  private static Bill bill(Transaction world, Reserve before, Visit visit) {
    Bill bill = before.bill();
    return bill.own() || bill.settled()
        ? bill
        : bill.asks(Deposits.quote(world, visit).total(), false);
  }

  private static Interval rest(Transaction world, Reserve before) {
    Instant to = before.visit().interval().to();
    Instant now = world.now().truncatedTo(ChronoUnit.SECONDS);
    return new Interval(now, now.isBefore(to) ? to : now.plus(STAY));
  }

  static Wish wish(Transaction world, Input input) {
    Parameters said = Parameters.of(input, world);
    AddressTime time = AddressTime.of(world);
    Instant evening =
        time.day(world.now()).plusDays(1).atTime(EVENING, 0).atZone(time.zone()).toInstant();
    Instant from = said.moment("from").orElse(evening);
    Instant to = said.moment("to").orElse(from.plus(STAY));
    int count = said.count().orElse(COUPLE);
    return new Wish(said.interval(from, to), count, item(input), null, List.of());
  }

  static Guest guest(Transaction world, Input input) {
    String phone = Parameters.of(input, world).phone("phone").orElse("79000000001");
    return Guest.named(input.text("name").orElse("Анна"), phone);
  }

  private static List<Integer> item(Input input) {
    return input.integer("item").map(List::of).orElse(List.of());
  }
}
