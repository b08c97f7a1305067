package dev.surimi.client;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The time after an advance, and what happened on the way, in order. */
public record Ledger(Instant now, List<Fired> fired) {

  public Ledger {
    fired = List.copyOf(fired);
  }

  static Ledger of(JsonNode json) {
    return new Ledger(
        Instant.parse(json.path("now").asString()),
        json.path("fired").values().stream().map(Fired::of).toList());
  }
}
