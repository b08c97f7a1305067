package dev.surimi.cli;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.client.Refused;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.Unreachable;
import dev.surimi.clock.WorldClock;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A sandbox to play in: a running one, or one that lasts as long as this. What is made in a running
 * one begins with {@code names}, and does not outlive the process.
 */
final class Playground implements AutoCloseable {

  private final SandboxClient client;
  private final String names;
  private final Sandbox own;
  private final Thread cleaning;

  private Playground(SandboxClient client, String names, Sandbox own) {
    this.client = client;
    this.names = names;
    this.own = own;
    this.cleaning = new Thread(this::clean, "surimi-clean");
  }

  /**
   * @param sandbox the running one; null for one of its own
   * @param token the running one's; null for none
   * @param kind what the worlds' names begin with
   */
  static Playground open(CommandSpec spec, URI sandbox, String token, String kind) {
    Playground playground =
        sandbox == null
            ? own(kind)
            : new Playground(
                SandboxClient.at(requireWeb(spec, sandbox), Optional.ofNullable(token)),
                kind + "-" + Long.toString(WorldClock.machineTime().toEpochMilli(), 36),
                null);
    playground.requireAnswers(spec);
    Runtime.getRuntime().addShutdownHook(playground.cleaning);
    return playground;
  }

  private static Playground own(String kind) {
    Sandbox own = Sandbox.start(SandboxSettings.onFreePort());
    return new Playground(SandboxClient.at(own.url()), kind, own);
  }

  static boolean isWeb(URI url) {
    return url.getHost() != null && List.of("http", "https").contains(url.getScheme());
  }

  private static URI requireWeb(CommandSpec spec, URI sandbox) {
    if (!isWeb(sandbox)) {
      throw wrong(spec, "--sandbox is a URL such as http://localhost:8080");
    }
    return sandbox;
  }

  private void requireAnswers(CommandSpec spec) {
    try {
      if (client.vendors().isEmpty()) {
        throw wrong(spec, "no vendor is imitated at " + client.url());
      }
      var unused = client.worlds();
    } catch (Unreachable nobody) {
      throw wrong(spec, nobody.getMessage());
    } catch (Refused wantsAToken) {
      throw wrong(spec, "--token: " + wantsAToken.getMessage());
    }
  }

  private static ParameterException wrong(CommandSpec spec, String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  SandboxClient client() {
    return client;
  }

  String names() {
    return names;
  }

  /** What is broken off leaves no worlds behind. */
  private void clean() {
    client.worlds().stream()
        .filter(world -> world.startsWith(names + "-"))
        .forEach(world -> client.world(world).delete());
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(cleaning);
    if (own != null) {
      own.close();
    }
  }
}
