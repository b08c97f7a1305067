package dev.surimi.fault;

import dev.surimi.vendor.Input;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Which member of {@code then} asks for which effect: one line a fault. */
final class Effects {

  /** Reads a setting at an instant of the world. */
  @FunctionalInterface
  private interface Reader {
    Effect read(Input then, Instant now);
  }

  private static final String WEBHOOK = "webhook";
  private static final Map<String, Reader> KINDS = new LinkedHashMap<>();
  private static final Map<String, Function<Input, Effect>> WEBHOOKS = new LinkedHashMap<>();

  /** What stands beside the member that asks for an effect. */
  private static final Map<String, Set<String>> COMPANIONS =
      Map.of("status", Set.of("body", "headers"), "latency", Set.of("clock"));

  static {
    call("status", StatusFault::read);
    call("latency", LatencyFault::read);
    call("connection", ConnectionFault::read);
    call("loseAnswer", ConnectionFault::readLost);
    call("drip", DripFault::read);
    call("rate", RateFault::read);
    KINDS.put("maintenance", MaintenanceFault::read);
    call("expiredToken", ExpiredTokenFault::read);
    call("stale", StaleFault::read);
    call("unknownValue", UnknownValueFault::read);
    call("extraField", ExtraFieldFault::read);
    call(WEBHOOK, Effects::webhook);

    WEBHOOKS.put("duplicate", DuplicateFault::read);
    WEBHOOKS.put("drop", webhook -> new DropFault());
    WEBHOOKS.put("delay", DelayFault::read);
    WEBHOOKS.put("reorder", ReorderFault::read);
    WEBHOOKS.put("burst", BurstFault::read);
    WEBHOOKS.put("badSignature", webhook -> new BadSignatureFault());
    WEBHOOKS.put("changedBody", ChangedBodyFault::read);
    WEBHOOKS.put("oldSnapshot", webhook -> new OldSnapshotFault());
    WEBHOOKS.put("slowReceiver", SlowReceiverFault::read);
  }

  private Effects() {}

  private static void call(String name, Function<Input, Effect> reader) {
    KINDS.put(name, (then, now) -> reader.apply(then));
  }

  /**
   * The effect that {@code fault} asks for under {@code then}.
   *
   * @throws dev.surimi.vendor.Refusal when it asks for none or several
   */
  static Effect read(Input fault, Instant now) {
    Input then = fault.requireObject("then");
    List<String> named = KINDS.keySet().stream().filter(then::has).toList();
    if (named.size() != 1) {
      throw fault.invalid("then", "must be one of " + listed(KINDS.keySet()) + ", and only one");
    }
    refuseStrays(then, named.get(0));
    return KINDS.get(named.get(0)).read(then, now);
  }

  private static void refuseStrays(Input then, String kind) {
    Set<String> companions = COMPANIONS.getOrDefault(kind, Set.of());
    for (String member : then.node().propertyNames()) {
      if (!member.equals(kind) && !companions.contains(member)) {
        throw then.invalid(member, "does not belong to " + kind);
      }
    }
  }

  /** A word alone takes what is usual. */
  private static Effect webhook(Input then) {
    JsonNode said = then.node().path(WEBHOOK);
    boolean word = said.isString();
    List<String> named = word ? List.of(said.asString()) : List.copyOf(said.propertyNames());
    if (named.size() != 1 || !WEBHOOKS.containsKey(named.get(0))) {
      throw then.invalid(WEBHOOK, "must be one of " + listed(WEBHOOKS.keySet()) + ", and only one");
    }
    Input settings = word ? Input.of(JsonNodeFactory.instance.objectNode()) : then.object(WEBHOOK);
    return WEBHOOKS.get(named.get(0)).apply(settings);
  }

  private static String listed(Set<String> names) {
    return String.join(", ", names);
  }
}
