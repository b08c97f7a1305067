package dev.surimi.engine;

import dev.surimi.fault.Faults;
import dev.surimi.fault.Mishap;
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
import tools.jackson.databind.JsonNode;

/**
 * Lets a handler or an action do its work: after time has caught up, in one transaction, with its
 * webhooks.
 */
final class Performance {

  private final Timeline timeline;
  private final Outbox outbox;

  Performance(Timeline timeline, Outbox outbox) {
    this.timeline = timeline;
    this.outbox = outbox;
  }

  /** The handler's answer; what it changed is committed, unless it throws. */
  Reply of(Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    Handler handler = imitation.vendor().operations().find(asked.operation().id()).orElseThrow();
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
          return reply;
        });
  }

  /** The answer that the call would have had then, by a key of the present; nothing is changed. */
  Reply asOf(Instant then, Imitation imitation, LiveWorld live, Asked asked) {
    Handler handler = imitation.vendor().operations().find(asked.operation().id()).orElseThrow();
    Instant now = timeline.catchUp(live);
    live.world().look(now, transaction -> admit(imitation, asked.in(transaction)));
    return live.world().lookBack(then, transaction -> handler.handle(asked.in(transaction)));
  }

  /** What the world's faults do to the call, remembered by them. */
  Mishap struck(LiveWorld live, Imitation imitation, Asked asked) {
    return timeline.inTurn(
        live,
        transaction ->
            Faults.strike(transaction, imitation.id(), asked.operation().id(), asked.said()));
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
