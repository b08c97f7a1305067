package dev.surimi.engine;

import dev.surimi.contract.Operation;
import dev.surimi.contract.Routing;
import dev.surimi.contract.Severity;
import dev.surimi.contract.Violation;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.vendor.Vendor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one road of a call: vendor, key, world, operation, what was said, judging, the handler in its
 * transaction, judging again, the journal.
 */
public final class Pipeline {

  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
  private static final int MOST_BYTES = 1 << 20;

  private final Vendors vendors;
  private final Worlds worlds;
  private final Performance performance;
  private final Ticker ticker;

  Pipeline(Vendors vendors, Worlds worlds, Performance performance, Ticker ticker) {
    this.vendors = vendors;
    this.worlds = worlds;
    this.performance = performance;
    this.ticker = ticker;
  }

  /** Answers a call to a vendor, named by the host or by the first segment of the path. */
  public Answer answer(Request request) {
    return vendors
        .address(request)
        .map(addressed -> answer(addressed.imitation(), addressed.request(), request))
        .orElseGet(
            () ->
                Answer.problem(
                    "unknown-vendor",
                    404,
                    "No vendor lives here",
                    "begin the path with one of " + vendors.prefixes()));
  }

  private Answer answer(Imitation imitation, Request request, Request asSent) {
    return guarded(imitation, request, asSent).with(imitation.vendor().headers());
  }

  private Answer guarded(Imitation imitation, Request request, Request asSent) {
    try {
      return Secrets.objection(asSent)
          .map(why -> Answer.problem("real-secret", 400, "Real secrets are refused", why))
          .orElseGet(() -> harmless(imitation, request, asSent));
    } catch (Worlds.TooMany tooMany) {
      return Answer.problem("too-many-worlds", 429, "Too many worlds", tooMany.getMessage());
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("a call of {} failed", imitation.id(), bug);
      return Answer.failure();
    }
  }

  private Answer harmless(Imitation imitation, Request request, Request asSent) {
    Routing routing = imitation.contract().route(verb(request), request.path());
    if (request.method().equals("OPTIONS") && !routing.allowed().isEmpty()) {
      return preflight(routing);
    }
    Optional<String> credential = imitation.vendor().credentials().reader().apply(request);
    Optional<Key> key = credential.flatMap(sent -> keyOf(imitation.vendor(), sent));
    Optional<LiveWorld> found = worldOf(key);
    if (found.isEmpty()) {
      return imitation.refuse(stranger(request, routing, credential));
    }
    LiveWorld live = found.get();
    Recording recording = Recording.begin(live, imitation, asSent);
    Reply reply = judged(imitation, request, routing, credential, key, live, recording);
    Answer marked = recording.end(imitation.answer(reply), key.isPresent());
    ticker.wake(live);
    return marked;
  }

  /** Strangers are journaled in the world {@code default}; empty when there is no room for it. */
  private Optional<LiveWorld> worldOf(Optional<Key> key) {
    try {
      return Optional.of(worlds.open(key.map(Key::world).orElse("default")));
    } catch (Worlds.TooMany full) {
      if (key.isPresent()) {
        throw full;
      }
      return Optional.empty();
    }
  }

  /**
   * The reply, found to keep the contract or not; a bug of ours in whatever made it is journaled.
   */
  private Reply judged(
      Imitation imitation,
      Request request,
      Routing routing,
      Optional<String> credential,
      Optional<Key> key,
      LiveWorld live,
      Recording recording) {
    try {
      Reply reply = reply(imitation, request, routing, credential, key, live, recording);
      judgeReply(imitation, live, recording, reply);
      return reply;
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("exchange {} of world {} failed", recording.id(), live.name(), bug);
      return failure(recording);
    }
  }

  private Reply reply(
      Imitation imitation,
      Request request,
      Routing routing,
      Optional<String> credential,
      Optional<Key> key,
      LiveWorld live,
      Recording recording) {
    try {
      Key known = key.orElseThrow(() -> stranger(request, routing, credential));
      Operation operation = routing.operation().orElseThrow(() -> lost(routing));
      recording.operation(operation);
      ObjectNode said = read(imitation, request, operation);
      recording.decoded(said);
      judgeRequest(imitation, live, recording, routing, said);
      return performance.of(
          imitation,
          live,
          new Asked(operation, request, routing.parameters(), said, known),
          recording);
    } catch (Refusal refusal) {
      Refusal placed =
          recording.operation().map(operation -> refusal.of(operation.id())).orElse(refusal);
      return imitation.vendor().refuse(placed);
    }
  }

  /** HTTP's HEAD is GET without the body, which the socket leaves out. */
  private static String verb(Request request) {
    return request.method().equals("HEAD") ? "GET" : request.method();
  }

  private static Optional<Key> keyOf(Vendor vendor, String credential) {
    return vendor.credentials().documented().contains(credential)
        ? Optional.of(Key.ofDocumentation())
        : Key.read(credential);
  }

  /** Browsers ask first, and send no key then: they are told that there is nothing. */
  private static Refusal stranger(Request request, Routing routing, Optional<String> credential) {
    return request.method().equals("OPTIONS") ? lost(routing) : keyless(credential);
  }

  private static Refusal keyless(Optional<String> credential) {
    return credential.isEmpty()
        ? Refusal.of(Misuse.KEY_MISSING, "No API key was provided")
        : Refusal.of(
            Misuse.KEY_UNKNOWN,
            "No valid API key was provided; in this sandbox a key is test_<world>, 1 to 64 of A-Z a-z 0-9 - _");
  }

  private static Refusal lost(Routing routing) {
    return routing.allowed().isEmpty()
        ? Refusal.of(Misuse.PATH_UNKNOWN, "Nothing is found at this path")
        : Refusal.of(Misuse.VERB_NOT_ALLOWED, "This path does not take this verb")
            .with("allowed", routing.allowed());
  }

  private static ObjectNode read(Imitation imitation, Request request, Operation operation) {
    if (request.body().length > MOST_BYTES) {
      throw Refusal.of(Misuse.TOO_LARGE, "The body is larger than " + MOST_BYTES + " bytes");
    }
    if (request.body().length > 0) {
      refuseCodings(request.headers().getOrDefault("Content-Encoding", List.of()));
    }
    var decoded = imitation.vendor().decode(request);
    return operation.read(decoded.text()).setAll(decoded.typed());
  }

  private static void refuseCodings(List<String> codings) {
    for (String coding : String.join(",", codings).split(",", -1)) {
      if (!coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
        throw Refusal.of(
            Misuse.UNSUPPORTED_TYPE, "Send the body as it is, without a Content-Encoding");
      }
    }
  }

  private static void judgeRequest(
      Imitation imitation, LiveWorld live, Recording recording, Routing routing, ObjectNode said) {
    if (live.contracts() == ContractMode.OFF) {
      return;
    }
    List<Violation> violations =
        imitation
            .contract()
            .judge()
            .request(routing.operation().orElseThrow(), routing.parameters(), said);
    recording.violations(violations);
    List<Violation> errors =
        violations.stream().filter(violation -> violation.severity() == Severity.ERROR).toList();
    if (live.contracts() == ContractMode.STRICT && !errors.isEmpty()) {
      throw Refusal.of(Misuse.BROKEN_CONTRACT, "The request breaks the contract")
          .with("violations", errors);
    }
  }

  private static void judgeReply(
      Imitation imitation, LiveWorld live, Recording recording, Reply reply) {
    if (live.contracts() == ContractMode.OFF) {
      return;
    }
    var judge = imitation.contract().judge();
    String type = reply.body().isMissingNode() ? null : "application/json";
    recording.violations(
        recording
            .operation()
            .map(operation -> judge.response(operation, reply.status(), type, reply.body()))
            .orElseGet(() -> judge.unrouted(reply.status(), type, reply.body())));
  }

  private static Answer preflight(Routing routing) {
    return new Answer(
        204,
        Map.of("Access-Control-Allow-Methods", String.join(", ", routing.allowed())),
        new byte[0]);
  }

  /** A bug of ours: said plainly, so that nobody takes it for the vendor's behaviour. */
  private static Reply failure(Recording recording) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("type", "urn:surimi:problem:failed");
    body.put("title", "The sandbox failed; this is a bug of Surimi, not the vendor's behaviour");
    body.put("status", 500);
    body.put("exchange", recording.id());
    return Reply.of(500, body).with("Content-Type", "application/problem+json");
  }
}
