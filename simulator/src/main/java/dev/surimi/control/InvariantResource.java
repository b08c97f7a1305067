package dev.surimi.control;

import dev.surimi.engine.Imitation;
import dev.surimi.vendor.Invariant;
import dev.surimi.vendor.Invariant.Breach;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What must hold in a world of every vendor, and where it does not. */
final class InvariantResource {

  private InvariantResource() {}

  static Reply list(ControlCall call) {
    return Reply.ok(call.engine().look(call.requireWorld(), world -> judged(call, world)));
  }

  private static ObjectNode judged(ControlCall call, Transaction world) {
    List<Imitation> imitations = List.copyOf(call.engine().vendors().all());
    List<ObjectNode> items =
        imitations.stream().flatMap(imitation -> broken(imitation, world)).toList();
    ObjectNode json = ControlJson.object();
    json.put("checked", imitations.stream().mapToInt(one -> rules(one).size()).sum());
    json.put("count", items.size());
    json.set("items", ControlJson.array(items, item -> item));
    return json;
  }

  private static Stream<ObjectNode> broken(Imitation imitation, Transaction world) {
    return rules(imitation).stream()
        .flatMap(
            rule -> rule.check().breaches(world).map(breach -> json(imitation.id(), rule, breach)));
  }

  private static List<Invariant> rules(Imitation imitation) {
    return imitation.vendor().invariants();
  }

  private static ObjectNode json(String vendor, Invariant rule, Breach breach) {
    return ControlJson.object()
        .put("vendor", vendor)
        .put("invariant", rule.name())
        .put("sentence", rule.sentence())
        .put("id", breach.id())
        .put("what", breach.what());
  }
}
