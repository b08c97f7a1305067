package dev.surimi;

import dev.surimi.engine.Bound;
import dev.surimi.engine.Bounds;
import dev.surimi.engine.Fence;
import dev.surimi.engine.WorldSettings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a sandbox is started.
 *
 * @param port 0 takes a free one
 * @param worlds what worlds are made with when their maker does not say
 * @param bounds how much of everything there can be
 * @param token what control calls must bring, if anything
 * @param tls another port, with TLS, if it is wanted
 * @param overrides a folder with stub mappings, if there is one
 * @param fence how far those reach who steer it
 * @param store where worlds are kept: {@code memory}, {@code sqlite:FILE}, {@code postgres://…}
 */
public record SandboxSettings(
    String host,
    int port,
    WorldSettings worlds,
    Bounds bounds,
    Optional<String> token,
    Optional<SecurePort> tls,
    Optional<Path> overrides,
    Fence fence,
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

  /** With the usual bounds but for worlds, and nothing else; worlds end with the sandbox. */
  public SandboxSettings(
      String host,
      int port,
      WorldSettings worlds,
      int maxWorlds,
      Optional<String> token,
      Optional<SecurePort> tls) {
    this(
        host,
        port,
        worlds,
        Bounds.usual().with(Bound.WORLDS, maxWorlds),
        token,
        tls,
        Optional.empty(),
        Fence.usual(),
        "memory");
  }

  /** On loopback, at any free port, with everything else as it is by default. */
  public static SandboxSettings onFreePort() {
    return new SandboxSettings(
        "127.0.0.1",
        0,
        WorldSettings.standard(),
        Bounds.usual(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Fence.usual(),
        "memory");
  }

  public SandboxSettings withTls(SecurePort secure) {
    return new SandboxSettings(
        host, port, worlds, bounds, token, Optional.of(secure), overrides, fence, store);
  }

  public SandboxSettings withWorlds(WorldSettings settings) {
    return new SandboxSettings(host, port, settings, bounds, token, tls, overrides, fence, store);
  }

  public SandboxSettings withOverrides(Path folder) {
    return new SandboxSettings(
        host, port, worlds, bounds, token, tls, Optional.of(folder), fence, store);
  }

  public SandboxSettings withBounds(Bounds other) {
    return new SandboxSettings(host, port, worlds, other, token, tls, overrides, fence, store);
  }

  public SandboxSettings withFence(Fence other) {
    return new SandboxSettings(host, port, worlds, bounds, token, tls, overrides, other, store);
  }

  public SandboxSettings withToken(String secret) {
    return new SandboxSettings(
        host, port, worlds, bounds, Optional.of(secret), tls, overrides, fence, store);
  }

  public SandboxSettings withStore(String where) {
    return new SandboxSettings(host, port, worlds, bounds, token, tls, overrides, fence, where);
  }
}
