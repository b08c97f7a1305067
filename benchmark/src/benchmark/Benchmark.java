package benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the sandbox and others, turn by turn in one run, and prints a page in Markdown. Absolute
 * numbers belong to the machine and its hour; ratios and processor time for a request do not.
 */
final class Benchmark {

  /** The heap of everything that runs on Java. */
  static final String HEAP = "-Xmx1g";

  private static final int CONNECTIONS = 32;
  private static final String DAY = "2040-01-02";
  private static final String OFF = "test_bench-off";
  private static final String TOLD = "test_bench-told";

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
    Map<String, String> sandboxes = options.sandboxes();
    for (Map.Entry<String, String> sandbox : sandboxes.entrySet()) {
      begin(sandbox.getKey(), sandbox.getValue());
    }
    contenders.add(bare("bare Javalin", "same"));
    contenders.add(bare("bare Javalin, default settings", "default"));
    if (!options.quick()) {
      addPeers();
    }
    for (Contender contender : contenders) {
      for (Workload workload : wanted(contender)) {
        Wrk.run(
            options.folder(), contender.server().port(), workload, options.warmUp(), CONNECTIONS);
      }
    }
    for (int round = 0; round < options.rounds(); round++) {
      System.err.println("round " + (round + 1) + " of " + options.rounds());
      for (Contender contender : contenders) {
        for (Workload workload : wanted(contender)) {
          measure(contender, workload);
        }
      }
    }
    System.out.println(new Report(options, contenders).page());
    System.exit(0);
  }

  /** A peer whose memory is used up has what it has been measured at until then. */
  private void measure(Contender contender, Workload workload)
      throws IOException, InterruptedException {
    try {
      contender.measure(this::load, workload);
    } catch (IOException stopped) {
      if (contender.server() == contenders.get(0).server()) {
        throw stopped;
      }
      System.err.println(stopped.getMessage() + "; it is left out from now on");
      exhausted.add(contender);
    }
  }

  private List<Workload> wanted(Contender contender) {
    return contender.workloads().stream()
        .filter(any -> !exhausted.contains(contender))
        .filter(each -> options.only().isEmpty() || options.only().contains(each.name()))
        .toList();
  }

  private Wrk.Run load(Server server, Workload workload) throws IOException, InterruptedException {
    return Wrk.run(options.folder(), server.port(), workload, options.seconds(), CONNECTIONS);
  }

  /**
   * A sandbox with three worlds: one as it comes, one that does not judge, one with a subscriber.
   */
  private void begin(String name, String command) throws Exception {
    int port = nextPort++;
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("serve", "--port", Integer.toString(port)));
    Path log = target.resolve(name.replaceAll("\\W+", "-") + ".log");
    Server server = Server.start(words, port, "/_sandbox/health", log);
    put(server, "bench", "report");
    put(server, "bench-off", "off");
    put(server, "bench-told", "report");
    int receiver = nextPort++;
    Server.start(
        List.of("java", "-cp", options.classes(), "benchmark.Receiver", Integer.toString(receiver)),
        receiver,
        "/",
        target.resolve("receiver.log"));
    require(
        server.send(
            "POST",
            "/_sandbox/worlds/bench-told/webhooks",
            "{\"vendor\":\"guestonline\",\"events\":[\"Booking\"],\"url\":\"http://127.0.0.1:%d/\"}"
                .formatted(receiver),
            List.of()));
    prepare(server, OFF);
    int id = prepare(server, Workload.KEY);
    List<Workload> all = List.of(Workload.LIST, Workload.TEN, Workload.get(id), Workload.CREATE);
    List<Workload> told = new ArrayList<>(all);
    told.add(Workload.CREATE.by(TOLD).named("create with webhook"));
    told.add(Workload.availability("2040-01-03"));
    contenders.add(new Contender(name, server, told));
    contenders.add(
        new Contender(
            name + ", judging off", server, all.stream().map(each -> each.by(OFF)).toList()));
    keep(server, all);
  }

  private static void put(Server server, String world, String contracts)
      throws IOException, InterruptedException {
    require(
        server.send(
            "PUT",
            "/_sandbox/worlds/" + world,
            "{\"contracts\":\"" + contracts + "\"}",
            List.of()));
  }

  /** Ten bookings of a day; the id of the last. */
  private static int prepare(Server server, String key) throws IOException, InterruptedException {
    String last = "";
    for (int i = 0; i < 10; i++) {
      last = require(server.send(Workload.CREATE.by(key), DAY, i)).body();
    }
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(last);
    if (!id.find()) {
      throw new IOException("no id in " + last);
    }
    return Integer.parseInt(id.group(1));
  }

  /** What the sandbox answers is what the others are to answer. */
  private void keep(Server server, List<Workload> workloads) throws Exception {
    for (Workload workload : workloads) {
      HttpResponse<String> answer = require(server.send(workload, "2040-01-05", 1));
      String violations = answer.headers().firstValue("X-Sandbox-Violations").orElse("none");
      if (!violations.equals("0")) {
        throw new IOException(workload + " has violations: " + violations);
      }
      String name = workload == Workload.TEN ? "ten" : workload.name();
      Files.writeString(target.resolve(name + ".json"), answer.body());
      List<String> headers = new ArrayList<>();
      answer
          .headers()
          .map()
          .forEach(
              (header, values) -> {
                if (!List.of("content-length", "content-type", "date")
                    .contains(header.toLowerCase(java.util.Locale.ROOT))) {
                  headers.add(header + ": " + values.get(0));
                }
              });
      Files.write(target.resolve("headers"), headers);
    }
    Files.writeString(
        target.resolve("guestonline.json"),
        require(server.send("GET", "/_sandbox/contracts/guestonline/openapi.json", "", List.of()))
            .body());
  }

  private Contender bare(String name, String settings) throws Exception {
    int port = nextPort++;
    List<String> command =
        List.of(
            "java",
            HEAP,
            "-cp",
            options.classes(),
            "benchmark.Bare",
            Integer.toString(port),
            target.toString(),
            settings);
    Path log = target.resolve("bare-" + settings + ".log");
    Server server = Server.start(command, port, "/", log);
    return new Contender(name, server, contenders.get(1).workloads());
  }

  private void addPeers() throws Exception {
    List<Workload> short3 =
        contenders.get(1).workloads().stream()
            .filter(each -> !each.name().equals(Workload.TEN.name()))
            .toList();
    Peers peers = new Peers(target, short3);
    contenders.add(peers.wireMock("WireMock", nextPort++));
    contenders.add(peers.wireMock("WireMock, journal off", nextPort++, "--no-request-journal"));
    contenders.add(peers.mockServer(nextPort++));
    if (options.prism() != null) {
      contenders.add(peers.prism(options.prism(), nextPort++));
    }
  }

  private static HttpResponse<String> require(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer + " " + answer.body());
    }
    return answer;
  }
}
