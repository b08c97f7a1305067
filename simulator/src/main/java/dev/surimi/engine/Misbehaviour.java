package dev.surimi.engine;

import dev.surimi.fault.Alteration;
import dev.surimi.fault.Faults;
import dev.surimi.fault.Instead;
import dev.surimi.fault.Mishaps;
import dev.surimi.vendor.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Lets a call be performed as the world's faults have it. */
final class Misbehaviour {

  static final String JSON_TYPE = "application/json";

  /** How long the machine waits at most for a world's clock to get somewhere. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** The status of an answer that never was. */
  private static final int NO_ANSWER = 0;

  private final Performance performance;
  private final Advance advance;

  Misbehaviour(Performance performance, Advance advance) {
    this.performance = performance;
    this.advance = advance;
  }

  /** What happens to the call. Time passes before it is performed when a fault says so. */
  Mishaps struck(LiveWorld live, Imitation imitation, Asked asked) {
    if (!Faults.threaten(live.state(), imitation.id())) {
      return Mishaps.NONE;
    }
    Mishaps mishaps = performance.struck(live, imitation, asked);
    Duration before = mishaps.pace().before();
    return before.isZero() || advance.pass(live, before, PATIENCE) ? mishaps : mishaps.endless();
  }

  /** The vendor's reply, or what is said in its place. */
  Reply reply(Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    Mishaps mishaps = recording.mishaps();
    if (mishaps.wire().comesBeforeTheWork()) {
      return Reply.empty(NO_ANSWER);
    }
    return mishaps
        .instead()
        .map(instead -> said(instead, imitation, live, asked))
        .orElseGet(() -> performed(imitation, live, asked, recording));
  }

  private Reply performed(Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    return recording
        .mishaps()
        .stale()
        .map(
            stale -> {
              Instant then = live.now().minus(stale.getValue().age());
              return lagging(stale.getKey(), then, imitation, live, asked, recording);
            })
        .orElseGet(() -> performance.of(imitation, live, asked, recording));
  }

  /**
   * What was so then, if that is something else than what is so. Some vendors read with POST: what
   * changes nothing has only read.
   */
  private Reply lagging(
      String fault,
      Instant then,
      Imitation imitation,
      LiveWorld live,
      Asked asked,
      Recording recording) {
    Outcome present = Outcome.of(() -> performance.of(imitation, live, asked, recording));
    if (recording.hasChanged() || present.isRefused() && !asked.isSafe()) {
      return present.reply();
    }
    Outcome past =
        Outcome.of(() -> performance.asOf(then, imitation, live, asked).orElseGet(present::reply));
    if (!past.isLike(present)) {
      recording.felt(fault);
    }
    return past.reply();
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
    if (recording.operation().isEmpty()) {
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
    if (answer.body().length > 0) {
      wanted.needingABody().forEach(recording::felt);
    }
    Set<String> spared = new HashSet<>(wanted.byFault().keySet());
    spared.removeAll(recording.felt().byFault().keySet());
    if (!spared.isEmpty()) {
      performance.spare(live, spared);
    }
    return answer;
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
