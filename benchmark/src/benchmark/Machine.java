package benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something was measured, and what: the line that stands above every table. */
final class Machine {

  private Machine() {}

  /**
   * Prints it.
   *
   * @param arguments the commit, and the folders of what else was fetched for it
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> folders = Stream.of(arguments).skip(1).map(Path::of).toList();
    System.out.println(inWords(arguments[0], folders) + ".");
    System.out.println();
  }

  /**
   * @param fetched the folders of the peers
   */
  static String inWords(String commit, List<Path> fetched) throws IOException {
    return "%s, %d processors, %s %s; Java %s; %s; commit %s"
        .formatted(
            processor(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.version"),
            versions(fetched),
            commit);
  }

  private static String versions(List<Path> fetched) {
    Stream<Path> ours =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    return Stream.concat(
            ours.filter(jar -> jar.getFileName().toString().matches("javalin-\\d.*")),
            fetched.stream().flatMap(folder -> Fetched.in(folder).stream()))
        .map(each -> each.getFileName().toString().replace(".jar", ""))
        .collect(Collectors.joining(", "));
  }

  private static String processor() throws IOException {
    return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown processor");
  }
}
