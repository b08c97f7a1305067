package dev.surimi.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How far those reach who steer a sandbox over the network.
 *
 * @param names under which the sandbox may be steered without a token, besides those that it knows;
 *     {@code .example.org} for all under it
 * @param targets the only hosts that webhooks are sent to, in the same form; all when there are
 *     none
 * @param seeds the folder whose files may be named as seeds
 */
public record Fence(List<String> names, List<String> targets, Path seeds) {

  /** As it is by default: seeds are of the folder in which the sandbox was started. */
  public static Fence usual() {
    return new Fence(List.of(), List.of(), Path.of(""));
  }

  public Fence withNames(String... others) {
    return new Fence(List.of(others), targets, seeds);
  }

  public Fence withTargets(String... others) {
    return new Fence(names, List.of(others), seeds);
  }

  public Fence withSeeds(Path folder) {
    return new Fence(names, targets, folder);
  }

  /**
   * Whether this may be named as a seed over the network; nothing is said of files outside, not
   * even whether they are there.
   *
   * @throws java.nio.file.InvalidPathException when it can be no path
   */
  public boolean holds(String seed) {
    return !Planting.isFile(seed) || real(Path.of(seed)).startsWith(real(seeds));
  }

  /** Where a path leads, links followed as far as there is something. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    } catch (IOException unreadable) {
      return absolute;
    }
  }
}
