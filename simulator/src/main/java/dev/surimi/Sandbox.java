package dev.surimi;

import dev.surimi.control.Control;
import dev.surimi.engine.Engine;
import dev.surimi.engine.LiveWorld;
import dev.surimi.engine.Vendors;
import dev.surimi.http.WebServer;
import java.net.URI;

/**
 * A running sandbox: every vendor on one port, in this process.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start(SandboxSettings.onFreePort())) {
 *   URI guestonline = sandbox.url("guestonline");
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {

  private final SandboxSettings settings;
  private final Engine engine;
  private final WebServer server;

  private Sandbox(SandboxSettings settings) {
    this.settings = settings;
    this.engine = new Engine(Vendors.discover(), settings.worlds(), settings.maxWorlds());
    engine.worlds().rehearse();
    Control control = new Control(engine, version(), settings.token());
    this.server = WebServer.start(engine, control, settings.host(), settings.port());
  }

  /**
   * Starts and answers from then on.
   *
   * @throws IllegalArgumentException when worlds cannot be made as the settings say
   * @throws java.io.UncheckedIOException when the port cannot be had
   */
  public static Sandbox start(SandboxSettings settings) {
    return new Sandbox(settings);
  }

  /** Where it answers: {@code http://127.0.0.1:8080}. */
  public URI url() {
    String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
    return URI.create("http://" + host + ":" + server.port());
  }

  /** Where one vendor answers: {@code http://127.0.0.1:8080/guestonline}. */
  public URI url(String vendor) {
    return URI.create(url() + "/" + vendor);
  }

  /** The world of this name, made if there is none yet. */
  public LiveWorld world(String name) {
    return engine.worlds().open(name);
  }

  public Engine engine() {
    return engine;
  }

  /** The version of this build, or {@code dev} outside of one. */
  public static String version() {
    String version = Sandbox.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  @Override
  public void close() {
    server.close();
    engine.close();
  }
}
