package dev.surimi.scenario.step;

import dev.surimi.scenario.Answered;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import dev.surimi.scenario.match.Difference;
import java.time.Duration;
import java.util.List;

/**
 * {@code wait-for: {call: …, expect: …}}: the same call again and again until the answer is as
 * expected. In a sandbox the world's time passes between the calls, at a real vendor one's own.
 */
final class WaitForStep implements Step {

  private static final Duration WITHIN = Duration.ofMinutes(1);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final CallStep call;
  private final Duration within;
  private final Duration every;

  private WaitForStep(CallStep call, Duration within, Duration every) {
    this.call = call;
    this.within = within;
    this.every = every;
  }

  static WaitForStep read(Written written) {
    Written said = written.inside("wait-for");
    if (!said.node().has("expect")) {
      throw new BadStep(said.pointer(), "say what is waited for: expect: {…}");
    }
    Duration every = said.duration("every").orElse(EVERY);
    if (every.isZero() || every.isNegative()) {
      throw said.bad("every", "expected some time to pass, got " + every);
    }
    return new WaitForStep(CallStep.read(said), said.duration("within").orElse(WITHIN), every);
  }

  @Override
  public void play(Play play) {
    Duration waited = Duration.ZERO;
    while (true) {
      Answered answered = call.call(play);
      List<Difference> differences = call.answer().differences(play, answered);
      if (differences.isEmpty()) {
        call.keep().keep(play.values(), answered.body());
        play.checked();
        return;
      }
      if (waited.compareTo(within) >= 0) {
        throw new Failure("still not as expected after " + within, differences).in(answered);
      }
      play.pass(every);
      waited = waited.plus(every);
    }
  }
}
