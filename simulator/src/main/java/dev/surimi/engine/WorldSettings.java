package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
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

  /** One row: a world's settings are a part of it, and go with it wherever it goes. */
  static final Table<String, WorldSettings> TABLE =
      Table.of("sandbox", "settings", WorldSettings.class, settings -> "world");

  public WorldSettings {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  public static WorldSettings standard() {
    return new WorldSettings("demo", null, false, 1.0, ContractMode.REPORT, Map.of());
  }

  static WorldSettings of(View world) {
    return world.find(TABLE, "world").orElseThrow();
  }

  WorldSettings putInto(Transaction transaction) {
    transaction.put(TABLE, this);
    return this;
  }

  /** The same, but for what is done about broken contracts. */
  public WorldSettings withContracts(ContractMode mode) {
    return new WorldSettings(seed, now, frozen, speed, mode, options);
  }

  WorldSettings withSeed(String other) {
    return new WorldSettings(other, now, frozen, speed, contracts, options);
  }

  WorldClock clock() {
    Instant start = now == null ? WorldClock.machineTime() : now;
    return frozen ? WorldClock.frozen(start) : WorldClock.running(start, speed);
  }
}
