import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page: what was measured, and how the sandbox stands beside the others. */
final class Report {

  private static final List<String> NAMES =
      List.of("list", "list of ten", "get", "create", "create with webhook", "create, judged", "availability");

  private final Options options;
  private final List<Contender> contenders;
  private final StringBuilder page = new StringBuilder();

  Report(Options options, List<Contender> contenders) {
    this.options = options;
    this.contenders = contenders;
  }

  String page() throws IOException {
    line("| server | request | requests/s | processor time | p99 | requests/s, of Surimi's | time, of Surimi's |");
    line("|---|---|---:|---:|---:|---:|---:|");
    for (String name : NAMES) {
      for (Contender contender : contenders) {
        if (contender.has(name)) {
          row(contender, name);
        }
      }
    }
    line("");
    for (Contender contender : contenders) {
      line("%s: %d MB resident after all of it".formatted(contender.name(), contender.server().megabytes()));
    }
    return page.toString();
  }

  private void row(Contender contender, String name) {
    Contender ours = contenders.get(0);
    String same = ours.has(name) ? name : "create";
    line(
        "| %s | %s | %,.0f | %.1f µs | %.2f ms | %.2f | %.2f |"
            .formatted(
                contender.name(),
                name,
                contender.rate(name),
                contender.micros(name),
                contender.p99(name),
                contender.rate(name) / ours.rate(same),
                contender.micros(name) / ours.micros(same)));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
