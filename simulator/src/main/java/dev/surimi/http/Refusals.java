package dev.surimi.http;

import dev.surimi.engine.Answer;
import dev.surimi.engine.Engine;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What is answered to a request that HTTP itself cannot read: the refusal of the vendor that it
 * names, or else a problem document. Never a page.
 */
final class Refusals extends ErrorHandler {

  private final Engine engine;

  Refusals(Engine engine) {
    this.engine = engine;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Target target = ((PatientConnection) request.getConnectionMetaData()).target();
    Answer answer =
        status == HttpStatus.INTERNAL_SERVER_ERROR_500
            ? Answer.failure()
            : unreadable(target, status, why(request, status));
    response.setStatus(answer.status());
    answer.headers().forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }

  /**
   * Says no to what came for {@code target}.
   *
   * @param status of the problem document, where no vendor is named
   */
  Answer unreadable(Target target, int status, String why) {
    String message = "The request cannot be read: " + why;
    return engine
        .vendors()
        .address(
            new dev.surimi.vendor.Request(
                "", target.host(), target.path(), "", Map.of(), new byte[0]))
        .map(addressed -> addressed.imitation().refuse(Refusal.of(Misuse.UNREADABLE, message)))
        .orElseGet(() -> Answer.problem("unreadable", blame(status), "Not understood", message));
  }

  private static String why(Request request, int status) {
    return request.getAttribute(ERROR_MESSAGE) instanceof String said
        ? said
        : HttpStatus.getMessage(status);
  }

  /** Whatever was not understood is the caller's to mend, an unknown version of HTTP as well. */
  private static int blame(int status) {
    return HttpStatus.isClientError(status) ? status : HttpStatus.BAD_REQUEST_400;
  }
}
