package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.contract.traffic.Coding;
import dev.surimi.contract.traffic.Headers;
import dev.surimi.contract.traffic.Inspector;
import dev.surimi.contract.traffic.Judged;
import dev.surimi.contract.traffic.RawAnswer;
import dev.surimi.contract.traffic.RawRequest;
import dev.surimi.journal.Exchange;
import dev.surimi.vendor.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The road of a call through a proxy: to the real vendor and back, unchanged; both messages are
 * judged and journaled, without their secrets, in the world {@value #WORLD}.
 */
final class Relay implements Road {

  static final String WORLD = "proxy";

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

  private final Vendors vendors;
  private final Imitation imitation;
  private final Upstream upstream;
  private final Worlds worlds;

  Relay(Vendors vendors, Imitation imitation, URI upstream, Worlds worlds) {
    this.vendors = vendors;
    this.imitation = imitation;
    this.upstream = new Upstream(upstream);
    this.worlds = worlds;
  }

  @Override
  public Visit receive(Request asSent) {
    return () -> relay(asSent);
  }

  private Answer relay(Request asSent) {
    Request request = vendors.address(asSent).map(Vendors.Addressed::request).orElse(asSent);
    Instant startedAt = WorldClock.machineTime();
    long startedNanos = WorldClock.machineNanos();
    Answer answer = relayed(request);
    Duration duration = Duration.ofNanos(WorldClock.machineNanos() - startedNanos);
    return journaled(request, answer, startedAt, duration);
  }

  private Answer relayed(Request request) {
    try {
      return upstream.answer(request);
    } catch (IOException | IllegalArgumentException silent) {
      LOG.debug("the upstream does not answer", silent);
      return Answer.problem(
          "upstream", 502, "The vendor does not answer", "asked for " + request.path());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Answer.problem("stopped", 503, "The proxy was stopped", "ask again");
    }
  }

  private Answer journaled(Request request, Answer answer, Instant startedAt, Duration duration) {
    LiveWorld live = worlds.open(WORLD);
    Judged judged = judged(request, answer);
    long id = live.nextExchange();
    live.journal().append(exchange(live, id, request, answer, judged, startedAt, duration));
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put("X-Sandbox-World", live.name());
    marks.put("X-Sandbox-Exchange", Long.toString(id));
    marks.put("X-Sandbox-Violations", Integer.toString(judged.violations().size()));
    return answer.with(marks);
  }

  private Exchange exchange(
      LiveWorld live,
      long id,
      Request request,
      Answer answer,
      Judged judged,
      Instant startedAt,
      Duration duration) {
    String path =
        request.query().isEmpty() ? request.path() : request.path() + "?" + request.query();
    return new Exchange(
        id,
        live.now(),
        startedAt,
        duration,
        imitation.id(),
        judged.operation().map(known -> known.id()).orElse(null),
        judged.operation().map(known -> known.source().toString()).orElse(null),
        new Exchange.Sent(
            request.method(),
            "https://" + imitation.contract().hosts().get(0) + Redaction.of(path),
            Redaction.ofHeaders(request.headers()),
            Redaction.of(request.body())),
        null,
        new Exchange.Answered(
            answer.status(),
            Redaction.ofAnswered(answer.headers()),
            Redaction.of(decoded(answer).orElse(answer.body()))),
        answer.status() >= 400,
        judged.violations().stream().map(Redaction::of).toList(),
        List.of(),
        List.of());
  }

  private Judged judged(Request request, Answer answer) {
    RawRequest raw =
        new RawRequest(
            request.method(),
            request.host(),
            request.path(),
            request.query(),
            new Headers(request.headers()),
            request.body());
    Inspector inspector = HarCheck.inspector(imitation);
    return decoded(answer)
        .map(body -> new RawAnswer(answer.status(), headers(answer), body))
        .map(whole -> inspector.judge(raw, whole))
        .orElseGet(() -> inspector.judge(raw));
  }

  /** The body as it is meant; empty for one that cannot be read, which nobody can judge. */
  private static Optional<byte[]> decoded(Answer answer) {
    String coding = headers(answer).first("Content-Encoding").orElse("");
    return Coding.undone(answer.body(), coding);
  }

  private static Headers headers(Answer answer) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    answer.headers().forEach((name, value) -> lists.put(name, List.of(value)));
    return new Headers(lists);
  }
}
