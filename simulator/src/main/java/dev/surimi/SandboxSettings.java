package dev.surimi;

import dev.surimi.engine.WorldSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a sandbox is started.
 *
 * @param port 0 takes a free one
 * @param worlds what worlds are made with when their maker does not say
 * @param maxWorlds how many there can be
 * @param token what control calls must bring, if anything
 * @param tls another port, with TLS, if it is wanted
 * @param overrides a folder with stub mappings, if there is one
 * @param store where worlds are kept: {@code memory}, {@code sqlite:FILE}, {@code postgres://…}
 */
public record SandboxSettings(
    String host,
    int port,
    WorldSettings worlds,
    int maxWorlds,
    Optional<String> token,
    Optional<SecurePort> tls,
    Optional<Path> overrides,
    String store) {

  /**
   * A port for TLS.
   *
   * @param port 0 takes a free one
   * @param authority the file that keeps the local authority
   */
  public record SecurePort(int port, Path authority) {}

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

  /** Without overrides, and with worlds that end with the sandbox. */
  public SandboxSettings(
      String host,
      int port,
      WorldSettings worlds,
      int maxWorlds,
      Optional<String> token,
      Optional<SecurePort> tls) {
    this(host, port, worlds, maxWorlds, token, tls, Optional.empty(), "memory");
  }

  /** On loopback, at any free port, with everything else as it is by default. */
  public static SandboxSettings onFreePort() {
    return new SandboxSettings(
        "127.0.0.1", 0, WorldSettings.standard(), 1_000, Optional.empty(), Optional.empty());
  }

  public SandboxSettings withTls(SecurePort secure) {
    return new SandboxSettings(
        host, port, worlds, maxWorlds, token, Optional.of(secure), overrides, store);
  }

  public SandboxSettings withWorlds(WorldSettings settings) {
    return new SandboxSettings(host, port, settings, maxWorlds, token, tls, overrides, store);
  }

  public SandboxSettings withOverrides(Path folder) {
    return new SandboxSettings(
        host, port, worlds, maxWorlds, token, tls, Optional.of(folder), store);
  }

  public SandboxSettings withStore(String where) {
    return new SandboxSettings(host, port, worlds, maxWorlds, token, tls, overrides, where);
  }
}
