package benchmark;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/** A Jetty without servlets that knows nothing: the same bytes and the same headers. */
final class BareJetty extends Handler.Abstract.NonBlocking {

  private final Prepared prepared;

  private BareJetty(Prepared prepared) {
    this.prepared = prepared;
  }

  /**
   * @param arguments the port, and the folder of what is {@link Prepared}
   */
  public static void main(String[] arguments) throws Exception {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(arguments[0]));
    server.addConnector(connector);
    server.setHandler(new BareJetty(Prepared.in(Path.of(arguments[1]))));
    server.start();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    prepared.headers().forEach(each -> response.getHeaders().put(each.getKey(), each.getValue()));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Prepared.TYPE);
    Content.Source.asByteBuffer(
        request,
        Promise.from(
            body -> response.write(true, ByteBuffer.wrap(answer(request)), callback),
            callback::failed));
    return true;
  }

  private byte[] answer(Request request) {
    if (HttpMethod.POST.is(request.getMethod())) {
      return prepared.created();
    }
    if (!request.getHttpURI().getPath().endsWith("/bookings")) {
      return prepared.one();
    }
    return request.getHttpURI().getQuery().contains("max_results")
        ? prepared.list()
        : prepared.ten();
  }
}
