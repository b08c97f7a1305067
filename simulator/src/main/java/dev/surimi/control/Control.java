package dev.surimi.control;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Routing;
import dev.surimi.contract.Violation;
import dev.surimi.engine.Advance;
import dev.surimi.engine.Answer;
import dev.surimi.engine.Engine;
import dev.surimi.engine.Full;
import dev.surimi.engine.LiveWorld;
import dev.surimi.engine.Secrets;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.world.Log;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The control API: everything under {@code /_sandbox}. Its contract is {@code contracts/sandbox},
 * its route table {@link Routes}. The {@link Gate} decides who is heard; {@code health.get} is for
 * everybody, as container checks make it before anybody has told them a secret.
 */
public final class Control {

  /**
   * One frame of an event stream.
   *
   * @param event {@code exchange}, {@code change}, {@code agenda}, {@code delivery}, or {@code end}
   *     for the last one; null for a comment, which keeps the connection open
   * @param data one line of JSON, or the comment
   * @param id null for a comment and for the end
   */
  public record Frame(String event, String data, String id) {

    static Frame comment(String text) {
      return new Frame(null, text, null);
    }

    static Frame end(String why) {
      return new Frame("end", "{\"because\":\"" + why + "\"}", null);
    }

    /** Whether nothing comes after it, so that the connection may be closed. */
    public boolean isLast() {
      return "end".equals(event);
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(Control.class);
  private static final String ROOT = "/_sandbox";
  private static final String MAPPINGS = "/__admin";
  private static final String OPEN = "health.get";
  private static final String EVENTS = "text/event-stream";
  private static final String CHECK = "traffic.check";
  private static final String STREAM = "events.stream";

  private final Engine engine;
  private final Gate gate;
  private final Contract contract = Contract.load("sandbox");
  private final Routes routes;
  private final List<Violation> brokenPromises = new CopyOnWriteArrayList<>();

  public Control(Engine engine, String version, Gate gate) {
    this.engine = engine;
    this.gate = gate;
    this.routes = Routes.of(contract, version);
  }

  /** Whether the request is for the control API, or for WireMock's admin API beside it. */
  public static boolean owns(Request request) {
    return isUnder(ROOT, request) || isUnder(MAPPINGS, request);
  }

  private static boolean isUnder(String root, Request request) {
    return request.path().equals(root) || request.path().startsWith(root + "/");
  }

  /** How large a body this path takes, in bytes; a vendor takes one MiB too. */
  public static int mostBytes(String path) {
    return Said.most(path);
  }

  /** The answer to somebody to whom not even the console's files are shown; empty for others. */
  public Optional<Answer> turnedAway(Request request) {
    return gate.misdirection(request)
        .map(ControlError::render)
        .map(reply -> Answer.json(reply.status(), reply.headers(), reply.body()));
  }

  /** Answers a call; what is wrong with it is said in a problem document. */
  public Answer answer(Request request) {
    if (isUnder(MAPPINGS, request) && isHarmless(request)) {
      return Answer.of(engine.overrides().admin(request));
    }
    Routing routing = contract.route(Said.verb(request), request.path());
    Reply reply = reply(request, routing);
    judge(routing, reply);
    Answer answer = sent(reply);
    return request.method().equals("HEAD")
        ? new Answer(answer.status(), answer.headers(), new byte[0])
        : answer;
  }

  private boolean isHarmless(Request request) {
    return gate.objection(request).isEmpty() && Secrets.objection(request).isEmpty();
  }

  /** A text stands for itself. */
  private static Answer sent(Reply reply) {
    return reply.body().isString()
        ? new Answer(
            reply.status(),
            reply.headers(),
            reply.body().asString().getBytes(StandardCharsets.UTF_8))
        : Answer.json(reply.status(), reply.headers(), reply.body());
  }

  /**
   * Whether {@link #events} answers this call. Whatever is wrong with such a call (the token, the
   * world, what it accepts) is said by {@link #answer}.
   */
  public boolean isEventStream(Request request) {
    if (!owns(request)) {
      return false;
    }
    Routing routing = contract.route(request.method(), request.path());
    return routing.operation().filter(operation -> operation.id().equals(STREAM)).isPresent()
        && Accepted.of(request).allows(EVENTS)
        && gate.objection(request).isEmpty()
        && request.query().isEmpty()
        && engine.listeners().hasRoom()
        && world(routing).isPresent();
  }

  /** What happens in a world from a moment on. */
  @FunctionalInterface
  public interface Events {
    /** Hands it to {@code reader}, on a thread of its own, until the answer is run. */
    Runnable to(Consumer<Frame> reader);
  }

  /** What happens in the world that the call names, from now on. */
  public Events events(Request request) {
    return world(contract.route(request.method(), request.path()))
        .map(live -> new EventStream(live, ControlJson::of, engine.listeners()))
        .<Events>map(stream -> stream::forwardTo)
        .orElse(
            reader -> {
              reader.accept(Frame.end("the world has ended"));
              return () -> {};
            });
  }

  /** Where answers of this API have broken its own contract; each is a bug. */
  public List<Violation> brokenPromises() {
    return List.copyOf(brokenPromises);
  }

  private Reply reply(Request request, Routing routing) {
    try {
      Optional<Operation> called = admitted(request, routing);
      refuseSecrets(request, called);
      Operation operation = called.orElseThrow(() -> lost(request, routing));
      Input input = Said.fitting(contract, operation, routing, request);
      ControlCall call = new ControlCall(engine, operation, routing.parameters(), input);
      return routes.handler(operation).handle(call);
    } catch (Refusal refusal) {
      return ControlError.render(refusal);
    } catch (Full full) {
      engine.worlds().figures().refused(full.bound().word());
      return refuse(ControlError.tooMany(full.bound()), full.getMessage());
    } catch (Log.Unavailable unavailable) {
      return refuse(
          ControlError.STORE_UNAVAILABLE, "nothing was done; " + unavailable.getMessage());
    } catch (Advance.Impossible impossible) {
      return refuse(ControlError.TIME_GOES_FORWARD, impossible.getMessage());
    } catch (RuntimeException bug) {
      LOG.error("{} {} failed", request.method(), request.path(), bug);
      return refuse(ControlError.FAILED, "this is a bug of Surimi; its log has the details");
    }
  }

  private static Reply refuse(ControlError error, String detail) {
    return ControlError.render(error.because(detail));
  }

  /** Recorded traffic may hold what it likes: it is judged, and not kept. */
  private static void refuseSecrets(Request request, Optional<Operation> called) {
    if (called.filter(operation -> operation.id().equals(CHECK)).isEmpty()) {
      Secrets.objection(request)
          .ifPresent(
              why -> {
                throw ControlError.REAL_SECRET.because(why);
              });
    }
  }

  /** The operation that is called, if there is one, by somebody who may. */
  private Optional<Operation> admitted(Request request, Routing routing) {
    Optional<Operation> operation = routing.operation();
    if (operation.filter(found -> found.id().equals(OPEN)).isEmpty()) {
      gate.objection(request)
          .ifPresent(
              objection -> {
                throw objection;
              });
    }
    return operation;
  }

  private static Refusal lost(Request request, Routing routing) {
    return routing.allowed().isEmpty()
        ? ControlError.UNKNOWN_PATH.because(
            "there is nothing at %s; GET /_sandbox/contracts/sandbox/openapi.json lists every call"
                .formatted(request.path()))
        : ControlError.wrongVerb(request.method(), routing.allowed());
  }

  private Optional<LiveWorld> world(Routing routing) {
    return Optional.ofNullable(routing.parameters().get("w")).flatMap(engine.worlds()::find);
  }

  private void judge(Routing routing, Reply reply) {
    String type =
        reply.body().isMissingNode()
            ? null
            : reply.headers().getOrDefault("Content-Type", "application/json");
    List<Violation> violations =
        routing
            .operation()
            .map(call -> contract.judge().response(call, reply.status(), type, reply.body()))
            .orElseGet(() -> contract.judge().unrouted(reply.status(), type, reply.body()));
    if (!violations.isEmpty() && brokenPromises.size() < 100) {
      LOG.error("an answer {} breaks the contract of {}: {}", reply.status(), routing, violations);
      brokenPromises.addAll(violations);
    }
  }
}
