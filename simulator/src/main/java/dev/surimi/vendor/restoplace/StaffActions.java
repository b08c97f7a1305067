package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Refusal;
import dev.surimi.world.Transaction;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the staff press on a reserve in the admin panel. */
final class StaffActions {

  private static final String RESERVE =
      """
      {"type": "object", "additionalProperties": false, "required": ["reserve"],
       "properties": {"reserve": {"type": "integer", "description": "the reserve's id, such as 12345"}}}
      """;

  private static final String RESERVE_AND_REASON =
      """
      {"type": "object", "additionalProperties": false, "required": ["reserve"],
       "properties": {
         "reserve": {"type": "integer", "description": "the reserve's id, such as 12345"},
         "reason": {"type": "integer", "description": "the id of a cancel reason, 1 to 4"},
         "text": {"type": "string", "minLength": 1, "maxLength": 1000, "description": "why, in a few words"}}}
      """;

  private static final String RESERVE_AND_ORDER =
      """
      {"type": "object", "additionalProperties": false, "required": ["reserve"],
       "properties": {
         "reserve": {"type": "integer", "description": "the reserve's id, such as 12345"},
         "order_sum": {"type": "number", "minimum": 0, "maximum": 100000000, "multipleOf": 0.01,
                       "description": "what was eaten, in roubles, as a till tells it"}}}
      """;

  private StaffActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on("see", "The hostess looks at a new reserve.", RESERVE, StaffActions::see)
        .on("expect", "The hostess expects the guests now.", RESERVE, StaffActions::expect)
        .on("seat", "The guests have come and are seated.", RESERVE, StaffActions::seat)
        .on("close", "The guests have left.", RESERVE_AND_ORDER, StaffActions::close)
        .on("cancel", "The staff cancel a reserve.", RESERVE_AND_REASON, StaffActions::cancel)
        .on("delete", "The staff delete a reserve for good.", RESERVE, StaffActions::delete)
        .on("remind", "The hostess reminds the guest.", RESERVE, StaffActions::remind);
  }

  private static JsonNode see(Transaction world, Input input) {
    return change(world, input, reserve -> reserve.seen(world.now()));
  }

  private static JsonNode expect(Transaction world, Input input) {
    return move(world, input, ReserveStatus.EXPECTED);
  }

  private static JsonNode seat(Transaction world, Input input) {
    return move(world, input, ReserveStatus.OPEN);
  }

  private static JsonNode close(Transaction world, Input input) {
    Optional<Long> sum = Parameters.of(input, world).money("order_sum");
    return change(
        world,
        input,
        reserve -> {
          Reserve closed = reserve.moved(ReserveStatus.CLOSED, world.now(), Origin.HOSTESS);
          return sum.map(order -> closed.with(closed.standing(), closed.bill().ordered(order)))
              .orElse(closed);
        });
  }

  private static JsonNode cancel(Transaction world, Input input) {
    String words = input.text("text").orElse("");
    String reason =
        input
            .integer("reason")
            .map(id -> world.find(CancelReason.TABLE, id).orElseThrow(StaffActions::noReason))
            .map(known -> known.told(words))
            .orElse(words.isEmpty() ? "Гость отменил сам" : words);
    return change(
        world,
        input,
        reserve -> {
          Reserve after = reserve.moved(ReserveStatus.CANCELLED, world.now(), Origin.HOSTESS);
          return after.with(after.standing().because(reason), after.bill());
        });
  }

  private static JsonNode delete(Transaction world, Input input) {
    Reserve reserve = find(world, input);
    ObjectNode deleted = json(world, reserve);
    ReserveDesk.delete(world, reserve);
    return deleted;
  }

  /** Nothing changes that the API would show, so the reserve counts as unchanged. */
  private static JsonNode remind(Transaction world, Input input) {
    Reserve reserve = find(world, input);
    if (!reserve.takesTables()) {
      throw RestoplaceError.impossible("Об этом резерве не напоминают");
    }
    Standing reminded = reserve.standing().reminded(world.now());
    return json(world, ReserveDesk.put(world, reserve.with(reminded, reserve.bill())));
  }

  private static JsonNode move(Transaction world, Input input, ReserveStatus next) {
    return change(world, input, reserve -> reserve.moved(next, world.now(), Origin.HOSTESS));
  }

  private static JsonNode change(Transaction world, Input input, UnaryOperator<Reserve> change) {
    Reserve before = find(world, input);
    return json(world, ReserveDesk.change(world, before, change.apply(before)));
  }

  private static Refusal noReason() {
    return RestoplaceError.impossible("Такой причины отмены нет");
  }

  static Reserve find(Transaction world, Input input) {
    return ReserveDesk.require(world, input.requireInteger("reserve"));
  }

  static ObjectNode json(Transaction world, Reserve reserve) {
    return ReserveJson.of(world, world.options(), reserve);
  }
}
