package dev.surimi.scenario.sweep;

import dev.surimi.client.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A call of the run without a fault.
 *
 * @param number from 1, among all calls
 * @param nth from 1, among the calls of its operation
 */
public record Target(int number, String vendor, String operation, int nth) {

  /** What the journal says of the sandbox's own doing. */
  private static final String SANDBOX = "sandbox";

  private static final int MOST = 1_000;

  /** The calls of vendors that a world's journal has, the oldest first. */
  static List<Target> of(World world) {
    List<JsonNode> calls = new ArrayList<>(world.exchanges(Map.of("limit", MOST)));
    Collections.reverse(calls);
    Map<String, Integer> counts = new HashMap<>();
    List<Target> targets = new ArrayList<>();
    for (JsonNode call : calls) {
      String vendor = call.path("vendor").asString("");
      String operation = call.path("operation").asString("");
      if (!vendor.equals(SANDBOX) && !operation.isEmpty()) {
        int nth = counts.merge(vendor + " " + operation, 1, Integer::sum);
        targets.add(new Target(targets.size() + 1, vendor, operation, nth));
      }
    }
    return targets;
  }

  /** Whether it is the same of its operation's calls, in a run that may have made others. */
  boolean isSameCall(Target other) {
    return vendor.equals(other.vendor) && operation.equals(other.operation) && nth == other.nth;
  }

  @Override
  public String toString() {
    return "call " + number + " " + operation;
  }
}
