package benchmark;

import static benchmark.Figure.P99;
import static benchmark.Figure.RATE;
import static benchmark.Figure.TIME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The page: what was measured, and how the sandbox stands beside the others. */
final class Report {

  private final Options options;
  private final List<Contender> contenders;
  private final StringBuilder page = new StringBuilder();

  Report(Options options, List<Contender> contenders) {
    this.options = options;
    this.contenders = contenders;
  }

  String page() throws IOException {
    Path target = options.folder().resolve("target");
    List<Path> fetched =
        options.quick() ? List.of() : List.of(target.resolve("lib"), target.resolve("npm"));
    line(
        "%s; %d rounds of %d s in turns, 32 connections."
            .formatted(
                Machine.inWords(options.commit(), fetched), options.rounds(), options.seconds()));
    line("");
    line(
        "| request | server | requests/s | processor time | p99 | memory | Surimi's rate | Surimi's"
            + " time |");
    line("|---|---|---:|---:|---:|---:|---:|---:|");
    for (String name : Benchmark.REQUESTS) {
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
    Contender ours = contenders.get(0);
    line("");
    line("| goal | list | get | create |");
    line("|---|---|---|---|");
    goal("of a bare Javalin's requests/s, at least", RATE, ours, "bare Javalin", 0.70);
    goal("of its processor time, at most", TIME, ours, "bare Javalin", 1.50);
    goal("of its p99, at most", P99, ours, "bare Javalin", 1.50);
    goal("judging off, of its requests/s, at least", RATE, contenders.get(1), "bare Javalin", 0.85);
    goal("of a default Javalin's, at least", RATE, ours, "bare Javalin, default settings", 1);
    goal("of WireMock's as it ships, at least", RATE, ours, "WireMock, as it ships", 2.5);
    goal("of its p99, at most", P99, ours, "WireMock, as it ships", 0.25);
    goal("of WireMock's with Java as all have it, at least", RATE, ours, "WireMock", 2.5);
    goal("of its p99, at most", P99, ours, "WireMock", 0.25);
    goal("of WireMock's without journal, at least", RATE, ours, "WireMock, journal off", 1.2);
    goal("of its p99, at most", P99, ours, "WireMock, journal off", 0.25);
    goal("of MockServer's, at least", RATE, ours, "MockServer, log off", 0.8);
    goal("of its p99, at most", P99, ours, "MockServer, log off", 0.25);
    goal("of Prism's, at least", RATE, ours, "Prism --errors", 8);
    create("of WireMock's judged create, at least", "WireMock", "create, judged", 1.2);
    create("of it without journal, at least", "WireMock, journal off", "create, judged", 1.2);
    create("of MockServer's judged create, at least", "MockServer, log off", "create, judged", 1.2);
    create("of Mockoon's stateful create, at least", "Mockoon, stateful", "create", 40);
  }

  /** The same request to both. */
  private void goal(String words, Figure figure, Contender ours, String other, double bound) {
    StringBuilder row = new StringBuilder("| %s %.2f".formatted(words, bound));
    for (String name : List.of("list", "get", "create")) {
      row.append(" | ").append(reached(figure, ours, name, other, name, bound));
    }
    line(row + " |");
  }

  /** Our create beside what another one calls so. */
  private void create(String words, String other, String theirs, double bound) {
    String reached = reached(RATE, contenders.get(0), "create", other, theirs, bound);
    line("| %s %.2f | | | %s |".formatted(words, bound, reached));
  }

  private String reached(
      Figure figure, Contender ours, String name, String other, String theirs, double bound) {
    return contenders.stream()
        .filter(each -> each.name().equals(other))
        .filter(each -> each.has(theirs) && ours.has(name))
        .findFirst()
        .map(each -> figure.of(ours, name) / figure.of(each, theirs))
        .map(ratio -> "%.2f %s".formatted(ratio, figure.isMet(ratio, bound) ? "✓" : "✗"))
        .orElse("–");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
