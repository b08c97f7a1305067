package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reserves and banquets: what the cloud knows of them, and what it asks the terminals to do about
 * them.
 */
final class Reserves {

  private Reserves() {}

  static JsonNode create(Call call, String correlationId) {
    ReserveInput input = ReserveInput.read(call);
    Reserve asked = input.reserve().traced(Trace.of(call.now(), correlationId));
    if (!input.isDuplicate()) {
      call.world().put(Reserve.TABLE, asked);
    }
    Commands.send(call.world(), creation(call.world(), asked, input));
    ObjectNode json = OrderJson.object().put("correlationId", correlationId);
    json.set("reserveInfo", ReserveJson.info(call.world(), asked, false));
    return json;
  }

  static JsonNode statusById(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    String organization = Organizations.require(call.world(), body);
    List<String> ids = body.requireGuids("reserveIds");
    List<String> sources = body.texts("sourceKeys");
    ObjectNode json = OrderJson.object().put("correlationId", correlationId);
    ArrayNode list = json.putArray("reserves");
    ids.stream()
        .distinct()
        .flatMap(id -> call.world().find(Reserve.TABLE, id).stream())
        .filter(reserve -> reserve.organizationId().equals(organization))
        .filter(reserve -> sources.isEmpty() || isFrom(reserve, sources))
        .forEach(reserve -> list.add(ReserveJson.info(call.world(), reserve)));
    return json;
  }

  static JsonNode cancel(Call call, String correlationId) {
    return command(
        call,
        correlationId,
        CommandKind.CANCEL,
        (body, menu) -> Wish.reason(body.requireChoice("cancelReason", CancelReason.class)));
  }

  static JsonNode changeTables(Call call, String correlationId) {
    return command(
        call,
        correlationId,
        CommandKind.CHANGE_TABLES,
        (body, menu) -> Wish.tables(body.requireGuids("tableIds")));
  }

  static JsonNode changeEstimatedStartTime(Call call, String correlationId) {
    return command(
        call,
        correlationId,
        CommandKind.CHANGE_START,
        (body, menu) -> Wish.start(body.requireTime("newEstimatedStartTime")));
  }

  static JsonNode addItems(Call call, String correlationId) {
    return command(
        call,
        correlationId,
        CommandKind.ADD_ITEMS,
        (body, menu) -> {
          List<Body> items = body.requireObjects("items");
          if (items.isEmpty() && body.objects("combos").isEmpty()) {
            throw IikoError.badRequest("At least one item is required");
          }
          return items(call, menu, items, body);
        });
  }

  static JsonNode changeItems(Call call, String correlationId) {
    return command(
        call,
        correlationId,
        CommandKind.CHANGE_ITEMS,
        (body, menu) -> items(call, menu, body.objects("items"), body));
  }

  static JsonNode addPayments(Call call, String correlationId) {
    return command(
        call,
        correlationId,
        CommandKind.ADD_PAYMENTS,
        (body, menu) -> Wish.payments(new OrderInput(call.world(), menu).payments(payments(body))));
  }

  static Command creation(Transaction world, Reserve asked, ReserveInput input) {
    return new Command(
        asked.trace().correlationId(),
        CommandKind.CREATE,
        asked.organizationId(),
        asked.terminalGroupId(),
        asked.id(),
        Wish.reserve(asked),
        input.objection(),
        CommandState.IN_PROGRESS,
        null,
        world.now(),
        world.now().plus(input.patience()));
  }

  private static List<Body> payments(Body body) {
    List<Body> payments = body.requireObjects("payments");
    if (payments.isEmpty()) {
      throw IikoError.badRequest("At least one payment is required");
    }
    return payments;
  }

  private static Wish items(Call call, Menu menu, List<Body> items, Body body) {
    ItemInput input = new ItemInput(call.world(), menu);
    return Wish.items(input.items(items), input.combos(body.objects("combos")));
  }

  private static JsonNode command(
      Call call, String correlationId, CommandKind kind, BiFunction<Body, Menu, Wish> reading) {
    Body body = Body.of(call.input().node());
    String organization = Organizations.require(call.world(), body);
    String reserveId = body.requireGuid("reserveId");
    Menu menu = new Menu(call.world());
    Wish wish = reading.apply(body, menu);
    Commands.send(
        call.world(),
        new Command(
            correlationId,
            kind,
            organization,
            terminalOf(call.world(), organization, reserveId),
            reserveId,
            wish,
            menu.failure().map(ErrorInfo::of).orElse(null),
            CommandState.IN_PROGRESS,
            null,
            call.now(),
            call.now().plus(Commands.PATIENCE)));
    return OrderJson.object().put("correlationId", correlationId);
  }

  private static String terminalOf(Transaction world, String organization, String reserveId) {
    return world
        .find(Reserve.TABLE, reserveId)
        .filter(reserve -> reserve.organizationId().equals(organization))
        .map(Reserve::terminalGroupId)
        .orElse(null);
  }

  private static boolean isFrom(Reserve reserve, List<String> sources) {
    return reserve.isBanquet()
        && reserve.order().sourceKey() != null
        && sources.contains(reserve.order().sourceKey());
  }
}
