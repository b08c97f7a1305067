package dev.surimi.cli;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.control.HarRecorder;
import dev.surimi.engine.WorldSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code surimi proxy --vendor V --upstream URL}: judges the traffic with a real vendor. */
@Command(
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Stands in front of a real vendor: passes calls on unchanged, judges both directions by the",
      "contract and writes them down, without keys, tokens, passwords and card numbers."
    })
final class Proxy implements Callable<Integer> {

  private static final String WORLD = "proxy";

  @Option(names = "--vendor", required = true, description = "whose contract judges")
  private String vendor;

  @Option(names = "--upstream", required = true, description = "where the real vendor answers")
  private URI upstream;

  @Option(names = "--port", defaultValue = "8080", description = "the port; 0 takes a free one")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "the address to listen on; 0.0.0.0 for all")
  private String host;

  @Option(names = "--har", description = "the HAR file to write, whole at any moment")
  private Path har;

  @Option(names = "--token", description = "what control calls must bring as a bearer token")
  private String token;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, IOException {
    try (Sandbox proxy = start();
        HarRecorder recorder = recorder()) {
      if (recorder != null) {
        proxy.world(WORLD).journal().watch(recorder);
      }
      tell(proxy);
      Lifetime.until(proxy::close);
    }
    return 0;
  }

  private Sandbox start() {
    requireHttp();
    SandboxSettings settings =
        new SandboxSettings(
            host, port, WorldSettings.standard(), 1, Optional.ofNullable(token), Optional.empty());
    try {
      return Sandbox.inFrontOf(vendor, upstream, settings);
    } catch (IllegalArgumentException | UncheckedIOException impossible) {
      throw new ParameterException(spec.commandLine(), impossible.getMessage());
    }
  }

  private void requireHttp() {
    String scheme = String.valueOf(upstream.getScheme());
    if (upstream.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new ParameterException(
          spec.commandLine(), "--upstream is an absolute http or https URL, not " + upstream);
    }
  }

  private HarRecorder recorder() {
    try {
      return har == null ? null : HarRecorder.to(har, WORLD, Sandbox.version());
    } catch (UncheckedIOException unwritable) {
      throw new ParameterException(spec.commandLine(), "--har " + unwritable.getMessage());
    }
  }

  private void tell(Sandbox proxy) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Surimi %s stands in front of %s%n%n", Sandbox.version(), upstream);
    out.printf("  %-12s %s%n", vendor, proxy.url(vendor));
    out.printf("  console      %s/_sandbox/console%n", proxy.url());
    out.printf("  violations   %s/_sandbox/worlds/%s/violations%n", proxy.url(), WORLD);
    out.printf("  exchanges    %s/_sandbox/worlds/%s/exchanges%n", proxy.url(), WORLD);
    if (har != null) {
      out.printf("  HAR          %s%n", har);
    }
    out.printf("  stop         Ctrl-C%n");
    out.flush();
  }
}
