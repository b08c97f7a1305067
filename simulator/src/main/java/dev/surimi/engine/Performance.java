package dev.surimi.engine;

import dev.surimi.fault.Faults;
import dev.surimi.fault.Mishaps;
import dev.surimi.journal.Happening;
import dev.surimi.journal.Pressed;
import dev.surimi.vendor.Action;
import dev.surimi.vendor.Call;
import dev.surimi.vendor.Handler;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Lets a handler or an action do its work: after time has caught up, in one transaction, with its
 * webhooks.
 */
final class Performance {

  private final Timeline timeline;
  private final Outbox outbox;
  private final Bounds bounds;

  Performance(Timeline timeline, Outbox outbox, Bounds bounds) {
    this.timeline = timeline;
    this.outbox = outbox;
    this.bounds = bounds;
  }

  /** The handler's answer; what it changed is committed, unless it throws. */
  Reply of(Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    Handler handler = imitation.operations().find(asked.operation().id()).orElseThrow();
    if (asked.isSafe()) {
      return timeline.look(live, transaction -> handle(imitation, handler, asked.in(transaction)));
    }
    Outbox.Cause cause =
        new Outbox.Cause("exchange " + recording.id(), recording.id(), asked.depth() + 1);
    return timeline.inTurn(
        live,
        transaction -> {
          Reply reply = handle(imitation, handler, asked.in(transaction));
          Commit commit = transaction.commit();
          recording.changes(commit.changes());
          if (recording.hasChanged()) {
            LiveWorld.remember(transaction, recording.id());
          }
          Fates.plan(imitation, transaction, commit);
          recording.deliveries(outbox.post(live, transaction, cause));
          bounds.requireRoomFor(transaction);
          return reply;
        });
  }

  /**
   * The answer that the call would have had then, by a key of the present; empty when it would have
   * changed something then, which it does not now.
   */
  Optional<Reply> asOf(Instant then, Imitation imitation, LiveWorld live, Asked asked) {
    Handler handler = imitation.operations().find(asked.operation().id()).orElseThrow();
    Instant now = timeline.catchUp(live);
    live.world().look(now, transaction -> admit(imitation, asked.in(transaction)));
    return live.world()
        .lookBack(
            then,
            transaction -> {
              Reply reply = handler.handle(asked.in(transaction));
              return transaction.commit().changes().isEmpty()
                  ? Optional.of(reply)
                  : Optional.empty();
            });
  }

  /** What the world's faults do to the call, remembered by them. */
  Mishaps struck(LiveWorld live, Imitation imitation, Asked asked) {
    return timeline.inTurn(
        live,
        transaction ->
            Faults.strike(transaction, imitation.vendor(), asked.operation().id(), asked.said()));
  }

  /** Lets these faults forget that they have struck. */
  void spare(LiveWorld live, Set<String> faults) {
    timeline.inTurn(live, transaction -> Faults.spare(transaction, faults));
  }

  /** The entity after the action was pressed. */
  JsonNode of(Button button, LiveWorld live, JsonNode input) {
    Action action = button.action();
    List<Change> changes = new ArrayList<>();
    JsonNode entity =
        timeline.inTurn(
            live,
            transaction -> {
              JsonNode result = action.press().press(transaction, Input.of(input));
              changes.addAll(transaction.commit().changes());
              outbox.post(live, transaction, new Outbox.Cause("action " + action.name(), null, 1));
              bounds.requireRoomFor(transaction);
              return result;
            });
    live.journal().tellOf(changes);
    live.journal().tell(happening(button));
    return entity;
  }

  private static Happening happening(Button button) {
    return new Happening("action", new Pressed(button.imitation().id(), button.action().name()));
  }

  private static Reply handle(Imitation imitation, Handler handler, Call call) {
    return handler.handle(admit(imitation, call));
  }

  private static Call admit(Imitation imitation, Call call) {
    imitation.vendor().admit(call);
    return call;
  }
}
