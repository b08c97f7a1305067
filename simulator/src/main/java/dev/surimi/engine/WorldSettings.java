package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a world is made with.
 *
 * @param seed {@code demo}, {@code empty}, or the path of a JSON file with the rows of every table
 * @param now where its clock begins; null for the machine's time
 * @param options the readings chosen, by {@code <vendor>.<option>}
 */
public record WorldSettings(
    String seed,
    Instant now,
    boolean frozen,
    double speed,
    ContractMode contracts,
    Map<String, JsonNode> options) {

  public WorldSettings {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  public static WorldSettings standard() {
    return new WorldSettings("demo", null, false, 1.0, ContractMode.REPORT, Map.of());
  }

  WorldSettings withSeed(String other) {
    return new WorldSettings(other, now, frozen, speed, contracts, options);
  }

  WorldClock clock() {
    Instant start = now == null ? WorldClock.machineTime() : now;
    return frozen ? WorldClock.frozen(start) : WorldClock.running(start, speed);
  }
}
