package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reserves: looked up, made, changed. */
final class Reserves {

  private static final int MOST_REASON = 1_000;

  private Reserves() {}

  static Reply list(Call call) {
    Paging paging = Paging.of(call);
    Optional<List<Reserve>> some = ReserveFilter.of(call).newestFirst();
    Transaction world = call.world();
    return some.map(reserves -> paging.list(reserves, reserve -> json(call, reserve)))
        .orElseGet(
            () ->
                paging.list(
                    world.count(Reserve.TABLE),
                    world.between(Reserve.BY_AGE, Integer.MIN_VALUE, Integer.MAX_VALUE),
                    reserve -> json(call, reserve)));
  }

  static Reply get(Call call) {
    return Envelope.of(call, json(call, require(call)));
  }

  static Reply create(Call call) {
    Reserve reserve = NewReserve.write(call);
    return Envelope.of(call, NewReserveJson.of(call, reserve));
  }

  static Reply update(Call call) {
    Reserve before = require(call);
    Reserve after = ReserveChange.of(call, before);
    ReserveDesk.change(call.world(), before, after);
    ObjectNode answer = NewReserveJson.numbers(after).put("message", "Резерв обновлен");
    return Envelope.of(call, answer);
  }

  static Reply status(Call call) {
    Reserve before = require(call);
    ReserveStatus next =
        ReserveStatus.of(call.input().requireNumber("status"))
            .orElseThrow(RestoplaceError::badStatus);
    Reserve after = next == before.status() ? before : moved(call, before, next);
    ReserveDesk.change(call.world(), before, after);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    // Here the id is a number, and the guest's number is not told (facts 1.10 R-1).
    answer.put("id", before.id()).put("message", "Резерв обновлен");
    return Envelope.of(call, answer);
  }

  static Reply cancelReasons(Call call) {
    return Envelope.of(call, Paging.array(call.world().all(CancelReason.TABLE), Reserves::json));
  }

  private static Reserve moved(Call call, Reserve before, ReserveStatus next) {
    boolean back = before.status() == ReserveStatus.CANCELLED && next == ReserveStatus.ACCEPTED;
    if (back && call.options().flag("restoplace.restore")) {
      return restored(call, before);
    }
    Reserve after = before.moved(next, call.now(), Origin.API);
    return next.isActive()
        ? after
        : after.with(after.standing().because(reason(call)), after.bill());
  }

  private static Reserve restored(Call call, Reserve before) {
    if (!before.visit().waits()) {
      Visit visit = before.visit();
      Wish wish = new Wish(visit.interval(), null, visit.itemIds(), null, List.of());
      Seats.findFor(before.id(), call.world(), wish, Audience.STAFF);
    }
    return before.restored(call.now(), Origin.API);
  }

  /** An unknown reason is no reason (facts 1.10 R-5); words alone are one. */
  private static String reason(Call call) {
    Parameters said = Parameters.of(call);
    String words = said.text("cancel_reason_text", MOST_REASON).orElse("");
    return said.integer("cancel_reason")
        .map(id -> call.world().find(CancelReason.TABLE, id).map(r -> r.told(words)).orElse(""))
        .orElse(words);
  }

  /** Only the internal id leads to a reserve, never the guest's number (facts 1.2). */
  private static Reserve require(Call call) {
    return ReserveDesk.require(call.world(), Ids.of(call, RestoplaceError.noReserve()));
  }

  private static ObjectNode json(Call call, Reserve reserve) {
    return ReserveJson.of(call.world(), call.options(), reserve);
  }

  private static ObjectNode json(CancelReason reason) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", reason.id())
        .put("text", reason.text())
        .put("requires_text", reason.requiresText());
  }
}
