package benchmark.inner;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures inner parts of the sandbox with JMH, whose arguments it takes, and prints a table in
 * Markdown: the time of one, as exactly as JMH dares to say, and the memory that it allocates. What
 * JMH says meanwhile goes where errors go.
 */
public final class Inner {

  private Inner() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream page = System.out;
    System.setOut(System.err);
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .addProfiler(GCProfiler.class)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    page.println("| inner part | time | memory |");
    page.println("|---|---:|---:|");
    results.forEach(result -> page.println(row(result)));
  }

  private static String row(RunResult result) {
    Result<?> time = result.getPrimaryResult();
    Result<?> memory = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return "| %s | %s%s %s | %,.1f KB |"
        .formatted(
            name(result.getParams()),
            digits(time.getScore()),
            Double.isNaN(time.getScoreError()) ? "" : " ± " + digits(time.getScoreError()),
            time.getScoreUnit().replace("us/op", "µs"),
            memory.getScore() / 1_000);
  }

  /** {@code Calls.listOfTen} is {@code calls: list of ten}. */
  private static String name(BenchmarkParams measured) {
    String[] parts = measured.getBenchmark().split("[.]");
    String name = parts[parts.length - 2] + ": " + parts[parts.length - 1];
    String parameters =
        measured.getParamsKeys().stream()
            .map(key -> ", " + key + " " + measured.getParam(key))
            .collect(Collectors.joining());
    return (name.replaceAll("([a-z])([A-Z])", "$1 $2") + parameters).toLowerCase(Locale.ROOT);
  }

  /** As many as mean something. */
  private static String digits(double value) {
    return String.format(value < 10 ? "%.2f" : "%.1f", value);
  }
}
