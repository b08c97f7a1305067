package dev.surimi.control;

import dev.surimi.engine.Answer;
import dev.surimi.engine.Engine;
import dev.surimi.vendor.Request;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The control API: everything under {@code /_sandbox}. With a token every call but {@code
 * health.get} needs it.
 */
public final class Control {

  /**
   * One frame of an event stream.
   *
   * @param event {@code exchange}, {@code change}, {@code agenda}, {@code delivery}, or {@code end}
   *     for the last one; null for a comment, which keeps the connection open
   * @param data one line of JSON, or the comment
   * @param id null for a comment
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

  private final Engine engine;
  private final String version;
  private final Optional<String> token;

  public Control(Engine engine, String version, Optional<String> token) {
    this.engine = engine;
    this.version = version;
    this.token = token;
  }

  /** Whether the request is for the control API. */
  public static boolean owns(Request request) {
    return request.path().equals("/_sandbox") || request.path().startsWith("/_sandbox/");
  }

  /** Answers a call; what is wrong with it is said in a problem document. */
  public Answer answer(Request request) {
    return Answer.problem(501, "Not yet", "version " + version + token + engine.worlds().all().size() + request.path());
  }

  /**
   * Whether {@link #events} answers this call. Everything else about the same path (a wrong token,
   * an unknown world) is answered by {@link #answer}.
   */
  public boolean isEventStream(Request request) {
    return request.path().endsWith("/events");
  }

  /**
   * Hands what happens from now on in the world that the call names to {@code reader}, on a thread
   * of its own, until the answer is run.
   */
  public Runnable events(Request request, Consumer<Frame> reader) {
    return engine
        .worlds()
        .find(request.path())
        .map(live -> new EventStream(live, happening -> JsonNodeFactory.instance.objectNode()))
        .map(stream -> stream.forwardTo(reader))
        .orElse(() -> {});
  }
}
