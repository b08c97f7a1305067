package dev.surimi.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the samples that stand beside a schema: named ones, a single one, or a schema's own list.
 */
final class Examples {
  private Examples() {}

  /** Of a media type or a parameter. */
  static List<Example> of(Spot holder) {
    List<Example> examples = new ArrayList<>();
    for (Spot named : holder.at("examples").members()) {
      Spot spot = named.followed();
      if (spot.at("value").exists()) {
        examples.add(new Example(named.name(), summary(spot), spot.at("value").node()));
      }
    }
    if (holder.at("example").exists()) {
      examples.add(new Example("example", "", holder.at("example").node()));
    }
    return List.copyOf(examples);
  }

  /** Of a schema: named by position. */
  static List<Example> ofSchema(Spot schema) {
    List<Example> examples = new ArrayList<>();
    for (Spot item : schema.at("examples").items()) {
      examples.add(new Example(item.name(), "", item.node()));
    }
    return List.copyOf(examples);
  }

  private static String summary(Spot example) {
    String summary = example.text("summary");
    return summary == null ? "" : summary;
  }
}
