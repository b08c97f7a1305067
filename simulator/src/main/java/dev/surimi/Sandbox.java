package dev.surimi;

import dev.surimi.control.Control;
import dev.surimi.control.Gate;
import dev.surimi.engine.Engine;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.engine.Vendors;
import dev.surimi.http.LocalAuthority;
import dev.surimi.http.Tls;
import dev.surimi.http.WebServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private Sandbox(SandboxSettings settings, Engine engine) {
    this.settings = settings;
    this.engine = engine;
    Control control = new Control(engine, version(), gate());
    this.server =
        WebServer.start(
            engine, control, settings.host(), settings.port(), settings.tls().map(this::tls));
  }

  private Gate gate() {
    return new Gate(
        settings.token(), settings.host(), engine.vendors().hosts(), settings.fence().names());
  }

  /** Begins to load what every sandbox needs, for one that is started later. */
  public static void prepare() {
    Thread preparation = new Thread(Vendors::discover, "surimi-preparation");
    preparation.setDaemon(true);
    preparation.start();
  }

  /**
   * Starts and answers from then on.
   *
   * @throws IllegalArgumentException when worlds cannot be made or kept as the settings say, or
   *     overrides cannot be read
   * @throws java.io.UncheckedIOException when the port cannot be had
   */
  public static Sandbox start(SandboxSettings settings) {
    Engine engine =
        new Engine(
            Vendors.discover(),
            settings.worlds(),
            settings.bounds(),
            settings.fence(),
            settings.store());
    engine.worlds().rehearse();
    settings.overrides().ifPresent(engine.overrides()::load);
    return new Sandbox(settings, engine);
  }

  /**
   * Starts in front of a real vendor: calls are passed on to {@code upstream}, judged and
   * journaled.
   *
   * @throws IllegalArgumentException when there is no such vendor
   */
  public static Sandbox inFrontOf(String vendor, URI upstream, SandboxSettings settings) {
    Vendors vendors = Vendors.discover();
    Imitation imitation =
        vendors
            .find(vendor)
            .orElseThrow(() -> new IllegalArgumentException("no vendor is called " + vendor));
    return new Sandbox(settings, Engine.relaying(vendors, imitation, upstream));
  }

  /** Where it answers: {@code http://127.0.0.1:8080}. */
  public URI url() {
    return URI.create("http://" + visibleHost() + ":" + server.port());
  }

  /** Where it answers over TLS, when the settings ask for that. */
  public Optional<URI> secureUrl() {
    return settings
        .tls()
        .map(tls -> URI.create("https://" + visibleHost() + ":" + server.securePort()));
  }

  private Tls tls(SandboxSettings.SecurePort secure) {
    List<String> names = new ArrayList<>(List.of("localhost", "127.0.0.1"));
    names.addAll(engine.vendors().hosts());
    return new Tls(secure.port(), LocalAuthority.in(secure.authority()), names);
  }

  private String visibleHost() {
    return settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
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
