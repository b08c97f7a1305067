package dev.surimi.scenario.step;

import dev.surimi.scenario.Answered;
import dev.surimi.scenario.Play;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * {@code retry: {times: 3, on: [5xx, no-answer], after: PT1S, unless: {call: …, expect: …}}}: a
 * client makes its call again when the answer is one of these. A careful one looks first, by
 * another call, whether it is done already.
 */
final class Retry {

  /** A call that is made once. */
  static final Retry NEVER = new Retry(0, List.of(), Duration.ZERO, Optional.empty());

  private static final int TIMES = 3;
  private static final List<String> ON = List.of("5xx", "429", "no-answer", "timeout");
  private static final Duration AFTER = Duration.ofSeconds(1);

  private final int times;
  private final List<String> on;
  private final Duration after;
  private final Optional<CallStep> unless;

  private Retry(int times, List<String> on, Duration after, Optional<CallStep> unless) {
    this.times = times;
    this.on = on;
    this.after = after;
    this.unless = unless;
  }

  static Retry of(Written written) {
    if (!written.node().has("retry")) {
      return NEVER;
    }
    Written said = written.inside("retry");
    List<String> on = said.at("on").values().stream().map(JsonNode::asString).toList();
    return new Retry(
        said.at("times").asInt(TIMES),
        on.isEmpty() ? ON : on,
        said.duration("after").orElse(AFTER),
        said.node().has("unless")
            ? Optional.of(CallStep.read(said.inside("unless")))
            : Optional.empty());
  }

  /** The last answer; empty when a look has shown that it was done. */
  Optional<Answered> insist(Play play, CallStep call) {
    Answered answered = call.call(play);
    for (int tries = 0; tries < times && isWorthIt(answered); tries++) {
      play.pass(after);
      Optional<Answered> look = unless.map(each -> each.call(play));
      if (look.isPresent() && isDone(play, look.get())) {
        return Optional.empty();
      }
      // Who cannot see whether it is done does not do it again.
      if (look.isEmpty() || isSuccess(look.get())) {
        answered = call.call(play);
      }
    }
    return Optional.of(answered);
  }

  private boolean isDone(Play play, Answered look) {
    CallStep looking = unless.orElseThrow();
    boolean done = looking.answer().differences(play, look).isEmpty();
    if (done) {
      looking.keep().keep(play.values(), look.body());
    }
    return done;
  }

  private static boolean isSuccess(Answered look) {
    return look.status() / 100 == 2;
  }

  private boolean isWorthIt(Answered answered) {
    String told =
        answered.answer().isPresent()
            ? Integer.toString(answered.status())
            : answered.late() ? "timeout" : "no-answer";
    return on.contains(told)
        || (answered.answer().isPresent() && on.contains(told.charAt(0) + "xx"));
  }
}
