package dev.surimi.control;

import dev.surimi.contract.Operation;
import dev.surimi.contract.Source;
import dev.surimi.journal.Coverage;
import dev.surimi.journal.Coverage.Kind;
import dev.surimi.journal.Coverage.Sight;
import dev.surimi.journal.StateMember;
import dev.surimi.world.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts what is exercised of one vendor while its report is written. */
final class Tally {
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

  ObjectNode summedUp(ObjectNode json) {
    return json.put("exercised", exercised).put("of", all);
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
    long count = counts.getOrDefault(new Sight(kind, vendor, name, detail), 0L);
    all++;
    exercised += count > 0 ? 1 : 0;
    return count;
  }
}
