package dev.surimi.http;

import dev.surimi.control.Control;
import dev.surimi.engine.Answer;
import dev.surimi.engine.Visit;
import dev.surimi.fault.Wire;
import dev.surimi.vendor.Request;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request comes in and most are answered at once, in front of Javalin and its servlet,
 * which cost a call more than its vendor does. Only what is not sent in one piece goes on to them.
 *
 * <p>The thread that reads the connections answers as well, which spares a call two changes of
 * threads; whatever may have to wait is left to the pool.
 */
final class FrontDoor extends Handler.Wrapper {

  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
  private static final String REQUEST = Request.class.getName();
  private static final String ANSWER = Answer.class.getName();

  /** Jetty's own word for a header's name, if it has one; it takes long to say so. */
  private static final Map<String, Optional<HttpHeader>> NAMES = new ConcurrentHashMap<>();

  private static final int MOST_NAMES = 256;

  private final Refusals refusals;
  private final Predicate<Request> streams;
  private final Function<Request, Visit> visits;

  /**
   * @param streams whether a request is answered by Javalin
   * @param visits who answers any other
   */
  FrontDoor(Refusals refusals, Predicate<Request> streams, Function<Request, Visit> visits) {
    this.refusals = refusals;
    this.streams = streams;
    this.visits = visits;
  }

  /** The request that has come in here, as the servlet sees it. */
  static Request request(org.eclipse.jetty.server.Request sent) {
    return (Request) sent.getAttribute(REQUEST);
  }

  /** The answer that it is to get, if it has one already. */
  static Optional<Answer> answer(org.eclipse.jetty.server.Request sent) {
    return Optional.ofNullable((Answer) sent.getAttribute(ANSWER));
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request sent, Response response, Callback callback) {
    Target target = ((PatientConnection) sent.getConnectionMetaData()).target();
    SentBody body = SentBody.of(sent, Control.mostBytes(target.path()));
    Door door = new Door(sent, response, callback);
    if (!body.isHere()) {
      door.later(() -> door.receive(target, body));
    } else if (body.isBroken()) {
      door.write(unreadable(target));
    } else {
      Request request = read(sent, target, body);
      Visit visit = visits.apply(request);
      if (visit.mayWait()) {
        door.later(() -> door.answer(request, visit));
      } else {
        door.finish(request, visit);
      }
    }
    return true;
  }

  private Answer unreadable(Target target) {
    return refusals.unreadable(target, HttpStatus.BAD_REQUEST_400, "its body is broken");
  }

  private static Request read(org.eclipse.jetty.server.Request sent, Target target, SentBody body) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (HttpField field : sent.getHeaders()) {
      headers.merge(field.getName(), List.of(String.valueOf(field.getValue())), FrontDoor::both);
    }
    if (sent.isSecure()) {
      headers.put("X-Forwarded-Proto", List.of("https"));
    }
    return new Request(
        sent.getMethod(), target.host(), target.path(), target.query(), headers, body.bytes());
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.of(first, second).flatMap(List::stream).toList();
  }

  /** What is done in a thread of the pool. */
  private interface Work {
    void run() throws Exception;
  }

  /** A request that is under way, and how it is answered. */
  private final class Door {

    private final org.eclipse.jetty.server.Request sent;
    private final Response response;
    private final Callback callback;

    Door(org.eclipse.jetty.server.Request sent, Response response, Callback callback) {
      this.sent = sent;
      this.response = response;
      this.callback = callback;
    }

    /** In a thread that may wait. */
    void later(Work work) {
      sent.getComponents()
          .getExecutor()
          .execute(
              () -> {
                try {
                  work.run();
                } catch (Exception | StackOverflowError bug) {
                  LOG.debug("a request failed", bug);
                  Response.writeError(sent, response, callback, bug);
                }
              });
    }

    /** Waits for what is still missing of the body. */
    void receive(Target target, SentBody body) throws Exception {
      body.await();
      if (body.isBroken()) {
        write(unreadable(target));
      } else {
        Request request = read(sent, target, body);
        answer(request, visits.apply(request));
      }
    }

    void answer(Request request, Visit visit) throws Exception {
      if (streams.test(request)) {
        goOn(request);
      } else {
        finish(request, visit);
      }
    }

    void finish(Request request, Visit visit) {
      Answer answer = answered(visit);
      if (answer.wire() == Wire.WHOLE) {
        write(answer);
      } else {
        sent.setAttribute(ANSWER, answer);
        later(() -> goOn(request));
      }
    }

    /** To Javalin, and what it has of this request. */
    private void goOn(Request request) throws Exception {
      sent.setAttribute(REQUEST, request);
      FrontDoor.super.handle(sent, response, callback);
    }

    void write(Answer answer) {
      response.setStatus(answer.status());
      HttpFields.Mutable headers = response.getHeaders();
      answer.headers().forEach((name, lines) -> add(headers, name, lines));
      response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }
  }

  private static Answer answered(Visit visit) {
    try {
      return visit.answer();
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("a request failed", bug);
      return Answer.failure();
    }
  }

  /** A header that is sent several times has a line for each. */
  private static void add(HttpFields.Mutable headers, String name, String lines) {
    HttpHeader known = known(name);
    if (lines.indexOf('\n') < 0) {
      headers.add(new HttpField(known, name, lines));
    } else {
      lines.lines().forEach(line -> headers.add(new HttpField(known, name, line)));
    }
  }

  /** Null when Jetty has no word for it. */
  private static HttpHeader known(String name) {
    Optional<HttpHeader> known = NAMES.get(name);
    if (known == null) {
      known = Optional.ofNullable(HttpHeader.CACHE.get(name));
      if (NAMES.size() < MOST_NAMES) {
        NAMES.put(name, known);
      }
    }
    return known.orElse(null);
  }
}
