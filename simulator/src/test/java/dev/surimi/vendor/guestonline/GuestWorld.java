package dev.surimi.vendor.guestonline;

import dev.surimi.clock.WorldClock;
import dev.surimi.vendor.Action;
import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.vendor.Seed;
import dev.surimi.world.Agenda.Appointment;
import dev.surimi.world.Commit;
import dev.surimi.world.Options;
import dev.surimi.world.Transaction;
import dev.surimi.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo world of Guestonline on Wednesday 2031-03-12 at ten in the morning in Toulouse, called
 * as the engine calls it, without HTTP. Inputs are JSON with single quotes.
 */
final class GuestWorld {

  static final Instant NOW = Instant.parse("2031-03-12T09:00:00Z");
  static final String GUEST =
      "'lastname':'Doe','firstname':'John','mobile_phone':'0692550398','country_code':'FR','email':'j.doe@example.com'";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Request REQUEST = new Request("GET", "h", "/", "", Map.of(), new byte[0]);
  private static final Guestonline VENDOR = new Guestonline();

  private final World world;
  private Instant now = NOW;
  private List<Notice> notices = List.of();

  private GuestWorld(Map<String, String> changed) {
    Map<String, JsonNode> options = new HashMap<>();
    option(options, "hold", "'PT7M'");
    option(options, "granularity", "'PT30M'");
    option(options, "waiting_booking_state", "'initialized'");
    option(options, "partially_faked", "false");
    option(options, "cancel_actor", "'client'");
    option(options, "prepayment_amount", "'total'");
    option(options, "guarantee_intent", "'payment'");
    option(options, "require_https", "false");
    option(options, "push_retries", "3");
    changed.forEach((name, value) -> option(options, name, value));
    world = new World("w", "seed", WorldClock.frozen(NOW), new Options(options));
    change(
        transaction -> {
          VENDOR.seed(transaction, Seed.DEMO);
          return null;
        });
  }

  static GuestWorld demo() {
    return new GuestWorld(Map.of());
  }

  static GuestWorld with(String option, String value) {
    return new GuestWorld(Map.of(option, value));
  }

  /** The pending booking of four at 479's dinner of Friday, made with the key {@code test_w}. */
  String pending() {
    return pending("2031-03-14", "20:00", 4);
  }

  String pending(String date, String hour, int persons) {
    String input =
        "{'restaurant_id':479,'date':'"
            + date
            + "','hour':'"
            + hour
            + "','persons':"
            + persons
            + "}";
    return call("pending_bookings.create", null, input).body().get("id").asString();
  }

  /** A pending booking with its guest and the offer that asks for ten euros a seat. */
  String toBePaid() {
    String id = pending();
    call("pending_bookings.update", id, "{'selected_offer':469,'contact_info':{" + GUEST + "}}");
    return id;
  }

  Reply commit(String id, String token) {
    return call("pending_bookings.commit", id, "{'stripe_token':'" + token + "'}");
  }

  Reply call(String operation, String id, String input) {
    return callWith("test_w", operation, id, input);
  }

  Reply documented(String operation, String id, String input) {
    return callWith("documented", operation, id, input);
  }

  Reply callWith(String key, String operation, String id, String input) {
    Key opened = key.equals("documented") ? Key.ofDocumentation() : Key.read(key).orElseThrow();
    Map<String, String> parameters = id == null ? Map.of() : Map.of("id", id);
    try {
      return change(
          transaction -> {
            Call call =
                new Call(null, REQUEST, parameters, Input.of(read(input)), opened, transaction);
            VENDOR.admit(call);
            return VENDOR.operations().find(operation).orElseThrow().handle(call);
          });
    } catch (Refusal refusal) {
      return VENDOR.refuse(refusal, world.options());
    }
  }

  JsonNode press(String action, String input) {
    Action found = VENDOR.actions().find(action).orElseThrow();
    return change(transaction -> found.press().press(transaction, Input.of(read(input))));
  }

  /** Lets time pass; what falls due happens. */
  GuestWorld pass(String duration) {
    Instant until = now.plus(Duration.parse(duration));
    while (world.state().agenda().next().filter(due -> !due.at().isAfter(until)).isPresent()) {
      fire(world.state().agenda().next().orElseThrow());
    }
    now = until;
    return this;
  }

  /** What subscribers were told about the last change. */
  List<String> told() {
    return notices.stream().map(Notice::event).toList();
  }

  /** Seats left at 479's dinner of Friday. */
  int leftSeats() {
    Reply services =
        call(
            "runtime_services.list",
            null,
            "{'restaurant_id':479,'date':'2031-03-14','periods':['dinner']}");
    return services.body().get("runtime_services").get(0).get("left_seats").asInt();
  }

  <R> R look(Function<Transaction, R> work) {
    return world.look(now, work);
  }

  private void fire(Appointment due) {
    now = due.at();
    change(
        transaction -> {
          transaction.cancel(due.vendor(), due.what(), due.id());
          return VENDOR.timers().find(due.what()).orElseThrow().fire(transaction, due.id());
        });
  }

  private <R> R change(Function<Transaction, R> work) {
    Commit[] commit = new Commit[1];
    R result =
        world.change(
            now,
            transaction -> {
              R done = work.apply(transaction);
              commit[0] = transaction.commit();
              return done;
            });
    notices = VENDOR.notices(commit[0]);
    return result;
  }

  private static void option(Map<String, JsonNode> options, String name, String value) {
    options.put("guestonline." + name, read(value));
  }

  private static JsonNode read(String json) {
    return JSON.readTree(json.replace('\'', '"'));
  }
}
