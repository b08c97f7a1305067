package dev.surimi.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The shapes of one document, each made once, so that recursive schemas make no endless tree. */
final class Shapes {
  private final JsonNode document;
  private final Map<List<String>, Shape> known = new ConcurrentHashMap<>();

  Shapes(JsonNode document) {
    this.document = document;
  }

  Shape at(String location) {
    Shape shape = known.get(List.of(location));
    return shape != null ? shape : of(List.of(Spot.at(document, location)));
  }

  Shape of(List<Spot> schemas) {
    List<String> key = schemas.stream().map(Spot::location).toList();
    return known.computeIfAbsent(key, unknown -> new Shape(this, schemas));
  }
}
