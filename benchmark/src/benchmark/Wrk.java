package benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load: wrk, with one thread. */
final class Wrk {

  private static final Pattern SUMMARY = Pattern.compile("(\\d+) requests in ([0-9.]+)(m?s|m)");
  private static final Pattern SLOWEST = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
  private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
  private static final Pattern BROKEN = Pattern.compile("Socket errors: (.*)");

  /** How many bookings each world has seen: no day has room for more than eight. */
  private static final Map<String, Long> CREATED = new HashMap<>();

  private Wrk() {}

  /** What a run has shown; {@code p99} in milliseconds. */
  record Run(long requests, double seconds, double p99, long failed) {

    /** It, unless more than one of so many calls has failed, or none was made. */
    Run orFail(int oneOf, String what) throws IOException {
      if (requests == 0 || failed > requests / oneOf) {
        throw new IOException("%s failed %d of %d times".formatted(what, failed, requests));
      }
      return this;
    }
  }

  static Run run(Path folder, int port, Workload workload, int seconds, int connections)
      throws IOException, InterruptedException {
    String world = world(port, workload);
    Run run =
        run(
            folder.resolve("requests.lua"),
            port,
            seconds,
            connections,
            workload.arguments(CREATED.getOrDefault(world, 0L)));
    CREATED.merge(world, workload.isCreate() ? run.requests() + 1_000 : 0, Long::sum);
    return run;
  }

  /** Its world is as it was made: its days are free again. */
  static void beginAnew(int port, Workload workload) {
    CREATED.remove(world(port, workload));
  }

  private static String world(int port, Workload workload) {
    return port + " " + workload.headers();
  }

  /** What the script asks for, with arguments of its own. */
  static Run run(Path script, int port, int seconds, int connections, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections));
    command.addAll(List.of("-d" + seconds + "s", "--latency", "-s"));
    command.addAll(List.of(script.toString(), "http://127.0.0.1:" + port, "--"));
    command.addAll(arguments);
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (wrk.waitFor() != 0 || !SUMMARY.matcher(said).find()) {
      throw new IOException("wrk has failed: " + said);
    }
    return read(said);
  }

  private static Run read(String said) {
    Matcher summary = SUMMARY.matcher(said);
    summary.find();
    Matcher slowest = SLOWEST.matcher(said);
    Matcher failed = FAILED.matcher(said);
    Matcher broken = BROKEN.matcher(said);
    if (broken.find()) {
      System.err.println("wrk: " + broken.group());
    }
    return new Run(
        Long.parseLong(summary.group(1)),
        inMilliseconds(summary.group(2), summary.group(3)) / 1000,
        slowest.find() ? inMilliseconds(slowest.group(1), slowest.group(2)) : 0,
        failed.find() ? Long.parseLong(failed.group(1)) : 0);
  }

  private static double inMilliseconds(String number, String unit) {
    double value = Double.parseDouble(number);
    return switch (unit) {
      case "us" -> value / 1000;
      case "ms" -> value;
      case "s" -> value * 1000;
      default -> value * 60_000;
    };
  }
}
