package dev.surimi.junit;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.client.SandboxClient;
import dev.surimi.clock.WorldClock;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The sandbox of this JVM's tests: one that runs at the address in {@code surimi.sandbox} (or
 * {@code SURIMI_SANDBOX}), or else one of its own, which ends with the last test.
 */
final class SharedSandbox implements AutoCloseable {

  private static final Namespace NAMESPACE = Namespace.create(SharedSandbox.class);

  private final Optional<Sandbox> own;
  private final SandboxClient client;
  private final String run;
  private final AtomicInteger worlds = new AtomicInteger();

  private SharedSandbox(Optional<Sandbox> own, SandboxClient client) {
    this.own = own;
    this.client = client;
    this.run =
        Long.toString(WorldClock.machineTime().toEpochMilli(), 36)
            + "-"
            + Long.toString(ProcessHandle.current().pid(), 36);
  }

  static SharedSandbox of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(SharedSandbox.class, type -> open(context), SharedSandbox.class);
  }

  private static SharedSandbox open(ExtensionContext context) {
    Optional<String> running = setting(context, "sandbox");
    if (running.isPresent()) {
      URI url = URI.create(running.get());
      return new SharedSandbox(Optional.empty(), SandboxClient.at(url, setting(context, "token")));
    }
    Sandbox sandbox = Sandbox.start(SandboxSettings.onFreePort());
    return new SharedSandbox(Optional.of(sandbox), SandboxClient.at(sandbox.url()));
  }

  /**
   * A configuration parameter of JUnit or a system property; else a variable of the environment.
   */
  private static Optional<String> setting(ExtensionContext context, String name) {
    return context
        .getConfigurationParameter("surimi." + name)
        .or(() -> Optional.ofNullable(System.getenv("SURIMI_" + name.toUpperCase(Locale.ROOT))))
        .filter(value -> !value.isBlank());
  }

  SandboxClient client() {
    return client;
  }

  /** A name that no other test has, in this JVM or another one. */
  String newName() {
    return "test-" + run + "-" + worlds.incrementAndGet();
  }

  @Override
  public void close() {
    own.ifPresent(Sandbox::close);
  }
}
