package dev.surimi.scenario.step;

import dev.surimi.scenario.Line;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code include: ../_parts/hold.yaml} with {@code with}: the steps of another file. */
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
    play.values()
        .fill(with)
        .properties()
        .forEach(value -> play.values().put(value.getKey(), value.getValue()));
    lines.forEach(line -> line.play(play));
  }
}
