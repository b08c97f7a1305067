package dev.surimi.http;

import dev.surimi.control.Control;
import dev.surimi.engine.Answer;
import dev.surimi.engine.Engine;
import dev.surimi.vendor.Request;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * One port for everything: vendors, the control API, pages for people. Translates between the
 * socket and the engine.
 */
public final class WebServer implements AutoCloseable {

  /**
   * One byte more than any vendor takes, so that the pipeline can tell a body that is too large.
   */
  private static final int MOST_BYTES_READ = (1 << 20) + 1;

  private final Engine engine;
  private final Control control;
  private final Pages pages;
  private final Javalin javalin;

  private WebServer(Engine engine, Control control, String host, int port, Optional<Tls> tls) {
    this.engine = engine;
    this.control = control;
    this.pages = new Pages(engine);
    this.javalin = Javalin.create(config -> configure(config, host, port, tls)).start();
  }

  /**
   * Listens at once; port 0 takes a free one.
   *
   * @throws UncheckedIOException when the port cannot be had
   */
  public static WebServer start(
      Engine engine, Control control, String host, int port, Optional<Tls> tls) {
    try {
      return new WebServer(engine, control, host, port, tls);
    } catch (JavalinBindException taken) {
      throw new UncheckedIOException(
          new BindException(
              "cannot listen on " + host + ":" + port + "; is something else there?"));
    }
  }

  public int port() {
    return portOf(0);
  }

  /** The port for TLS, if there is one. */
  public int securePort() {
    return portOf(1);
  }

  private int portOf(int connector) {
    return ((NetworkConnector) javalin.jettyServer().server().getConnectors()[connector])
        .getLocalPort();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config, String host, int port, Optional<Tls> tls) {
    config.jetty.addConnector((server, http) -> plain(server, http, host, port));
    tls.ifPresent(
        secure ->
            config.jetty.addConnector((server, http) -> secure.connector(server, http, host)));
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setUriCompliance(UriCompliance.UNSAFE);
          http.setSendServerVersion(false);
        });
    config.jetty.modifyServletContextHandler(
        servlets -> servlets.getServletHandler().setDecodeAmbiguousURIs(true));
    config.routes.before(this::route);
    config.routes.sse("/_sandbox/worlds/{world}/events", this::stream);
  }

  private static Connector plain(Server server, HttpConfiguration http, String host, int port) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    return connector;
  }

  private void route(Context context) {
    Request request = read(context);
    if (!control.isEventStream(request)) {
      write(context, answer(request));
      context.skipRemainingHandlers();
    }
  }

  private Answer answer(Request request) {
    if (Control.owns(request)) {
      return control.answer(request);
    }
    if (request.path().equals("/") && engine.vendors().address(request).isEmpty()) {
      return pages.front();
    }
    return pages.answer(request).orElseGet(() -> engine.answer(request));
  }

  private void stream(SseClient client) {
    client.keepAlive();
    client.onClose(control.events(read(client.ctx()), frame -> send(client, frame)));
  }

  private static void send(SseClient client, Control.Frame frame) {
    if (frame.event() == null) {
      client.sendComment(frame.data());
    } else {
      client.sendEvent(frame.event(), frame.data(), frame.id());
    }
    if (frame.isLast()) {
      client.close();
    }
  }

  private static Request read(Context context) {
    String query = context.queryString();
    return new Request(
        context.req().getMethod(),
        String.valueOf(context.host()),
        context.req().getRequestURI(),
        query == null ? "" : query,
        headers(context),
        body(context));
  }

  private static Map<String, List<String>> headers(Context context) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : Collections.list(context.req().getHeaderNames())) {
      headers.put(name, Collections.list(context.req().getHeaders(name)));
    }
    if (context.req().isSecure()) {
      headers.put("X-Forwarded-Proto", List.of("https"));
    }
    return headers;
  }

  private static byte[] body(Context context) {
    try {
      return context.req().getInputStream().readNBytes(MOST_BYTES_READ);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(Context context, Answer answer) {
    context.status(answer.status());
    answer.headers().forEach(context::header);
    if (answer.headers().containsKey("Content-Type")) {
      context.contentType(answer.headers().get("Content-Type"));
    } else {
      context.res().setContentType(null);
    }
    context.result(answer.body());
  }
}
