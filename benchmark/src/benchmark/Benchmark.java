package benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures the sandbox and others, turn by turn in one run, and prints a page in Markdown. Absolute
 * numbers belong to the machine and its hour; ratios and processor time for a request do not.
 */
final class Benchmark {

  /** What is measured, in this order: what is only read comes before what is written. */
  static final List<String> REQUESTS =
      List.of(
          "list",
          "list of ten",
          "get",
          "availability",
          "create",
          "create, judged",
          "create with webhook");

  /** Of everything that runs on Java. */
  static final String HEAP = "-Xmx1g";

  /** How it is run, unless it is run as it ships. */
  static final List<String> JAVA = List.of("java", HEAP, "-XX:+UseParallelGC");

  private static final int CONNECTIONS = 32;
  private static final String NEW = "test_bench-new";
  private static final String OFF = "test_bench-off";
  private static final String OFF_NEW = "test_bench-off-new";
  private static final String TOLD = "test_bench-told";
  private static final String OFF_TOLD = "test_bench-off-told";

  private final Options options;
  private final Path target;
  private final List<Contender> contenders = new ArrayList<>();
  private final Set<Contender> exhausted = new HashSet<>();
  private int nextPort = 18_100;

  private Benchmark(Options options) {
    this.options = options;
    this.target = options.folder().resolve("target");
  }

  public static void main(String[] arguments) throws Exception {
    new Benchmark(Options.of(arguments)).run();
  }

  private void run() throws Exception {
    List<Workload> workloads = List.of();
    for (Map.Entry<String, String> sandbox : options.sandboxes().entrySet()) {
      workloads = begin(sandbox.getKey(), sandbox.getValue());
    }
    Peers peers = new Peers(JAVA, target, options.classes(), workloads);
    for (Peer peer : options.quick() ? peers.bare() : peers.all()) {
      contenders.add(begin(peer));
    }
    for (String request : REQUESTS) {
      if (options.only().isEmpty() || options.only().contains(request)) {
        System.err.println(request);
        inTurns(request);
      }
    }
    System.out.println(new Report(options, contenders).page());
    System.exit(0);
  }

  /** Everybody who knows the request: each is warmed up, and then they take turns. */
  private void inTurns(String request) throws IOException, InterruptedException {
    for (Contender contender : contenders) {
      for (Workload workload : wanted(contender, request)) {
        warmUp(contender, workload);
      }
    }
    for (int round = 0; round < options.rounds(); round++) {
      for (Contender contender : contenders) {
        for (Workload workload : wanted(contender, request)) {
          measure(contender, workload);
        }
      }
    }
  }

  /** In pieces, none of which leaves more behind than a turn does. */
  private void warmUp(Contender contender, Workload workload)
      throws IOException, InterruptedException {
    for (int left = options.warmUp(); left > 0; left -= options.seconds()) {
      int seconds = Math.min(left, options.seconds());
      Wrk.run(options.folder(), contender.server().port(), workload, seconds, CONNECTIONS);
      contender.renew(workload);
    }
  }

  /** A peer whose memory is used up has what it has been measured at until then. */
  private void measure(Contender contender, Workload workload)
      throws IOException, InterruptedException {
    try {
      contender.server().collect();
      contender.measure(this::load, workload);
    } catch (IOException stopped) {
      if (contender.server() == contenders.get(0).server()) {
        throw stopped;
      }
      System.err.println(
          contender.name() + ": " + stopped.getMessage() + "; it is left out from now on");
      exhausted.add(contender);
    }
  }

  private List<Workload> wanted(Contender contender, String request) {
    return contender.workloads().stream()
        .filter(any -> !exhausted.contains(contender))
        .filter(each -> each.name().equals(request))
        .toList();
  }

  private Wrk.Run load(Server server, Workload workload) throws IOException, InterruptedException {
    return Wrk.run(options.folder(), server.port(), workload, options.seconds(), CONNECTIONS)
        .orFail(1_000, workload.name());
  }

  /**
   * A sandbox with a world as it comes, one that does not judge, and beside each one for new
   * bookings; and one with a subscriber. Answers what others are to be asked.
   */
  private List<Workload> begin(String name, String command) throws Exception {
    Surimi surimi = Surimi.start(command, nextPort++, log(name));
    surimi.world("bench", "report");
    surimi.world("bench-new", "report");
    surimi.world("bench-off", "off");
    surimi.world("bench-off-new", "off");
    surimi.world("bench-told", "report");
    surimi.world("bench-off-told", "off");
    int receiver = nextPort++;
    Server.start(
        List.of("java", "-cp", options.classes(), "benchmark.Receiver", Integer.toString(receiver)),
        receiver,
        "/",
        log("receiver"));
    surimi.subscribe("bench-told", receiver);
    surimi.subscribe("bench-off-told", receiver);
    List<Workload> off = surimi.book(OFF);
    List<Workload> judged = surimi.book(Workload.KEY);
    surimi.write(judged, target);
    contenders.add(
        new Contender(name, surimi.server(), all(judged, NEW, TOLD), surimi::renew));
    if (contenders.size() == 1) {
      List<Workload> unjudged = all(off, OFF_NEW, OFF_TOLD);
      contenders.add(
          new Contender(name + ", judging off", surimi.server(), unjudged, surimi::renew));
    }
    return judged;
  }

  /**
   * What the sandbox alone knows is there too. Reads are of a world in which nothing changes.
   *
   * @param created who creates
   * @param told who creates where somebody is told
   */
  private static List<Workload> all(List<Workload> workloads, String created, String told) {
    List<Workload> all = new ArrayList<>();
    workloads.forEach(each -> all.add(each.isCreate() ? each.by(created) : each));
    all.add(Workload.CREATE.by(told).named("create with webhook"));
    all.add(Workload.availability("2040-01-03").by(key(workloads.get(0))));
    return all;
  }

  private static String key(Workload workload) {
    return workload.headers().get("X-Token");
  }

  private Contender begin(Peer peer) throws Exception {
    int port = nextPort++;
    Server server = Server.start(peer.command().apply(port), port, "/", log(peer.name()));
    return new Contender(
        peer.name(), server, peer.workloads(), workload -> forget(server, peer.forgetting()));
  }

  private static void forget(Server server, Optional<Workload> forgetting)
      throws IOException, InterruptedException {
    if (forgetting.isPresent()) {
      server.require(forgetting.get(), "", 0);
    }
  }

  private Path log(String name) {
    return target.resolve(name.replaceAll("\\W+", "-") + ".log");
  }
}
