package benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
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

  /** Between two bookings on one connection: some 2,600 a second, two webhooks each. */
  private static final int MILLISECONDS_OF_REST = 10;

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
   *     its users do; and one of {@code worlds}, {@code webhooks}, {@code load} and {@code memory}
   *     if it is only that
   */
  public static void main(String[] arguments) throws Exception {
    Day day = new Day(Path.of(arguments[0]), arguments[1], arguments[2], arguments[3]);
    String only = arguments.length > 4 ? arguments[4] : "";
    if (only.isEmpty() || only.equals("worlds")) {
      day.mixed();
    }
    if (only.isEmpty() || only.equals("webhooks")) {
      day.webhooks();
    }
    if (only.isEmpty() || only.equals("load")) {
      day.halfLoad();
    }
    if (only.isEmpty() || only.equals("memory")) {
      day.memory();
    }
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
            "| %s | %s | %,.0f | %.1f µs | %.2f ms |%n",
            inWords(worlds),
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
            List.of("java", "-cp", classes, "benchmark.Receiver", Integer.toString(receiver)),
            receiver,
            "/",
            folder.resolve("target/receiver.log"));
    for (int lane = 0; lane < LANES; lane++) {
      server.require("PUT", "/_sandbox/worlds/lane-" + lane, "{}");
      server.require(
          "POST",
          "/_sandbox/worlds/lane-" + lane + "/webhooks",
          "{\"vendor\":\"guestonline\",\"events\":[\"Booking\",\"Contact\"],\"url\":\"http://127.0.0.1:%d/\"}"
              .formatted(receiver));
    }
    Bookings told = new Bookings(server, "lane-");
    told.make(10 * SECONDS, 0);
    double before = received(server);
    double spent = server.processorSeconds();
    long created = told.make(SECONDS, 0);
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
    readBeside(server, told);
    listening.close();
    server.close();
  }

  /** What becomes of reads, as fast as they can be, while bookings come at a pace. */
  private void readBeside(Server server, Bookings told) throws Exception {
    Workload get = new Surimi(server).book(Workload.KEY).get(2);
    Bookings untold = new Bookings(server, "quiet-");
    untold.make(SECONDS, 0);
    FutureTask<Long> warming = begin(() -> told.make(3 * SECONDS, MILLISECONDS_OF_REST));
    Wrk.run(folder, server.port(), get, 3 * SECONDS, CONNECTIONS);
    warming.get();
    System.out.println(
        "| gets by id on two connections | requests/s | p99 | bookings/s | deliveries/s |");
    System.out.println("|---|---:|---:|---:|---:|");
    for (int round = 0; round < 3; round++) {
      reads(server, get, "alone", () -> 0L);
      reads(server, get, "beside bookings", () -> untold.make(SECONDS, MILLISECONDS_OF_REST));
      reads(
          server,
          get,
          "beside bookings and their webhooks",
          () -> told.make(SECONDS, MILLISECONDS_OF_REST));
    }
    System.out.println();
  }

  private void reads(Server server, Workload get, String when, Callable<Long> meanwhile)
      throws Exception {
    double before = received(server);
    FutureTask<Long> beside = begin(meanwhile);
    Wrk.Run run = Wrk.run(folder, server.port(), get, SECONDS, 2);
    System.out.printf(
        "| %s | %,.0f | %.2f ms | %,d | %,.0f |%n",
        when,
        run.requests() / run.seconds(),
        run.p99(),
        beside.get() / SECONDS,
        (received(server) - before) / SECONDS);
  }

  private static FutureTask<Long> begin(Callable<Long> work) {
    FutureTask<Long> begun = new FutureTask<>(work);
    new Thread(begun).start();
    return begun;
  }

  /** New bookings in sixteen worlds, each on a day that has room for it. */
  private final class Bookings {

    private final Server server;
    private final String worlds;
    private long made;

    Bookings(Server server, String worlds) {
      this.server = server;
      this.worlds = worlds;
    }

    long make(int seconds, int rest) throws Exception {
      List<String> next =
          List.of(
              Integer.toString(LANES), worlds, Long.toString(made), Integer.toString(rest));
      Path script = folder.resolve("bookings.lua");
      Wrk.Run run = Wrk.run(script, server.port(), seconds, CONNECTIONS, next);
      if (run.failed() > run.requests() / 100) {
        throw new IOException(run.failed() + " of " + run.requests() + " bookings failed");
      }
      made += run.requests() + 10_000;
      return run.requests();
    }
  }

  private static double received(Server server) throws Exception {
    Matcher count = RECEIVED.matcher(server.require("GET", "/_sandbox/metrics", "").body());
    return count.find() ? Double.parseDouble(count.group(1)) : 0;
  }

  /**
   * What the sandbox adds to the time of a call when there is about half as much to do as it can
   * do.
   */
  private void halfLoad() throws Exception {
    Server server = start(surimi);
    List<Workload> workloads = new Surimi(server).book(Workload.KEY);
    new Surimi(server).write(workloads, folder.resolve("target"));
    Workload get = workloads.get(2);
    Wrk.run(folder, server.port(), get, 3 * SECONDS, CONNECTIONS);
    Peers peers =
        new Peers(
            List.of("java", Benchmark.HEAP), folder.resolve("target"), classes, workloads);
    Peer peer = peers.bare().get(0);
    int port = nextPort++;
    Path log = folder.resolve("target/bare.log");
    Server bare = Server.start(peer.command().apply(port), port, "/", log);
    Wrk.run(folder, bare.port(), get, 3 * SECONDS, CONNECTIONS);
    System.out.println("| load on a get by id | server | requests/s | p99 |");
    System.out.println("|---|---|---:|---:|");
    for (int connections : new int[] {CONNECTIONS, 2}) {
      String load = connections == 2 ? "half: two connections" : "full: 32 connections";
      halfLoad(load, "Surimi", Wrk.run(folder, server.port(), get, SECONDS, connections));
      halfLoad(load, peer.name(), Wrk.run(folder, bare.port(), get, SECONDS, connections));
    }
    System.out.println();
    server.close();
    bare.close();
  }

  private static void halfLoad(String load, String server, Wrk.Run run) {
    System.out.printf(
        "| %s | %s | %,.0f | %.2f ms |%n", load, server, run.requests() / run.seconds(), run.p99());
  }

  /** Started as its users start it, with nothing but the defaults. */
  private void memory() throws Exception {
    System.out.println("| memory of ./surimi serve | measured | of idle |");
    System.out.println("|---|---:|---:|");
    for (int worlds : new int[] {1, 20}) {
      for (String kind : List.of("reads", "mixed")) {
        memory(worlds, kind);
      }
    }
    System.out.println();
  }

  private void memory(int worlds, String kind) throws Exception {
    Server server = start(launcher);
    Thread.sleep(2_000);
    double idle = server.megabytes();
    long calls = 0;
    while (calls < 1_000_000) {
      List<String> next = List.of(Integer.toString(worlds), "w", Long.toString(calls), kind);
      calls += day(server, SECONDS, next).requests();
    }
    System.out.printf("| idle | %.0f MB | 1 |%n", idle);
    System.out.printf(
        "| after %,d calls to %s, %s | %d MB | %.2f |%n",
        calls, inWords(worlds), kind, server.megabytes(), server.megabytes() / idle);
    server.close();
  }

  private static String inWords(int worlds) {
    return "%,d world%s".formatted(worlds, worlds == 1 ? "" : "s");
  }

  private Server start(String command, String... more) throws Exception {
    int port = nextPort++;
    List<String> words = Surimi.command(command, port);
    words.addAll(List.of(more));
    return Server.start(words, port, "/_sandbox/health", folder.resolve("target/day.log"));
  }
}
