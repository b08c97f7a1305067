package dev.surimi;

import dev.surimi.engine.WorldSettings;
import java.util.Optional;

/**
 * How a sandbox is started.
 *
 * @param port 0 takes a free one
 * @param worlds what worlds are made with when their maker does not say
 * @param maxWorlds how many there can be
 * @param token what control calls must bring, if anything
 */
public record SandboxSettings(
    String host, int port, WorldSettings worlds, int maxWorlds, Optional<String> token) {

  /**
   * Refuses a token that would protect nothing.
   *
   * @throws IllegalArgumentException when the token is blank
   */
  public SandboxSettings {
    if (token.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "--token is empty, and would protect nothing; give a token, or leave the option out");
    }
  }

  /** On loopback, at any free port, with everything else as it is by default. */
  public static SandboxSettings onFreePort() {
    return new SandboxSettings("127.0.0.1", 0, WorldSettings.standard(), 1_000, Optional.empty());
  }

  public SandboxSettings withWorlds(WorldSettings settings) {
    return new SandboxSettings(host, port, settings, maxWorlds, token);
  }
}
