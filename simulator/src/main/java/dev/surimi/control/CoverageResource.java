package dev.surimi.control;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Event;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Source;
import dev.surimi.engine.Imitation;
import dev.surimi.journal.Coverage;
import dev.surimi.journal.Coverage.Kind;
import dev.surimi.journal.Coverage.Sight;
import dev.surimi.journal.StateMember;
import dev.surimi.vendor.Action;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a world's traffic has exercised of what the contracts promise: operations with their
 * statuses, events, actions. Transitions of states are listed as they were seen.
 */
final class CoverageResource {

  private CoverageResource() {}

  static Reply get(ControlCall call) {
    Map<Sight, Long> counts = call.requireWorld().journal().coverage().counts();
    Optional<String> wanted = call.input().text("vendor");
    wanted.ifPresent(id -> requireKnown(call, id));
    ObjectNode json = ControlJson.object();
    ArrayNode vendors = json.putArray("vendors");
    for (Imitation imitation : call.engine().vendors().all()) {
      if (wanted.map(imitation.id()::equals).orElseGet(() -> isUsed(imitation, counts))) {
        vendors.add(json(imitation, counts));
      }
    }
    return Reply.ok(json);
  }

  private static void requireKnown(ControlCall call, String id) {
    if (call.engine().vendors().find(id).isEmpty()) {
      throw ControlError.unknownVendor(id, call.vendorIds());
    }
  }

  private static boolean isUsed(Imitation imitation, Map<Sight, Long> counts) {
    return counts.keySet().stream()
        .anyMatch(
            sight -> sight.kind() != Kind.TRANSITION && sight.vendor().equals(imitation.id()));
  }

  private static ObjectNode json(Imitation imitation, Map<Sight, Long> counts) {
    Tally tally = new Tally(imitation.id(), counts);
    ObjectNode json = ControlJson.object().put("vendor", imitation.id());
    ArrayNode operations = json.putArray("operations");
    Contract contract = imitation.contract();
    contract
        .operations()
        .forEach(each -> operations.add(tally.operation(each, contract.refusingStatuses(each))));
    ArrayNode events = json.putArray("events");
    contract.events().stream()
        .map(Event::name)
        .forEach(name -> events.add(tally.named(Kind.EVENT, "event", name)));
    ArrayNode actions = json.putArray("actions");
    imitation.vendor().actions().list().stream()
        .map(Action::name)
        .forEach(name -> actions.add(tally.named(Kind.ACTION, "action", name)));
    json.set("transitions", ControlJson.array(tally.transitions(), CoverageResource::transition));
    ArrayNode states = json.putArray("states");
    imitation.vendor().tables().forEach(table -> tally.states(table, states));
    return json.put("exercised", tally.exercised).put("of", tally.all);
  }

  private static ObjectNode transition(Map.Entry<Sight, Long> seen) {
    String name = seen.getKey().name();
    int point = name.indexOf('.');
    return ControlJson.object()
        .put("table", name.substring(0, point))
        .put("member", name.substring(point + 1))
        .put("transition", seen.getKey().detail())
        .put("count", seen.getValue());
  }

  /** Counts what is exercised of one vendor while its report is written. */
  private static final class Tally {
    private final String vendor;
    private final Map<Sight, Long> counts;
    private int exercised;
    private int all;

    Tally(String vendor, Map<Sight, Long> counts) {
      this.vendor = vendor;
      this.counts = counts;
    }

    /** A status below 400 that may also say no is there twice. */
    ObjectNode operation(Operation operation, Set<Integer> refusing) {
      ObjectNode json = ControlJson.object().put("operation", operation.id());
      ArrayNode statuses = json.putArray("statuses");
      operation
          .statuses()
          .forEach(
              (status, source) -> {
                statuses.add(status(operation, status, status >= 400, source));
                if (refusing.contains(status)) {
                  statuses.add(status(operation, status, true, source));
                }
              });
      return json;
    }

    private ObjectNode status(Operation operation, int status, boolean refused, Source source) {
      String answer = Coverage.answer(status, refused);
      return ControlJson.object()
          .put("status", status)
          .put("refused", refused)
          .put("source", source.toString())
          .put("count", counted(Kind.ANSWER, operation.id(), answer));
    }

    ObjectNode named(Kind kind, String label, String name) {
      return ControlJson.object().put(label, name).put("count", counted(kind, name, ""));
    }

    List<Map.Entry<Sight, Long>> transitions() {
      return seen().filter(each -> each.getKey().kind() == Kind.TRANSITION).toList();
    }

    /** Which of a table's states were reached, whatever was before. */
    void states(Table<?, ?> table, ArrayNode states) {
      for (StateMember member : StateMember.of(table.type())) {
        String name = table.name() + "." + member.name();
        for (String state : member.states()) {
          states
              .addObject()
              .put("table", table.name())
              .put("member", member.name())
              .put("state", state)
              .put("count", reached(name, state));
        }
      }
    }

    private long reached(String name, String state) {
      return transitions().stream()
          .filter(each -> each.getKey().name().equals(name))
          .filter(each -> each.getKey().detail().endsWith("→ " + state))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    private Stream<Map.Entry<Sight, Long>> seen() {
      return counts.entrySet().stream().filter(each -> each.getKey().vendor().equals(vendor));
    }

    private long counted(Kind kind, String name, String detail) {
      long count = counts.getOrDefault(new Coverage.Sight(kind, vendor, name, detail), 0L);
      all++;
      exercised += count > 0 ? 1 : 0;
      return count;
    }
  }
}
