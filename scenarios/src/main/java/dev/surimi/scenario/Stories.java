package dev.surimi.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files of stories. */
public final class Stories {

  /** What builds leave behind, copies of stories among it. */
  private static final Set<String> BUILT = Set.of("target", "build", "node_modules");

  private Stories() {}

  /**
   * The files that are named, and all stories in the folders that are; in the order of their names.
   * A file whose name begins with {@code _} is a part of others.
   */
  public static List<Path> in(List<Path> places) {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        files.addAll(inside(place));
      } else if (!isPart(place)) {
        files.add(place);
      }
    }
    return files.stream().distinct().toList();
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Stories::isStory)
          .filter(file -> !isBuilt(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether others include it, and nobody plays it by itself. */
  public static boolean isPart(Path file) {
    return file.getFileName() != null && file.getFileName().toString().startsWith("_");
  }

  private static boolean isBuilt(Path file) {
    for (Path part : file) {
      if (BUILT.contains(part.toString())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStory(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !isPart(file)
        && Files.isRegularFile(file);
  }
}
