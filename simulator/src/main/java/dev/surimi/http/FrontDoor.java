package dev.surimi.http;

import dev.surimi.control.Control;
import dev.surimi.engine.Answer;
import dev.surimi.fault.Wire;
import dev.surimi.vendor.Request;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request comes in and most are answered at once, in front of Javalin and its servlet,
 * which cost a call more than its vendor does. Only what is not sent in one piece goes on to them.
 */
final class FrontDoor extends Handler.Wrapper {

  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
  private static final String REQUEST = Request.class.getName();
  private static final String ANSWER = Answer.class.getName();
  private static final byte[] NOTHING = {};

  private final Refusals refusals;
  private final Predicate<Request> streams;
  private final Function<Request, Answer> answers;

  /**
   * @param streams whether a request is answered by Javalin
   * @param answers the answer to any other
   */
  FrontDoor(Refusals refusals, Predicate<Request> streams, Function<Request, Answer> answers) {
    this.refusals = refusals;
    this.streams = streams;
    this.answers = answers;
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
  public boolean handle(org.eclipse.jetty.server.Request sent, Response response, Callback callback)
      throws Exception {
    Target target = ((PatientConnection) sent.getConnectionMetaData()).target();
    Optional<byte[]> body = body(sent, Control.mostBytes(target.path()));
    if (body.isEmpty()) {
      Answer refusal =
          refusals.unreadable(target, HttpStatus.BAD_REQUEST_400, "its body is broken");
      return write(refusal, response, callback);
    }
    Request request = read(sent, target, body.get());
    sent.setAttribute(REQUEST, request);
    if (streams.test(request)) {
      return super.handle(sent, response, callback);
    }
    Answer answer = answers.apply(request);
    sent.setAttribute(ANSWER, answer);
    return answer.wire() == Wire.WHOLE
        ? write(answer, response, callback)
        : super.handle(sent, response, callback);
  }

  private static boolean write(Answer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    HttpFields.Mutable headers = response.getHeaders();
    answer.headers().forEach((name, lines) -> add(headers, name, lines));
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }

  /** A header that is sent several times has a line for each. */
  private static void add(HttpFields.Mutable headers, String name, String lines) {
    if (lines.indexOf('\n') < 0) {
      headers.put(name, lines);
    } else {
      headers.remove(name);
      lines.lines().forEach(line -> headers.add(name, line));
    }
  }

  private static Request read(org.eclipse.jetty.server.Request sent, Target target, byte[] body) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (HttpField field : sent.getHeaders()) {
      headers.merge(field.getName(), List.of(String.valueOf(field.getValue())), FrontDoor::both);
    }
    if (sent.isSecure()) {
      headers.put("X-Forwarded-Proto", List.of("https"));
    }
    return new Request(
        sent.getMethod(), target.host(), target.path(), target.query(), headers, body);
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.of(first, second).flatMap(List::stream).toList();
  }

  /**
   * Empty when the body breaks off, or breaks the rules of its transfer. One byte more than {@code
   * most} is read, so that a body that is too large can be told.
   */
  private static Optional<byte[]> body(org.eclipse.jetty.server.Request sent, int most) {
    if (sent.getLength() == 0) {
      return Optional.of(NOTHING);
    }
    try {
      return Optional.of(Content.Source.asInputStream(sent).readNBytes(most + 1));
    } catch (IOException | RuntimeException broken) {
      LOG.debug("a body cannot be read", broken);
      return Optional.empty();
    }
  }
}
