package dev.surimi.engine;

import dev.surimi.fault.Alteration;
import dev.surimi.fault.Faults;
import dev.surimi.fault.Instead;
import dev.surimi.fault.LatencyFault;
import dev.surimi.fault.Mishap;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Lets a call be performed as the world's faults have it. */
final class Misbehaviour {

  static final String JSON_TYPE = "application/json";

  /** The status of an answer that never was. */
  private static final int NO_ANSWER = 0;

  private final Performance performance;
  private final Advance advance;

  Misbehaviour(Performance performance, Advance advance) {
    this.performance = performance;
    this.advance = advance;
  }

  /** What happens to the call. Time passes before it is performed when a fault says so. */
  Mishap struck(LiveWorld live, Imitation imitation, Asked asked) {
    if (!Faults.threaten(live.state(), imitation.id())) {
      return Mishap.NONE;
    }
    Mishap mishap = fitting(performance.struck(live, imitation, asked), imitation, asked);
    if (!mishap.pace().before().isZero()) {
      advance.pass(live, mishap.pace().before(), LatencyFault.LONGEST);
    }
    return mishap;
  }

  /** A call that brings no token is not refused for one that has run out. */
  private static Mishap fitting(Mishap mishap, Imitation imitation, Asked asked) {
    Instead instead = mishap.instead();
    return instead == null || refusal(instead, imitation, asked).isPresent()
        ? mishap
        : mishap.answeredByTheVendor();
  }

  /** The vendor's reply, or what is said in its place. */
  Reply reply(Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    Mishap mishap = recording.mishap();
    if (mishap.wire().comesBeforeTheWork()) {
      return Reply.empty(NO_ANSWER);
    }
    return mishap.instead() == null
        ? performed(imitation, live, asked, recording)
        : said(mishap.instead(), imitation, live, asked);
  }

  private Reply performed(Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    Mishap mishap = recording.mishap();
    if (mishap.age().isZero()) {
      return performance.of(imitation, live, asked, recording);
    }
    Instant then = live.now().minus(mishap.age());
    return asked.isSafe()
        ? performance.asOf(then, imitation, live, asked)
        : staleUnlessWritten(then, imitation, live, asked, recording);
  }

  /** Some vendors read with POST: what changes nothing has only read. */
  private Reply staleUnlessWritten(
      Instant then, Imitation imitation, LiveWorld live, Asked asked, Recording recording) {
    Reply present = performance.of(imitation, live, asked, recording);
    if (!recording.hasChanged()) {
      return performance.asOf(then, imitation, live, asked);
    }
    recording.mishap(recording.mishap().fresh());
    return present;
  }

  private static Reply said(Instead instead, Imitation imitation, LiveWorld live, Asked asked) {
    Reply reply =
        instead.body() == null
            ? imitation
                .vendor()
                .refuse(refusal(instead, imitation, asked).orElseThrow(), live.world().options())
            : Reply.of(instead.status(), instead.body());
    for (Map.Entry<String, String> header : instead.headers().entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }

  private static Optional<Refusal> refusal(Instead instead, Imitation imitation, Asked asked) {
    return instead.refusal(imitation.vendor(), asked.operation().id());
  }

  /** The reply with what a fault puts into it after it was judged: no violation of ours. */
  static Reply altered(Imitation imitation, Recording recording, Reply reply) {
    Alteration alteration = recording.mishap().alteration();
    if (alteration == null || recording.operation().isEmpty()) {
      return reply;
    }
    Alteration.Judge judge =
        changed ->
            imitation
                .contract()
                .judge()
                .response(recording.operation().get(), reply.status(), JSON_TYPE, changed);
    JsonNode body = alteration.change().of(reply.body(), judge);
    if (body.equals(reply.body())) {
      recording.mishap(recording.mishap().unaltered());
    }
    return new Reply(reply.status(), reply.headers(), body);
  }
}
