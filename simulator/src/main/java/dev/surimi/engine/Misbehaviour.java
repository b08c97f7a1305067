package dev.surimi.engine;

import dev.surimi.fault.Alteration;
import dev.surimi.fault.Faults;
import dev.surimi.fault.Instead;
import dev.surimi.fault.Mishaps;
import dev.surimi.vendor.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Lets a call be performed as the world's faults have it. */
final class Misbehaviour {

  static final String JSON_TYPE = "application/json";

  /** The status of an answer that never was. */
  private static final int NO_ANSWER = 0;

  private final Performance performance;
  private final Passage passage;
  private final Lag lag;

  Misbehaviour(Performance performance, Advance advance) {
    this.performance = performance;
    this.passage = new Passage(advance);
    this.lag = new Lag(performance);
  }

  /** What happens to the call. Time passes before it is performed when a fault says so. */
  Mishaps struck(LiveWorld live, Imitation imitation, Asked asked) {
    if (!Faults.threaten(live.state(), imitation.id())) {
      return Mishaps.NONE;
    }
    Mishaps mishaps = performance.struck(live, imitation, asked);
    Duration before = mishaps.pace().before();
    return before.isZero() || passage.passed(live, before) ? mishaps : mishaps.endless();
  }

  /** The vendor's reply, or what is said in its place. */
  Reply reply(Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    Mishaps mishaps = recording.mishaps();
    if (mishaps.isNone()) {
      return performance.of(imitation, live, asked, recording);
    }
    if (mishaps.wire().comesBeforeTheWork()) {
      return Reply.empty(NO_ANSWER);
    }
    return mishaps
        .instead()
        .map(instead -> said(instead, imitation, live, asked))
        .orElseGet(() -> lag.reply(imitation, live, asked, recording));
  }

  private static Reply said(Instead instead, Imitation imitation, LiveWorld live, Asked asked) {
    Reply reply =
        instead.body() == null
            ? imitation
                .vendor()
                .refuse(
                    instead.refusal(imitation.vendor(), asked.operation().id()),
                    live.world().options())
            : Reply.of(instead.status(), instead.body());
    for (Map.Entry<String, String> header : instead.headers().entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }

  /** The reply with what faults put into it after it was judged: no violation of ours. */
  static Reply altered(Imitation imitation, Recording recording, Reply reply) {
    if (recording.operation().isEmpty() || recording.mishaps().isNone()) {
      return reply;
    }
    Alteration.Judge judge =
        changed ->
            imitation
                .contract()
                .judge()
                .response(recording.operation().get(), reply.status(), JSON_TYPE, changed);
    JsonNode body = reply.body();
    for (Map.Entry<String, Alteration> alteration : recording.mishaps().alterations().entrySet()) {
      JsonNode changed = alteration.getValue().change().of(body, judge);
      if (!changed.equals(body)) {
        recording.felt(alteration.getKey());
        body = changed;
      }
    }
    return new Reply(reply.status(), reply.headers(), body);
  }

  /**
   * The answer as it leaves. A fault that the caller cannot feel in it has not struck, and may
   * strike another time.
   */
  Answer answer(Imitation imitation, LiveWorld live, Recording recording, Reply reply) {
    Mishaps wanted = recording.mishaps();
    Answer answer =
        recording
            .override()
            .map(Answer::of)
            .or(() -> spoken(wanted, reply))
            .orElseGet(() -> imitation.answer(reply));
    if (!wanted.isNone()) {
      spareUnfelt(live, recording, answer);
    }
    return answer;
  }

  private void spareUnfelt(LiveWorld live, Recording recording, Answer answer) {
    Mishaps wanted = recording.mishaps();
    if (answer.body().length > 0 && recording.wantsABody()) {
      wanted.needingABody().forEach(recording::felt);
    }
    Set<String> spared = new HashSet<>(wanted.byFault().keySet());
    spared.removeAll(recording.felt().byFault().keySet());
    if (!spared.isEmpty()) {
      performance.spare(live, spared);
    }
  }

  /** A text is sent as it is; {@code text/plain} unless the fault says something else. */
  private static Optional<Answer> spoken(Mishaps mishaps, Reply reply) {
    return mishaps
        .instead()
        .flatMap(Instead::text)
        .map(
            text ->
                new Answer(
                        reply.status(),
                        Map.of("Content-Type", "text/plain; charset=utf-8"),
                        text.getBytes(StandardCharsets.UTF_8))
                    .with(reply.headers()));
  }
}
