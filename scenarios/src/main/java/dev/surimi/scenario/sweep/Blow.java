package dev.surimi.scenario.sweep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a sweep lets happen to one call.
 *
 * @param story what has happened then
 * @param survive what a client must do to survive it
 * @param usual whether a sweep that names none takes it
 * @param patience how long a story's caller waits for the struck call; empty for as long as usual
 * @param faults as they are set over the control API, but without a vendor, an operation and a call
 */
public record Blow(
    String name,
    String title,
    String story,
    String survive,
    boolean usual,
    Optional<Duration> patience,
    List<ObjectNode> faults) {

  public Blow {
    faults = List.copyOf(faults);
  }

  public static Blow read(JsonNode entry) {
    List<ObjectNode> faults = new ArrayList<>();
    entry.path("faults").forEach(fault -> faults.add((ObjectNode) fault));
    return new Blow(
        entry.path("name").asString(),
        entry.path("title").asString(),
        entry.path("story").asString(),
        entry.path("survive").asString(),
        entry.path("usual").asBoolean(false),
        Optional.ofNullable(entry.get("patience")).map(JsonNode::asString).map(Duration::parse),
        faults);
  }

  /** Its faults, which strike exactly this call. */
  List<ObjectNode> at(Target target) {
    return faults.stream().map(fault -> at(target, fault.deepCopy())).toList();
  }

  private static ObjectNode at(Target target, ObjectNode fault) {
    fault.put("vendor", target.vendor()).put("operation", target.operation()).put("times", 1);
    fault.putObject("when").putArray("calls").add(target.nth());
    return fault;
  }
}
