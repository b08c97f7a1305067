import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a working day is like: many worlds at once, webhooks beside calls, half the load that there
 * could be, a million calls. Prints tables as they stand in docs/performance.md.
 */
final class Day {

  private static final Pattern RECEIVED =
      Pattern.compile("surimi_deliveries_total\\{outcome=\"received\"[^}]*} ([0-9.E]+)");
  private static final int CONNECTIONS = 32;
  private static final int SECONDS = 6;
  private static final int LANES = 16;

  private final Path folder;
  private final String classes;
  private final String surimi;
  private final String launcher;
  private int nextPort = 18_300;

  private Day(Path folder, String classes, String surimi, String launcher) {
    this.folder = folder;
    this.classes = classes;
    this.surimi = surimi;
    this.launcher = launcher;
  }

  /**
   * @param arguments the folder of the benchmark, its class path, how to start a sandbox, and how
   *     its users do
   */
  public static void main(String[] arguments) throws Exception {
    Day day = new Day(Path.of(arguments[0]), arguments[1], arguments[2], arguments[3]);
    day.mixed();
    day.webhooks();
    day.halfLoad();
    day.memory();
    System.exit(0);
  }

  private void mixed() throws Exception {
    System.out.println("| a mixed day over | judging | requests/s | processor time | p99 |");
    System.out.println("|---|---|---:|---:|---:|");
    for (String judging : List.of("report", "off")) {
      Server server = start(surimi, "--contracts", judging, "--max-worlds", "20000");
      for (int worlds : new int[] {1, 100, 10_000}) {
        List<String> warm = List.of(Integer.toString(worlds), "w" + worlds + "-", "0");
        long seen = day(server, 3 * SECONDS, warm).requests();
        List<String> then = List.of(warm.get(0), warm.get(1), Long.toString(seen + 1_000));
        double before = server.processorSeconds();
        Wrk.Run run = day(server, SECONDS, then);
        System.out.printf(
            "| %,d worlds | %s | %,.0f | %.1f µs | %.2f ms |%n",
            worlds,
            judging,
            run.requests() / run.seconds(),
            (server.processorSeconds() - before) * 1e6 / run.requests(),
            run.p99());
      }
      server.close();
    }
    System.out.println();
  }

  private Wrk.Run day(Server server, int seconds, List<String> arguments) throws Exception {
    Wrk.Run run =
        Wrk.run(folder.resolve("day.lua"), server.port(), seconds, CONNECTIONS, arguments);
    if (run.failed() > run.requests() / 100) {
      throw new IOException(run.failed() + " of " + run.requests() + " calls failed");
    }
    return run;
  }

  /** As many webhooks as bookings make, to sixteen subscribers in as many worlds. */
  private void webhooks() throws Exception {
    Server server = start(surimi);
    int receiver = nextPort++;
    Server listening =
        Server.start(
            List.of("java", "-cp", classes, "Receiver", Integer.toString(receiver)),
            receiver,
            "/",
            folder.resolve("target/receiver.log"));
    for (int lane = 0; lane < LANES; lane++) {
      require(server.send("PUT", "/_sandbox/worlds/lane-" + lane, "{}", List.of()));
      require(
          server.send(
              "POST",
              "/_sandbox/worlds/lane-" + lane + "/webhooks",
              "{\"vendor\":\"guestonline\",\"events\":[\"Booking\",\"Contact\"],\"url\":\"http://127.0.0.1:%d/\"}"
                  .formatted(receiver),
              List.of()));
    }
    List<String> arguments = new ArrayList<>(List.of(Integer.toString(LANES), "lane-", "0"));
    arguments.set(2, Long.toString(10 * create(server, 3 * SECONDS, arguments)));
    double before = received(server);
    double spent = server.processorSeconds();
    long created = create(server, SECONDS, arguments);
    double arrived = received(server) - before;
    System.out.println("| webhooks | measured | goal |");
    System.out.println("|---|---|---|");
    System.out.printf(
        "| deliveries a second, while %,d bookings a second are made | %,.0f | 5,000 |%n",
        created / SECONDS, arrived / SECONDS);
    System.out.printf(
        "| processor time for a delivery, with its part of the booking | %.0f µs | – |%n",
        (server.processorSeconds() - spent) * 1e6 / arrived);
    System.out.println();
    listening.close();
    server.close();
  }

  private long create(Server server, int seconds, List<String> arguments) throws Exception {
    return Wrk.run(folder.resolve("bookings.lua"), server.port(), seconds, CONNECTIONS, arguments)
        .requests();
  }

  private static double received(Server server) throws Exception {
    Matcher count =
        RECEIVED.matcher(require(server.send("GET", "/_sandbox/metrics", "", List.of())).body());
    return count.find() ? Double.parseDouble(count.group(1)) : 0;
  }

  /** What the sandbox adds to the time of a call when there is half as much to do as it can do. */
  private void halfLoad() throws Exception {
    Server server = start(surimi);
    String path = "/guestonline/v1/bookings/577988";
    Workload get = Workload.get(577_988);
    Wrk.run(folder, server.port(), get, 3 * SECONDS, CONNECTIONS);
    Wrk.Run most = Wrk.run(folder, server.port(), get, SECONDS, CONNECTIONS);
    double half = most.requests() / most.seconds() / 2;
    int port = nextPort++;
    Server bare =
        Server.start(
            List.of(
                "java",
                Benchmark.HEAP,
                "-cp",
                classes,
                "Bare",
                Integer.toString(port),
                folder.resolve("target").toString(),
                "same"),
            port,
            "/",
            folder.resolve("target/bare.log"));
    Wrk.run(folder, bare.port(), get, 2 * SECONDS, CONNECTIONS);
    double ours = Double.MAX_VALUE;
    double floor = Double.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      ours = Math.min(ours, Pacer.p99(server.port(), path, Workload.KEY, half, SECONDS));
      floor = Math.min(floor, Pacer.p99(bare.port(), path, Workload.KEY, half, SECONDS));
    }
    System.out.println("| half load | p99 | goal |");
    System.out.println("|---|---|---|");
    System.out.printf(
        "| a get at %,.0f requests a second, which is half of the most | %.2f ms; a bare Javalin"
            + " %.2f ms | at most 1 ms more |%n%n",
        half, ours, floor);
    server.close();
    bare.close();
  }

  /** Started as its users start it, with nothing but the defaults. */
  private void memory() throws Exception {
    Server server = start(launcher);
    Thread.sleep(2_000);
    long idle = server.megabytes();
    long calls = 0;
    while (calls < 1_000_000) {
      List<String> arguments = List.of("20", "w", Long.toString(calls));
      calls += day(server, SECONDS, arguments).requests();
    }
    System.out.println("| memory of ./surimi serve | measured | goal |");
    System.out.println("|---|---|---|");
    System.out.printf("| idle | %d MB | WireMock's |%n", idle);
    System.out.printf(
        "| after %,d calls to 20 worlds | %d MB, %.2f times | 1.5 times |%n%n",
        calls, server.megabytes(), (double) server.megabytes() / idle);
    server.close();
  }

  private Server start(String command, String... more) throws Exception {
    int port = nextPort++;
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("serve", "--port", Integer.toString(port)));
    words.addAll(List.of(more));
    return Server.start(words, port, "/_sandbox/health", folder.resolve("target/day.log"));
  }

  private static HttpResponse<String> require(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer + " " + answer.body());
    }
    return answer;
  }
}
