package dev.surimi.scenario.step;

import dev.surimi.scenario.Line;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code repeat: 3} with {@code steps}: the same again, {@code ${index}} counting from 1. */
final class RepeatStep implements Step {

  private final int times;
  private final List<Line> lines;

  private RepeatStep(int times, List<Line> lines) {
    this.times = times;
    this.lines = lines;
  }

  static RepeatStep read(Written written) {
    return new RepeatStep(
        written.at("repeat").asInt(),
        written.inner().lines(written.pointer() + "/steps", written.at("steps")));
  }

  @Override
  public void play(Play play) {
    for (int index = 1; index <= times; index++) {
      play.values().put("index", JsonNodeFactory.instance.numberNode(index));
      lines.forEach(line -> line.play(play));
    }
  }
}
