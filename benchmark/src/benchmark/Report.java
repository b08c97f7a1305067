package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page: what was measured, and how the sandbox stands beside the others. */
final class Report {

  private static final List<String> NAMES =
      List.of(
          "list",
          "list of ten",
          "get",
          "create",
          "create, judged",
          "create with webhook",
          "availability");

  private final Options options;
  private final List<Contender> contenders;
  private final StringBuilder page = new StringBuilder();

  Report(Options options, List<Contender> contenders) {
    this.options = options;
    this.contenders = contenders;
  }

  String page() throws IOException {
    line(
        "%s, %d processors, %s; Java %s; %s; commit %s; %d rounds of %d s in turns, 32 connections."
            .formatted(
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version"),
                versions(),
                options.commit(),
                options.rounds(),
                options.seconds()));
    line("");
    line(
        "| request | server | requests/s | processor time | p99 | memory | Surimi's rate | Surimi's"
            + " time |");
    line("|---|---|---:|---:|---:|---:|---:|---:|");
    for (String name : NAMES) {
      for (Contender contender : contenders) {
        if (contender.has(name)) {
          row(contender, name);
        }
      }
    }
    goals();
    return page.toString();
  }

  private void row(Contender contender, String name) throws IOException {
    Contender ours = contenders.get(0);
    String same = ours.has(name) ? name : "create";
    line(
        "| %s | %s | %,.0f | %.1f µs | %.2f ms | %d MB | %.2f | %.2f |"
            .formatted(
                name,
                contender.name(),
                contender.rate(name),
                contender.micros(name),
                contender.p99(name),
                contender.server().megabytes(),
                ours.rate(same) / contender.rate(name),
                ours.micros(same) / contender.micros(name)));
  }

  private void goals() {
    line("");
    line("| goal | list | get | create |");
    line("|---|---|---|---|");
    goal("of a bare Javalin's requests/s, at least 0.70", 0, "bare Javalin", 0.70, true);
    goal("of its processor time, at most 1.50", 0, "bare Javalin", 1.50, false);
    goal("judging off, of its requests/s, at least 0.85", 1, "bare Javalin", 0.85, true);
    goal("of a default Javalin's, more than 1", 0, "bare Javalin, default settings", 1, true);
    goal("of WireMock's as it ships, at least 2.5", 0, "WireMock", 2.5, true);
    goal("of WireMock's without journal, at least 1.2", 0, "WireMock, journal off", 1.2, true);
    goal("of MockServer's, at least 0.8", 0, "MockServer, log off", 0.8, true);
    goal("of Prism's, at least 8", 0, "Prism --errors", 8, true);
  }

  /** Surimi against another one; {@code which} is 0 with judging and 1 without. */
  private void goal(String words, int which, String other, double bound, boolean rate) {
    Optional<Contender> against =
        contenders.stream().filter(each -> each.name().equals(other)).findFirst();
    StringBuilder row = new StringBuilder("| " + words);
    for (String name : List.of("list", "get", "create")) {
      row.append(" | ")
          .append(
              against
                  .filter(each -> each.has(name) && contenders.get(which).has(name))
                  .map(each -> judged(contenders.get(which), each, name, bound, rate))
                  .orElse("–"));
    }
    line(row + " |");
  }

  private static String judged(
      Contender ours, Contender other, String name, double bound, boolean rate) {
    double ratio =
        rate ? ours.rate(name) / other.rate(name) : ours.micros(name) / other.micros(name);
    boolean met = rate ? ratio >= bound : ratio <= bound;
    return "%.2f %s".formatted(ratio, met ? "✓" : "✗");
  }

  private String versions() throws IOException {
    StringBuilder versions = new StringBuilder("Javalin 7.2.3");
    Path peers = options.folder().resolve("target/lib");
    if (!options.quick() && Files.isDirectory(peers)) {
      try (var jars = Files.list(peers)) {
        jars.map(jar -> jar.getFileName().toString().replace(".jar", ""))
            .sorted()
            .forEach(jar -> versions.append(", ").append(jar));
      }
    }
    return versions + (options.prism() == null ? "" : ", prism-cli 5.14.2");
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown processor");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
