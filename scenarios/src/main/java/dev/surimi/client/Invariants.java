package dev.surimi.client;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a world makes of what must hold in it.
 *
 * @param checked how many invariants the vendors have
 */
public record Invariants(int checked, List<Breach> breaches) {

  /**
   * A record for which an invariant does not hold.
   *
   * @param id its key
   */
  public record Breach(String vendor, String invariant, String id, String what) {

    /** {@code guestonline no-hold-left: 73173ea0…: it should end at …}. */
    @Override
    public String toString() {
      return vendor + " " + invariant + ": " + id + ": " + what;
    }
  }

  public Invariants {
    breaches = List.copyOf(breaches);
  }

  static Invariants of(JsonNode json) {
    return new Invariants(
        json.path("checked").asInt(),
        json.path("items").values().stream().map(Invariants::breach).toList());
  }

  private static Breach breach(JsonNode item) {
    return new Breach(
        item.path("vendor").asString(),
        item.path("invariant").asString(),
        item.path("id").asString(),
        item.path("what").asString());
  }
}
