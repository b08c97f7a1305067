package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Violation;
import dev.surimi.fault.Canned;
import dev.surimi.fault.Mishaps;
import dev.surimi.journal.Exchange;
import dev.surimi.vendor.Request;
import dev.surimi.world.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An exchange while it happens; at its end it goes into the journal. */
final class Recording {

  private final LiveWorld live;
  private final Imitation imitation;
  private final Request request;
  private final long id;
  private final Instant at;
  private final Instant startedAt = WorldClock.machineTime();
  private final long startedNanos = WorldClock.machineNanos();
  private final List<Violation> violations = new ArrayList<>();
  private Operation operation;
  private JsonNode decoded;
  private boolean refused;
  private List<Change> changes = List.of();
  private List<Long> deliveries = List.of();
  private Mishaps mishaps = Mishaps.NONE;
  private final Set<String> feltFaults = new HashSet<>();
  private Canned override;

  private Recording(LiveWorld live, Imitation imitation, Request request) {
    this.live = live;
    this.imitation = imitation;
    this.request = request;
    this.id = live.nextExchange();
    this.at = live.now();
  }

  static Recording begin(LiveWorld live, Imitation imitation, Request request) {
    return new Recording(live, imitation, request);
  }

  long id() {
    return id;
  }

  Optional<Operation> operation() {
    return Optional.ofNullable(operation);
  }

  void operation(Operation found) {
    operation = found;
  }

  void decoded(JsonNode said) {
    decoded = said;
  }

  /** A HEAD is answered without one. */
  boolean wantsABody() {
    return !request.method().equals("HEAD");
  }

  /** Also for a refusal that its status does not tell. */
  void refused() {
    refused = true;
  }

  void violations(List<Violation> found) {
    violations.addAll(found);
  }

  void changes(List<Change> made) {
    changes = made;
  }

  /** Whether the call has changed something of the world. */
  boolean hasChanged() {
    return !changes.isEmpty();
  }

  void deliveries(List<Long> posted) {
    deliveries = posted;
  }

  void mishaps(Mishaps happening) {
    mishaps = happening;
  }

  /** What faults do to the call, as far as it lets them. */
  Mishaps mishaps() {
    return mishaps;
  }

  /** What this fault does to the answer can be told from it. */
  void felt(String fault) {
    feltFaults.add(fault);
  }

  /** What faults have done to the call. */
  Mishaps felt() {
    return mishaps.felt(feltFaults);
  }

  /** Whether a mapping had its chance, after the faults and before the vendor. */
  boolean isUnderstood() {
    return decoded != null;
  }

  void overridden(Canned answer) {
    override = answer;
  }

  Optional<Canned> override() {
    return Optional.ofNullable(override);
  }

  /** The content type of the answer. */
  String type() {
    return override == null ? Misbehaviour.JSON_TYPE : override.type().orElse(null);
  }

  /** Writes the exchange down, and marks the answer with where it can be found. */
  Answer end(Answer answer, boolean keyFits) {
    Map<String, String> marks = new LinkedHashMap<>();
    if (keyFits) {
      marks.put("X-Sandbox-World", live.name());
    }
    marks.put("X-Sandbox-Exchange", Long.toString(id));
    if (!felt().isNone()) {
      marks.put("X-Sandbox-Fault", felt().inWords());
    }
    if (override != null) {
      marks.put(Exchange.OVERRIDE, override.stub());
    }
    marks.put("X-Sandbox-Violations", Integer.toString(violations.size()));
    Answer marked = answer.with(marks);
    Duration duration = Duration.ofNanos(WorldClock.machineNanos() - startedNanos);
    live.pace.note(duration.toNanos());
    live.journal().append(exchange(marked, duration));
    return marked;
  }

  private Exchange exchange(Answer answer, Duration duration) {
    return new Exchange(
        id,
        at,
        startedAt,
        duration,
        imitation.id(),
        operation == null ? null : operation.id(),
        operation == null ? null : operation.source().toString(),
        new Exchange.Sent(request.method(), url(), request.headers(), request.body()),
        decoded,
        new Exchange.Answered(answer.status(), answer.headers(), answer.body()),
        refused || answer.status() >= 400,
        List.copyOf(violations),
        changes,
        deliveries);
  }

  private String url() {
    String scheme = request.header("X-Forwarded-Proto").filter("https"::equals).orElse("http");
    String path = scheme + "://" + request.host() + request.path();
    return request.query().isEmpty() ? path : path + "?" + request.query();
  }
}
