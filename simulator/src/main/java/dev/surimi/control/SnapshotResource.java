package dev.surimi.control;

import dev.surimi.engine.LiveWorld;
import dev.surimi.engine.Travel;
import dev.surimi.store.Snapshot;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Moments of a world: kept, gone back to, gone on from in another world. */
final class SnapshotResource {

  private SnapshotResource() {}

  static Reply list(ControlCall call) {
    return Reply.ok(
        ControlJson.array(call.requireWorld().snapshots().all(), SnapshotResource::json));
  }

  static Reply put(ControlCall call) {
    LiveWorld live = call.openWorld();
    boolean isNew = call.engine().travel().keep(live, call.parameter("name"));
    return Reply.of(isNew ? 201 : 200, json(require(live, call.parameter("name"))));
  }

  static Reply delete(ControlCall call) {
    LiveWorld live = call.requireWorld();
    if (!live.snapshots().forget(call.parameter("name"))) {
      throw unknown(live, call.parameter("name"));
    }
    return Reply.empty(204);
  }

  static Reply restore(ControlCall call) {
    LiveWorld live = call.requireWorld();
    call.engine().travel().restore(live, require(live, call.parameter("name")));
    return Reply.ok(WorldResource.json(live));
  }

  static Reply fork(ControlCall call) {
    LiveWorld origin = call.requireWorld();
    Travel travel = call.engine().travel();
    Optional<String> name = call.input().text("world");
    return call.input()
        .text("snapshot")
        .map(snapshot -> travel.fork(origin, require(origin, snapshot), name))
        .orElseGet(() -> travel.fork(origin, name))
        .map(fork -> Reply.of(201, WorldResource.json(fork)))
        .orElseThrow(() -> taken(name.orElseThrow()));
  }

  static Snapshot require(LiveWorld live, String name) {
    return live.snapshots().find(name).orElseThrow(() -> unknown(live, name));
  }

  private static Refusal unknown(LiveWorld live, String name) {
    return ControlError.unknownThing(
        "snapshot of world " + live.name(),
        name,
        live.snapshots().all().stream().map(Snapshot::name).toList());
  }

  private static Refusal taken(String name) {
    return ControlError.WORLD_EXISTS.because(
        "there is a world '%s' already; choose another name, or DELETE it".formatted(name));
  }

  private static ObjectNode json(Snapshot snapshot) {
    return ControlJson.object()
        .put("name", snapshot.name())
        .put("now", snapshot.now().toString())
        .put("clock", snapshot.frozen() ? "frozen" : "running")
        .put("exchange", snapshot.exchange());
  }
}
