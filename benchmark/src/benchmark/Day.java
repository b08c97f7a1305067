package benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int ROUNDS = 3;
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
    List<Contender> both = new ArrayList<>();
    for (String judging : List.of("report", "off")) {
      Server server = start(surimi, "--contracts", judging, "--max-worlds", "20000");
      both.add(new Contender(judging, server, List.of(), workload -> {}));
    }
    System.out.println("| a mixed day over | judging | requests/s | processor time | p99 |");
    System.out.println("|---|---|---:|---:|---:|");
    for (int worlds : new int[] {1, 100, 10_000}) {
      Map<Server, Calls> calls = new HashMap<>();
      for (Contender each : both) {
        calls.put(each.server(), new Calls(each.server(), worlds, "w" + worlds + "-", "mixed"));
        calls.get(each.server()).make(3 * SECONDS);
      }
      Workload mixed = named(inWords(worlds));
      inTurns(both, mixed, (server, workload) -> calls.get(server).make(SECONDS));
      for (Contender each : both) {
        System.out.printf(
            "| %s | %s | %,.0f | %.1f µs | %.2f ms |%n",
            mixed.name(),
            each.name(),
            each.rate(mixed.name()),
            each.micros(mixed.name()),
            each.p99(mixed.name()));
      }
    }
    both.forEach(each -> each.server().close());
    System.out.println();
  }

  private static void inTurns(List<Contender> contenders, Workload workload, Contender.Load load)
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      for (Contender each : contenders) {
        each.measure(load, workload);
      }
    }
  }

  /** What is measured under this name. */
  private static Workload named(String name) {
    return new Workload(name, "", "", "", Map.of());
  }

  /** Calls of a day, one after the other in each of some worlds. */
  private final class Calls {

    private final Server server;
    private final List<String> worlds;
    private final String kind;
    private long made;

    /**
     * @param kind "mixed", or "reads"
     */
    Calls(Server server, int worlds, String prefix, String kind) {
      this.server = server;
      this.worlds = List.of(Integer.toString(worlds), prefix);
      this.kind = kind;
    }

    Wrk.Run make(int seconds) throws IOException, InterruptedException {
      List<String> arguments = new ArrayList<>(worlds);
      arguments.addAll(List.of(Long.toString(made), kind));
      Path script = folder.resolve("day.lua");
      Wrk.Run run =
          Wrk.run(script, server.port(), seconds, CONNECTIONS, arguments).orFail(100, "calls");
      made += run.requests() + 1_000;
      return run;
    }
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
    Bookings told = new Bookings(server, "told-", Optional.of(receiver));
    for (int piece = 0; piece < 10; piece++) {
      told.beginAnew();
      told.make(SECONDS, 0);
    }
    told.beginAnew();
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
    Bookings untold = new Bookings(server, "untold-", Optional.empty());
    untold.beginAnew();
    untold.make(SECONDS, 0);
    told.beginAnew();
    FutureTask<Long> warming = begin(() -> told.make(3 * SECONDS, MILLISECONDS_OF_REST));
    Wrk.run(folder, server.port(), get, 3 * SECONDS, CONNECTIONS);
    warming.get();
    System.out.println(
        "| gets by id on two connections | requests/s | p99 | bookings/s | deliveries/s |");
    System.out.println("|---|---:|---:|---:|---:|");
    double[] kept = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      untold.beginAnew();
      reads(server, get, "alone", () -> 0L);
      double beforehand =
          reads(server, get, "beside bookings", () -> untold.make(SECONDS, MILLISECONDS_OF_REST));
      told.beginAnew();
      double then =
          reads(
              server,
              get,
              "beside bookings and their webhooks",
              () -> told.make(SECONDS, MILLISECONDS_OF_REST));
      kept[round] = then / beforehand;
    }
    System.out.println();
    System.out.println("| goal | measured |");
    System.out.println("|---|---|");
    System.out.printf(
        "| reads beside bookings and their webhooks, of those beside bookings, at least 0.75 | %.2f |%n",
        Contender.median(kept));
    System.out.println();
  }

  /** How many a second there were. */
  private double reads(Server server, Workload get, String when, Callable<Long> meanwhile)
      throws Exception {
    double before = received(server);
    FutureTask<Long> beside = begin(meanwhile);
    Wrk.Run run = Wrk.run(folder, server.port(), get, SECONDS, 2);
    double rate = run.requests() / run.seconds();
    System.out.printf(
        "| %s | %,.0f | %.2f ms | %,d | %,.0f |%n",
        when,
        rate,
        run.p99(),
        beside.get() / SECONDS,
        (received(server) - before) / SECONDS);
    return rate;
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
    private final Optional<Integer> told;
    private long made;

    /**
     * @param told the port on this machine at which somebody is told of all of them
     */
    Bookings(Server server, String worlds, Optional<Integer> told) {
      this.server = server;
      this.worlds = worlds;
      this.told = told;
    }

    /** With worlds as they come, on a collected heap: no turn pays for what others have booked. */
    void beginAnew() throws IOException, InterruptedException {
      for (int lane = 0; lane < LANES; lane++) {
        String world = "/_sandbox/worlds/" + worlds + lane;
        server.require("PUT", world, "{}");
        server.require("POST", world + "/reset", "");
        if (told.isPresent()) {
          server.require(
              "POST",
              world + "/webhooks",
              "{\"vendor\":\"guestonline\",\"events\":[\"Booking\",\"Contact\"],\"url\":\"http://127.0.0.1:%d/\"}"
                  .formatted(told.get()));
        }
      }
      server.collect();
    }

    long make(int seconds, int rest) throws Exception {
      List<String> next =
          List.of(
              Integer.toString(LANES), worlds, Long.toString(made), Integer.toString(rest));
      Path script = folder.resolve("bookings.lua");
      Wrk.Run run =
          Wrk.run(script, server.port(), seconds, CONNECTIONS, next).orFail(100, "bookings");
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
        new Peers(Benchmark.JAVA, folder.resolve("target"), classes, workloads);
    Peer peer = peers.bare().get(0);
    int port = nextPort++;
    Path log = folder.resolve("target/bare.log");
    Server bare = Server.start(peer.command().apply(port), port, "/", log);
    Wrk.run(folder, bare.port(), get, 3 * SECONDS, CONNECTIONS);
    List<Contender> both =
        List.of(
            new Contender("Surimi", server, List.of(), workload -> {}),
            new Contender(peer.name(), bare, List.of(), workload -> {}));
    System.out.println("| load on a get by id | server | requests/s | p99 |");
    System.out.println("|---|---|---:|---:|");
    for (int connections : new int[] {CONNECTIONS, 2}) {
      Workload load = get.named(connections == 2 ? "half: two connections" : "full: 32 connections");
      inTurns(
          both,
          load,
          (to, workload) -> Wrk.run(folder, to.port(), workload, SECONDS, connections));
      for (Contender each : both) {
        System.out.printf(
            "| %s | %s | %,.0f | %.2f ms |%n",
            load.name(), each.name(), each.rate(load.name()), each.p99(load.name()));
      }
    }
    System.out.println();
    server.close();
    bare.close();
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
    Calls calls = new Calls(server, worlds, "w", kind);
    long made = 0;
    while (made < 1_000_000) {
      made += calls.make(SECONDS).requests();
    }
    System.out.printf("| idle | %.0f MB | 1 |%n", idle);
    System.out.printf(
        "| after %,d calls to %s, %s | %d MB | %.2f |%n",
        made, inWords(worlds), kind, server.megabytes(), server.megabytes() / idle);
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
