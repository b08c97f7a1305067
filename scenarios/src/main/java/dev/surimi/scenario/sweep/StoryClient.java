package dev.surimi.scenario.sweep;

import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Line;
import dev.surimi.scenario.Play;
import java.util.List;

/**
 * The story's steps imitate a client, which gives up at the first answer that it does not expect.
 */
public record StoryClient(List<Line> lines) implements Client {

  @Override
  public Ending run(Play play) {
    try {
      lines.forEach(line -> line.play(play));
      return Ending.FINE;
    } catch (Failure gaveUp) {
      return Ending.early(gaveUp.located());
    }
  }
}
