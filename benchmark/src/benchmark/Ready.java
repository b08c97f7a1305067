package benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * How long it takes from the start of a process to its first good answers, and how much memory it
 * holds when it has nothing to do: everybody in turns, the median of several rounds. Prints a table
 * and the goals as they stand in docs/performance.md.
 */
final class Ready {

  private static final Duration REST = Duration.ofSeconds(3);

  /** A call to each of the five vendors. */
  private static final List<Workload> VENDORS =
      List.of(
          call("GET", "/guestonline/v1/restaurants", "", Map.of("X-Token", "test_ready")),
          call("GET", "/restoplace/reserves", "", Map.of("X-API-Key", "test_ready")),
          call(
              "GET",
              "/octotable/octotable-pms/api/v2/reservations",
              "",
              Map.of("Authorization", "Bearer test_ready", "Property", "1001842")),
          call("GET", "/ytimes/ex/shop/list", "", Map.of("Authorization", "test_ready")),
          call(
              "POST",
              "/iiko/api/1/organizations",
              "{}",
              Map.of("Authorization", "Bearer test_ready", "Content-Type", "application/json")));

  /** Who differs from another only in what is not measured here. */
  private static final Set<String> TWINS =
      Set.of(
          "bare Javalin, default settings", "WireMock, as it ships", "WireMock, journal off");

  private final Path target;
  private final Map<Peer, List<Sample>> samples = new LinkedHashMap<>();
  private int nextPort = 18_500;

  /**
   * One start.
   *
   * @param first seconds until the first call is answered
   * @param ready seconds until all are, which for the sandbox is one to each vendor
   */
  private record Sample(double first, double ready, double megabytes) {}

  private Ready(Path target) {
    this.target = target;
  }

  /**
   * @param arguments the folder of the benchmark, its class path, how to start a sandbox plainly,
   *     the launcher, how many rounds; and, if there is an image, who enters it, and where it is
   */
  public static void main(String[] arguments) throws Exception {
    Ready ready = new Ready(Path.of(arguments[0]).resolve("target"));
    String plain = arguments[2];
    String launcher = arguments[3];
    int rounds = Integer.parseInt(arguments[4]);
    ready.add("./surimi serve", port -> Surimi.command(launcher, port));
    ready.add("Surimi by java -jar", port -> Surimi.command(plain, port));
    if (arguments.length > 6) {
      String enter = arguments[5];
      String root = arguments[6];
      ready.add("Surimi's image", port -> List.of(enter, root, Integer.toString(port), "serve"));
    }
    ready.addPeers(plain, arguments[1]);
    for (int round = 1; round <= rounds; round++) {
      System.err.println("round " + round + " of " + rounds);
      ready.measure();
    }
    ready.print();
    System.exit(0);
  }

  private static Workload call(
      String method, String path, String body, Map<String, String> headers) {
    return new Workload("first", method, path, body, headers);
  }

  private void add(String name, IntFunction<List<String>> command) {
    samples.put(new Peer(name, command, VENDORS), new ArrayList<>());
  }

  /** The others, once a sandbox has said what they are to answer. */
  private void addPeers(String plain, String classes) throws Exception {
    Surimi surimi = Surimi.start(plain, nextPort++, log());
    List<Workload> workloads = surimi.book(Workload.KEY);
    surimi.write(workloads, target);
    surimi.server().close();
    Set<String> names = new HashSet<>(TWINS);
    for (Peer peer : new Peers(List.of("java", Benchmark.HEAP), target, classes, workloads).all()) {
      if (names.add(peer.name())) {
        List<Workload> first = peer.workloads().subList(0, 1);
        samples.put(new Peer(peer.name(), peer.command(), first), new ArrayList<>());
      }
    }
  }

  private Path log() {
    return target.resolve("ready.log");
  }

  private void measure() throws IOException, InterruptedException {
    for (Map.Entry<Peer, List<Sample>> measured : samples.entrySet()) {
      Peer peer = measured.getKey();
      int port = nextPort++;
      long start = System.nanoTime();
      try (Server server = Server.launch(peer.command().apply(port), port, log())) {
        double first = answered(server, peer.workloads().get(0), start);
        double ready = first;
        for (Workload next : peer.workloads().subList(1, peer.workloads().size())) {
          ready = answered(server, next, start);
        }
        Thread.sleep(REST.toMillis());
        measured.getValue().add(new Sample(first, ready, server.megabytes()));
      }
    }
  }

  private static double answered(Server server, Workload question, long start)
      throws IOException, InterruptedException {
    server.await(question, answer -> answer.statusCode() == 200);
    return (System.nanoTime() - start) / 1e9;
  }

  private void print() {
    System.out.println(
        "| server | first answer | ready | idle | of WireMock's time | of its memory |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    for (Peer peer : samples.keySet()) {
      System.out.printf(
          "| %s | %.2f s | %.2f s | %.0f MB | %.2f | %.2f |%n",
          peer.name(),
          of(peer, Sample::first),
          of(peer, Sample::ready),
          of(peer, Sample::megabytes),
          ratio(peer, Sample::ready),
          ratio(peer, Sample::megabytes));
    }
    System.out.println();
    System.out.println("| goal | measured |");
    System.out.println("|---|---|");
    for (Peer peer : samples.keySet()) {
      if (peer.workloads() == VENDORS) {
        double most = peer.name().contains("image") ? 0.25 : 0.6;
        goal(peer, "ready in at most %.2f of WireMock's time", Sample::ready, most);
        goal(peer, "idle in at most %.2f of its memory", Sample::megabytes, 1);
      }
    }
  }

  private void goal(Peer peer, String words, ToDoubleFunction<Sample> figure, double most) {
    double ratio = ratio(peer, figure);
    System.out.printf(
        "| %s: %s | %.2f %s |%n",
        peer.name(), words.formatted(most), ratio, ratio <= most ? "✓" : "✗");
  }

  /** Not a number when there is no WireMock. */
  private double ratio(Peer peer, ToDoubleFunction<Sample> figure) {
    return samples.keySet().stream()
        .filter(each -> each.name().equals("WireMock"))
        .mapToDouble(wireMock -> of(peer, figure) / of(wireMock, figure))
        .findFirst()
        .orElse(Double.NaN);
  }

  private double of(Peer peer, ToDoubleFunction<Sample> figure) {
    return Contender.median(samples.get(peer).stream().mapToDouble(figure).toArray());
  }
}
