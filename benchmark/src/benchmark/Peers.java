package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other servers that imitate, prepared to answer the same bytes to the same requests. */
final class Peers {

  private static final String BOOKINGS = "/guestonline/v1/bookings";

  /** What a create has to be like, where a stub judges. */
  private static final String SCHEMA =
      """
      {"type":"object","required":["booking"],"properties":{"booking":{"type":"object",
      "required":["restaurant_id","booking_date","booking_time","booked_persons_number"],
      "properties":{"restaurant_id":{"type":"integer"},"booking_date":{"type":"string","format":"date"},
      "booking_time":{"type":"string"},"booked_persons_number":{"type":"integer","minimum":1},
      "note":{"type":"string","maxLength":65535},"contact":{"type":"object","required":["lastname"],
      "properties":{"lastname":{"type":"string","maxLength":50},"firstname":{"type":"string"},
      "email":{"type":"string"}}}}}}}\
      """
          .replace("\n", "");

  private final Path libraries;
  private final Path target;
  private final List<Workload> workloads;

  Peers(Path target, List<Workload> workloads) {
    this.libraries = target.resolve("lib");
    this.target = target;
    this.workloads = workloads;
  }

  Contender wireMock(String name, int port, String... options) throws Exception {
    List<String> command = java("wiremock-standalone", port);
    command.addAll(List.of("--port", Integer.toString(port), "--bind-address", "127.0.0.1"));
    command.addAll(List.of(options));
    Server server = start(name, command, port, "/__admin/mappings");
    stub(server, "{\"method\":\"GET\",\"url\":\"" + workloads.get(0).path() + "\"}", "list");
    stub(server, "{\"method\":\"GET\",\"urlPathPattern\":\"" + BOOKINGS + "/[0-9]+\"}", "get");
    stub(server, "{\"method\":\"POST\",\"url\":\"" + BOOKINGS + "\"}", "create");
    stub(
        server,
        "{\"method\":\"POST\",\"url\":\""
            + BOOKINGS
            + "/judged\",\"bodyPatterns\":[{\"matchesJsonSchema\":"
            + SCHEMA
            + ",\"schemaVersion\":\"V202012\"}]}",
        "create");
    return new Contender(name, server, withJudged());
  }

  private void stub(Server server, String request, String answer) throws Exception {
    String body = quoted(Files.readString(target.resolve(answer + ".json")));
    require(
        server.send(
            "POST",
            "/__admin/mappings",
            "{\"request\":"
                + request
                + ",\"response\":{\"status\":200,\"headers\":{\"Content-Type\":"
                + "\"application/json; charset=utf-8\"},\"body\":"
                + body
                + "}}",
            List.of()));
  }

  Contender mockServer(int port) throws Exception {
    List<String> command = java("mockserver-netty-no-dependencies", port);
    command.addAll(List.of("-serverPort", Integer.toString(port)));
    int options = command.indexOf("-jar");
    command.addAll(
        options, List.of("-Dmockserver.disableLogging=true", "-Dmockserver.logLevel=OFF"));
    Server server = start("MockServer", command, port, "/mockserver/status");
    expect(server, "{\"method\":\"GET\",\"path\":\"" + BOOKINGS + "\"}", "list");
    expect(server, "{\"method\":\"GET\",\"path\":\"" + BOOKINGS + "/[0-9]+\"}", "get");
    expect(server, "{\"method\":\"POST\",\"path\":\"" + BOOKINGS + "\"}", "create");
    expect(
        server,
        "{\"method\":\"POST\",\"path\":\""
            + BOOKINGS
            + "/judged\",\"body\":{\"type\":\"JSON_SCHEMA\",\"jsonSchema\":"
            + SCHEMA
            + "}}",
        "create");
    return new Contender("MockServer, log off", server, withJudged());
  }

  private void expect(Server server, String request, String answer) throws Exception {
    String body = quoted(Files.readString(target.resolve(answer + ".json")));
    require(
        server.send(
            "PUT",
            "/mockserver/expectation",
            "{\"httpRequest\":"
                + request
                + ",\"httpResponse\":{\"statusCode\":200,\"headers\":{\"Content-Type\":"
                + "[\"application/json; charset=utf-8\"]},\"body\":"
                + body
                + "}}",
            List.of("Content-Type", "application/json")));
  }

  /** Judges by the contract that the sandbox serves, and answers its examples. */
  Contender prism(Path prism, int port) throws Exception {
    Path contract = target.resolve("guestonline.json");
    List<String> command =
        List.of(
            "node",
            prism.toString(),
            "mock",
            "--errors",
            "-v",
            "silent",
            "-h",
            "127.0.0.1",
            "-p",
            Integer.toString(port),
            contract.toString());
    Server server = start("Prism", command, port, "/");
    List<Workload> unprefixed =
        workloads.stream()
            .map(
                each ->
                    new Workload(
                        each.name(),
                        each.method(),
                        each.path().replace("/guestonline", ""),
                        each.body(),
                        each.headers()))
            .toList();
    return new Contender("Prism --errors", server, unprefixed);
  }

  private List<Workload> withJudged() {
    List<Workload> all = new ArrayList<>(workloads);
    workloads.stream()
        .filter(each -> each.name().equals("create"))
        .map(
            each ->
                new Workload(
                    "create, judged",
                    each.method(),
                    each.path() + "/judged",
                    each.body(),
                    each.headers()))
        .forEach(all::add);
    return all;
  }

  private List<String> java(String artifact, int port) throws IOException {
    try (var jars = Files.list(libraries)) {
      Path jar =
          jars.filter(each -> each.getFileName().toString().startsWith(artifact))
              .findFirst()
              .orElseThrow(() -> new IOException("no " + artifact + " in " + libraries));
      return new ArrayList<>(List.of("java", Benchmark.HEAP, "-jar", jar.toString()));
    }
  }

  private Server start(String name, List<String> command, int port, String path) throws Exception {
    return Server.start(command, port, path, target.resolve(name.replaceAll("\\W+", "-") + ".log"));
  }

  private static void require(java.net.http.HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer + " " + answer.body());
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
