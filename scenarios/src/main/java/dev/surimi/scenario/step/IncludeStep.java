package dev.surimi.scenario.step;

import dev.surimi.scenario.Line;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code include: ../_parts/hold.yaml} with {@code with}: the steps of another file, for which the
 * story's own values of these names stand aside.
 */
final class IncludeStep implements Step {

  private final List<Line> lines;
  private final ObjectNode with;

  private IncludeStep(List<Line> lines, ObjectNode with) {
    this.lines = lines;
    this.with = with;
  }

  static IncludeStep read(Written written) {
    return new IncludeStep(
        written.inner().included(written.pointer() + "/include", written.at("include").asString()),
        written.object("with"));
  }

  @Override
  public void play(Play play) {
    Map<String, Optional<JsonNode>> before = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : play.values().fill(with).properties()) {
      before.put(value.getKey(), play.values().find(value.getKey()));
      play.values().put(value.getKey(), value.getValue());
    }
    lines.forEach(line -> line.play(play));
    before.forEach((name, value) -> value.ifPresent(earlier -> play.values().put(name, earlier)));
  }
}
