package dev.surimi.cli;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.Fence;
import dev.surimi.engine.WorldSettings;
import dev.surimi.http.LocalAuthority;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code surimi serve}: the sandbox, until it is stopped. */
@Command(
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Starts the sandbox and answers until it is stopped.")
final class Serve implements Callable<Integer> {

  @Option(names = "--port", defaultValue = "8080", description = "the port; 0 takes a free one")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "the address to listen on; 0.0.0.0 for all")
  private String host;

  @Option(
      names = "--https-port",
      description = "another port, with TLS under the vendors' names; see surimi ca")
  private Integer httpsPort;

  @Option(
      names = "--store",
      defaultValue = "memory",
      description =
          "where worlds are kept: memory, sqlite:FILE, or postgres://user:password@host/database")
  private String store;

  @Option(
      names = "--seed",
      defaultValue = "demo",
      description = "what new worlds hold: demo, empty or a JSON file")
  private String seed;

  @Option(
      names = "--contracts",
      defaultValue = "report",
      description = "what to do about broken contracts: ${COMPLETION-CANDIDATES}")
  private ContractMode contracts;

  @Option(
      names = "--speed",
      defaultValue = "1.0",
      description = "seconds of a world for one second of the machine")
  private double speed;

  @Option(
      names = "--overrides",
      paramLabel = "DIR",
      description = "a folder with WireMock's mappings/ and __files/, which answer when they match")
  private Path overrides;

  @Option(names = "--token", description = "what control calls must bring as a bearer token")
  private String token;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "a further name under which the sandbox may be steered; .example.org for all under it")
  private List<String> allowHosts = List.of();

  @Option(
      names = "--webhook-hosts",
      paramLabel = "NAME",
      split = ",",
      description = "the only hosts that webhooks are sent to; .example.org for all under it")
  private List<String> webhookHosts = List.of();

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "the folder whose files the control API may name as seeds; here, if not given")
  private Path seeds = Path.of("");

  @Mixin private Limits limits;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    try (Sandbox sandbox = start()) {
      spec.commandLine().getOut().print(Welcome.to(sandbox));
      spec.commandLine().getOut().flush();
      Lifetime.until(sandbox::close);
    }
    return 0;
  }

  private Sandbox start() {
    require(port >= 0 && port <= 65_535, "--port is a number from 0 to 65535");
    require(
        httpsPort == null || (httpsPort >= 0 && httpsPort <= 65_535),
        "--https-port is a number from 0 to 65535");
    require(speed > 0 && speed <= 1_000_000, "--speed is above 0 and at most 1000000");
    WorldSettings worlds = new WorldSettings(seed, null, false, speed, contracts, Map.of());
    try {
      return Sandbox.start(
          new SandboxSettings(
              host,
              port,
              worlds,
              limits.bounds(),
              Optional.ofNullable(token),
              tls(),
              Optional.ofNullable(overrides),
              new Fence(allowHosts, webhookHosts, seeds),
              store));
    } catch (IllegalArgumentException | UncheckedIOException impossible) {
      throw new CommandLine.ParameterException(spec.commandLine(), impossible.getMessage());
    }
  }

  private Optional<SandboxSettings.SecurePort> tls() {
    return Optional.ofNullable(httpsPort)
        .map(secure -> new SandboxSettings.SecurePort(secure, LocalAuthority.usualFile()));
  }

  private void require(boolean fine, String otherwise) {
    if (!fine) {
      throw new CommandLine.ParameterException(spec.commandLine(), otherwise);
    }
  }
}
