package benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sandbox that is measured, and what is prepared in it. */
final class Surimi {

  private static final String DAY = "2040-01-02";
  private static final List<String> OF_A_CONNECTION =
      List.of("content-length", "content-type", "date");

  private final Server server;

  /** The ports of those who are told of bookings, by world. */
  private final Map<String, Integer> subscribers = new HashMap<>();

  Surimi(Server server) {
    this.server = server;
  }

  Server server() {
    return server;
  }

  /** What it takes to start one on a port. */
  static List<String> command(String start, int port) {
    List<String> words = new ArrayList<>(List.of(start.split(" ")));
    words.addAll(List.of("serve", "--port", Integer.toString(port)));
    return words;
  }

  static Surimi start(String start, int port, Path log) throws IOException, InterruptedException {
    return new Surimi(Server.start(command(start, port), port, "/_sandbox/health", log));
  }

  /** A world that judges so. */
  void world(String name, String contracts) throws IOException, InterruptedException {
    server.require("PUT", "/_sandbox/worlds/" + name, "{\"contracts\":\"" + contracts + "\"}");
  }

  /** Lets somebody on this machine be told of every booking. */
  void subscribe(String world, int port) throws IOException, InterruptedException {
    subscribers.put(world, port);
    server.require(
        "POST",
        "/_sandbox/worlds/" + world + "/webhooks",
        "{\"vendor\":\"guestonline\",\"events\":[\"Booking\"],\"url\":\"http://127.0.0.1:%d/\"}"
            .formatted(port));
  }

  /** Takes the new bookings out of their world again; a peer's stub keeps none either. */
  void renew(Workload workload) throws IOException, InterruptedException {
    if (workload.isCreate()) {
      String world = workload.world();
      server.require("POST", "/_sandbox/worlds/" + world + "/reset", "");
      Wrk.beginAnew(server.port(), workload);
      if (subscribers.containsKey(world)) {
        subscribe(world, subscribers.get(world));
      }
    }
  }

  /** Ten bookings of a day; the requests for them, the last by its id. */
  List<Workload> book(String key) throws IOException, InterruptedException {
    String last = "";
    for (int i = 0; i < 10; i++) {
      last = server.require(Workload.CREATE.by(key), DAY, i).body();
    }
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(last);
    if (!id.find()) {
      throw new IOException("no id in " + last);
    }
    Workload get = Workload.get(Integer.parseInt(id.group(1)));
    return List.of(
        Workload.LIST.by(key), Workload.TEN.by(key), get.by(key), Workload.CREATE.by(key));
  }

  /** Writes down what it answers, which is what others are to answer, and its contract. */
  void write(List<Workload> workloads, Path folder) throws IOException, InterruptedException {
    for (Workload workload : workloads) {
      HttpResponse<String> answer = server.require(workload, "2040-01-05", 1);
      String violations = answer.headers().firstValue("X-Sandbox-Violations").orElse("none");
      if (!violations.equals("0")) {
        throw new IOException(workload + " has violations: " + violations);
      }
      Files.writeString(folder.resolve(workload.file()), answer.body());
      Files.write(folder.resolve("headers"), headers(answer));
    }
    Files.writeString(
        folder.resolve("guestonline.json"),
        server.require("GET", "/_sandbox/contracts/guestonline/openapi.json", "").body());
  }

  private static List<String> headers(HttpResponse<String> answer) {
    return answer.headers().map().entrySet().stream()
        .filter(header -> !OF_A_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .map(header -> header.getKey() + ": " + header.getValue().get(0))
        .toList();
  }
}
