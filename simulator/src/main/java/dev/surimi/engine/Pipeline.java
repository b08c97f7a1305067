package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Routing;
import dev.surimi.contract.Severity;
import dev.surimi.contract.Violation;
import dev.surimi.fault.Mishaps;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.world.Log;
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
 *
 * <p>Whoever has a say in the answer has it in this order: a fault, an override, a magic value, and
 * the state at last.
 */
public final class Pipeline implements Road {

  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  private final Vendors vendors;
  private final Worlds worlds;
  private final Misbehaviour misbehaviour;
  private final Overriding overriding;
  private final Ticker ticker;

  Pipeline(
      Vendors vendors,
      Worlds worlds,
      Misbehaviour misbehaviour,
      Overriding overriding,
      Ticker ticker) {
    this.vendors = vendors;
    this.worlds = worlds;
    this.misbehaviour = misbehaviour;
    this.overriding = overriding;
    this.ticker = ticker;
  }

  /** A call to a vendor, named by the host or by the first segment of the path. */
  @Override
  public Visit receive(Request request) {
    Optional<Vendors.Addressed> addressed = vendors.address(request);
    return addressed.isPresent()
        ? new Arrival(addressed.get().imitation(), addressed.get().request(), request)
        : Visit.over(
            Answer.problem(
                "unknown-vendor",
                404,
                "No vendor lives here",
                "begin the path with one of " + vendors.prefixes()));
  }

  /** A call that has come to a vendor's door. */
  private final class Arrival implements Visit {

    private final Imitation imitation;
    private final Request request;
    private final Request asSent;
    private Approach approach;

    Arrival(Imitation imitation, Request request, Request asSent) {
      this.imitation = imitation;
      this.request = request;
      this.asSent = asSent;
    }

    @Override
    public boolean mayWait() {
      try {
        Optional<LiveWorld> live = worlds.atHand(nameOfWorld(approach().key()));
        return live.isEmpty()
            || overriding.isPossible()
            || live.get().mayKeepWaiting(imitation.id());
      } catch (RuntimeException | StackOverflowError bug) {
        LOG.debug("a call of {} is not understood, and answered so", imitation.id(), bug);
        return true;
      }
    }

    @Override
    public Answer answer() {
      return guarded(this).with(imitation.vendor().headers());
    }

    Approach approach() {
      if (approach == null) {
        approach = Approach.of(imitation, request);
      }
      return approach;
    }
  }

  private Answer guarded(Arrival arrival) {
    try {
      Optional<String> objection = Secrets.objection(arrival.asSent);
      return objection.isPresent()
          ? Answer.problem("real-secret", 400, "Real secrets are refused", objection.get())
          : harmless(arrival.approach(), arrival.asSent);
    } catch (Full full) {
      worlds.figures().refused(full.bound().word());
      return Answer.problem("too-many-worlds", 429, "Too many worlds", full.getMessage());
    } catch (Log.Unavailable unavailable) {
      LOG.warn("a call of {} was not done: {}", arrival.imitation.id(), unavailable.getMessage());
      return Answer.problem(
          "store-unavailable",
          503,
          "The store does not answer",
          "nothing was done; " + unavailable.getMessage());
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("a call of {} failed", arrival.imitation.id(), bug);
      return Answer.failure();
    }
  }

  private Answer harmless(Approach approach, Request asSent) {
    Imitation imitation = approach.imitation();
    if (approach.isPreflight()) {
      return preflight(approach.routing());
    }
    Optional<LiveWorld> found = worldOf(approach.key());
    if (found.isEmpty()) {
      return imitation.refuse(approach.stranger());
    }
    LiveWorld live = found.get();
    Recording recording = Recording.begin(live, imitation, asSent);
    Reply reply = judged(approach, live, recording);
    Answer answer = misbehaviour.answer(imitation, live, recording, reply);
    Mishaps felt = recording.felt();
    Answer marked = recording.end(answer.as(felt), approach.key().isPresent());
    ticker.wakeForNews(live);
    if (!felt.isNone()) {
      WorldClock.pauseMachine(felt.pace().after());
    }
    return marked;
  }

  /** Strangers are journaled in the world {@code default}; empty when there is no room for it. */
  private Optional<LiveWorld> worldOf(Optional<Key> key) {
    try {
      return Optional.of(worlds.open(nameOfWorld(key)));
    } catch (Full full) {
      if (key.isPresent()) {
        throw full;
      }
      return Optional.empty();
    }
  }

  private static String nameOfWorld(Optional<Key> key) {
    return key.map(Key::world).orElse("default");
  }

  /**
   * The reply, found to keep the contract or not; a bound is the sandbox's, which no contract
   * promises, so its refusal is in the vendor's form and not judged; a bug of ours in whatever made
   * it is journaled.
   */
  private Reply judged(Approach approach, LiveWorld live, Recording recording) {
    try {
      Reply reply = reply(approach, live, recording);
      if (recording.mishaps().replace()) {
        return reply;
      }
      judgeReply(approach.imitation(), live, recording, reply);
      return recording.override().isPresent()
          ? reply
          : Misbehaviour.altered(approach.imitation(), recording, reply);
    } catch (Full full) {
      worlds.figures().refused(full.bound().word());
      return refused(
          approach.imitation(),
          live,
          recording,
          Refusal.of(Misuse.TOO_MANY_CALLS, full.getMessage()));
    } catch (Log.Unavailable unavailable) {
      throw unavailable;
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("exchange {} of world {} failed", recording.id(), live.name(), bug);
      return failure(recording);
    }
  }

  private Reply reply(Approach approach, LiveWorld live, Recording recording) {
    Imitation imitation = approach.imitation();
    try {
      Key key = approach.requireKey();
      Operation operation = approach.requireOperation();
      recording.operation(operation);
      ObjectNode said = approach.requireWords(operation);
      recording.decoded(said);
      Asked asked =
          new Asked(operation, approach.request(), approach.routing().parameters(), said, key);
      recording.mishaps(misbehaviour.struck(live, imitation, asked));
      Optional<Reply> override =
          recording.mishaps().replace() ? Optional.empty() : overriding.reply(approach, recording);
      judgeRequest(imitation, live, recording, asked);
      return override.orElseGet(() -> misbehaviour.reply(imitation, live, asked, recording));
    } catch (Refusal refusal) {
      Optional<Reply> override = lateOverride(approach, recording);
      if (override.isPresent()) {
        return override.get();
      }
      return refused(imitation, live, recording, refusal);
    }
  }

  private static Reply refused(
      Imitation imitation, LiveWorld live, Recording recording, Refusal refusal) {
    recording.refused();
    Refusal placed =
        recording.operation().map(operation -> refusal.of(operation.id())).orElse(refusal);
    return imitation.vendor().refuse(placed, live.world().options());
  }

  /** A mapping may also answer what the vendor would refuse; none is asked twice. */
  private Optional<Reply> lateOverride(Approach approach, Recording recording) {
    return recording.isUnderstood() ? Optional.empty() : overriding.reply(approach, recording);
  }

  private static void judgeRequest(
      Imitation imitation, LiveWorld live, Recording recording, Asked asked) {
    if (live.contracts() == ContractMode.OFF) {
      return;
    }
    List<Violation> violations =
        imitation.contract().judge().request(asked.operation(), asked.parameters(), asked.said());
    recording.violations(violations);
    boolean isVendors = recording.override().isEmpty() && !recording.mishaps().replace();
    if (!isVendors || live.contracts() != ContractMode.STRICT) {
      return;
    }
    List<Violation> errors =
        violations.stream().filter(violation -> violation.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
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
    String type = reply.body().isMissingNode() ? null : recording.type();
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
