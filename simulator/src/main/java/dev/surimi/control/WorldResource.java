package dev.surimi.control;

import dev.surimi.engine.LiveWorld;
import dev.surimi.engine.WorldSettings;
import dev.surimi.engine.Worlds;
import dev.surimi.vendor.Reply;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Worlds: made by name, made to fit, made anew, ended. */
final class WorldResource {

  private WorldResource() {}

  static Reply list(ControlCall call) {
    return Reply.ok(ControlJson.array(call.engine().worlds().all(), WorldResource::json));
  }

  static Reply get(ControlCall call) {
    return Reply.ok(json(call.requireWorld()));
  }

  /** Makes the world, or changes what is named of the one that is there; idempotent. */
  static Reply put(ControlCall call) {
    Worlds worlds = call.engine().worlds();
    Optional<LiveWorld> known = worlds.find(call.parameter("w"));
    WorldSettings wanted =
        WorldSettingsJson.read(call, known.map(LiveWorld::settings).orElseGet(worlds::standard));
    LiveWorld live = planted(() -> worlds.open(call.parameter("w"), wanted));
    return isMadeBy(wanted, live)
        ? Reply.of(201, json(live))
        : Reply.ok(json(fitted(call, live, wanted)));
  }

  static Reply delete(ControlCall call) {
    LiveWorld live = call.requireWorld();
    call.engine().worlds().delete(live.name());
    return Reply.empty(204);
  }

  static Reply reset(ControlCall call) {
    LiveWorld live = call.requireWorld();
    return Reply.ok(
        json(planted(() -> call.engine().worlds().replace(live.name(), live.settings()))));
  }

  /** The world as it is wanted: changed in place, unless it has to grow from another seed. */
  private static LiveWorld fitted(ControlCall call, LiveWorld live, WorldSettings wanted) {
    Worlds worlds = call.engine().worlds();
    WorldSettings before = live.settings();
    if (!wanted.seed().equals(before.seed())) {
      return planted(() -> worlds.replace(live.name(), wanted));
    }
    if (wanted.now() != null && !wanted.now().equals(before.now())) {
      moveTo(call, live, wanted.now());
    }
    if (call.input().has("clock")) {
      call.engine().regulate(live, clock -> ClockResource.inMode(clock, wanted.frozen()));
    }
    worlds.adopt(live, settings -> WorldSettingsJson.read(call, settings));
    return live;
  }

  private static void moveTo(ControlCall call, LiveWorld live, Instant target) {
    if (target.isBefore(live.now())) {
      throw ControlError.TIME_GOES_FORWARD.because(
          "it is %s in this world already; DELETE it, or send a later now".formatted(live.now()));
    }
    call.engine().advance(live, from -> ClockResource.notTooFar("now", from, target));
  }

  @SuppressWarnings("ReferenceEquality") // the very settings of this call, not others like them
  private static boolean isMadeBy(WorldSettings wanted, LiveWorld live) {
    return live.settings() == wanted;
  }

  /** A seed that cannot be planted is the caller's mistake. */
  private static LiveWorld planted(Supplier<LiveWorld> planting) {
    try {
      return planting.get();
    } catch (IllegalArgumentException unknownSeed) {
      throw ControlError.badMember("/seed", unknownSeed.getMessage());
    }
  }

  static ObjectNode json(LiveWorld live) {
    ObjectNode json = ControlJson.object();
    json.put("name", live.name());
    json.put("seed", live.settings().seed());
    json.put("now", live.now().toString());
    json.put("clock", live.world().clock().isFrozen() ? "frozen" : "running");
    json.put("contracts", ControlJson.lower(live.contracts()));
    ObjectNode options = json.putObject("options");
    new TreeMap<>(live.world().options().values()).forEach(options::set);
    json.put("exchanges", live.journal().size());
    json.put("violations", live.journal().findings().size());
    return json;
  }
}
