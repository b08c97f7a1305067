package dev.surimi.http;

import dev.surimi.control.Control;
import dev.surimi.engine.Answer;
import dev.surimi.engine.Engine;
import dev.surimi.engine.Visit;
import dev.surimi.vendor.Request;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One port for everything: vendors, the control API, pages for people. Translates between the
 * socket and the engine.
 */
public final class WebServer implements AutoCloseable {

  static final int ACCEPTORS = 1;

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  static {
    // What Jetty would otherwise start all of JMX to ask.
    System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
  }

  private final Engine engine;
  private final Control control;
  private final Console console = new Console();
  private final Pages pages;
  private final Refusals refusals;
  private final Javalin javalin;

  private WebServer(Engine engine, Control control, String host, int port, Optional<Tls> tls) {
    this.engine = engine;
    this.control = control;
    this.pages = new Pages(engine);
    this.refusals = new Refusals(engine);
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
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.modifyHttpConfiguration(WebServer::tolerate);
    config.jetty.addConnector((server, http) -> connector(server, http, host, port));
    tls.ifPresent(
        secure ->
            config.jetty.addConnector((server, http) -> secure.connector(server, http, host)));
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(refusals);
          server.setHandler(new FrontDoor(refusals, this::isStream, this::visit));
        });
    config.jetty.modifyServletContextHandler(
        servlets -> {
          servlets.setErrorHandler(refusals);
          servlets.getServletHandler().setDecodeAmbiguousURIs(true);
        });
    config.routes.before(this::route);
    config.routes.exception(Exception.class, WebServer::fail);
  }

  /** Lets through whatever a vendor can refuse in its own form. */
  private static void tolerate(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.UNSAFE);
    http.setHttpCompliance(
        HttpCompliance.RFC9110.with("proxied", HttpCompliance.Violation.MISMATCHED_AUTHORITY));
    http.setSendServerVersion(false);
  }

  private static Connector connector(
      Server server, HttpConfiguration configuration, String host, int port) {
    ServerConnector connector =
        new ServerConnector(
            server, ACCEPTORS, selectors(), PatientConnection.factory(configuration));
    connector.setHost(host);
    connector.setPort(port);
    return connector;
  }

  /** As many as there are processors: each answers what it reads, as long as nothing waits. */
  static int selectors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** What the front door lets through: it takes its time on the wire. */
  private void route(Context context) throws IOException {
    context.skipRemainingHandlers();
    var sent = ServletContextRequest.getServletContextRequest(context.req());
    Optional<Answer> answer = FrontDoor.answer(sent);
    if (answer.isPresent()) {
      BrokenWire.send(context, answer.get());
    } else {
      stream(context, FrontDoor.request(sent));
    }
  }

  /** The last resort: whoever comes here has found a bug. */
  private static void fail(Exception bug, Context context) {
    LOG.error("a request failed", bug);
    Answer answer = Answer.failure();
    context.status(answer.status());
    answer.headers().forEach(context::header);
    context.result(answer.body());
  }

  private boolean isStream(Request request) {
    return Control.owns(request) && control.isEventStream(request);
  }

  private Visit visit(Request request) {
    boolean isForPeople =
        Control.owns(request) || request.path().equals("/") || pages.owns(request);
    return isForPeople ? () -> answer(request) : engine.receive(request);
  }

  /** A call that nobody makes thousands of in a second: it may take its time. */
  private Answer answer(Request request) {
    if (Control.owns(request)) {
      return file(request, console.answer(request)).orElseGet(() -> control.answer(request));
    }
    if (request.path().equals("/") && isForNoVendor(request)) {
      return file(request, Optional.of(console.page(request))).orElseThrow();
    }
    return pages.answer(request).orElseGet(() -> engine.answer(request));
  }

  /** A file of the console, unless it is asked for under a name that is not ours. */
  private Optional<Answer> file(Request request, Optional<Answer> found) {
    return found.map(file -> control.turnedAway(request).orElse(file));
  }

  /** A proxy has one vendor, and everything is for it. */
  private boolean isForNoVendor(Request request) {
    return !engine.isRelaying() && engine.vendors().address(request).isEmpty();
  }

  private void stream(Context context, Request request) throws IOException {
    Control.Events events = control.events(request);
    EventWriter writer = EventWriter.begin(context.res());
    context.future(
        () -> {
          writer.whenCut(events.to(writer::write));
          return writer.over();
        });
  }
}
