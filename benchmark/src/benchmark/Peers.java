package benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Others, prepared to answer the same bytes to the same requests, as far as they can. */
final class Peers {

  private static final String BOOKINGS = "/guestonline/v1/bookings";
  private static final JsonMapper JSON = JsonMapper.shared();

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
      """;

  private static final String WIREMOCK_STUB =
      """
      {"request":%s,"response":{"status":200,
      "headers":{"Content-Type":"application/json; charset=utf-8"},"body":%s}}\
      """;

  private static final String MOCKSERVER_STUB =
      """
      {"httpRequest":%s,"httpResponse":{"statusCode":200,
      "headers":{"Content-Type":["application/json; charset=utf-8"]},"body":%s}}\
      """;

  /** WireMock's journal has no bound but the heap. */
  private static final Workload FORGETTING =
      new Workload("forgetting", "DELETE", "/__admin/requests", "", Map.of());

  /** A bucket of data, and routes that list, read, create, replace and delete what is in it. */
  private static final String MOCKOON =
      """
      {"name":"bookings","port":3000,
      "routes":[{"uuid":"e6fb4e4e-0d3d-4b8c-8d0a-111111111111","type":"crud",
      "endpoint":"guestonline/v1/bookings","method":"",
      "responses":[{"uuid":"e6fb4e4e-0d3d-4b8c-8d0a-222222222222","statusCode":200,"default":true,
      "bodyType":"DATABUCKET","databucketID":"book","crudKey":"id"}]}],
      "rootChildren":[{"type":"route","uuid":"e6fb4e4e-0d3d-4b8c-8d0a-111111111111"}],
      "data":[{"uuid":"e6fb4e4e-0d3d-4b8c-8d0a-333333333333","id":"book","name":"bookings",
      "value":%s}]}\
      """;

  private final List<String> java;
  private final Path target;
  private final String classes;
  private final Workload list;
  private final Workload ten;
  private final Workload get;
  private final Workload create;

  /**
   * @param java how those are run that run on Java
   * @param target where the sandbox's answers are written
   * @param workloads the list, the list of ten, the get and the create that it has answered so
   */
  Peers(List<String> java, Path target, String classes, List<Workload> workloads) {
    this.java = java;
    this.target = target;
    this.classes = classes;
    this.list = workloads.get(0);
    this.ten = workloads.get(1);
    this.get = workloads.get(2);
    this.create = workloads.get(3);
  }

  /** Javalins that know nothing. */
  List<Peer> bare() {
    return List.of(
        bare("bare Javalin", "Bare", "same"),
        bare("bare Javalin, default settings", "Bare", "default"));
  }

  /** All of them, as far as they were fetched. */
  List<Peer> all() {
    List<Peer> peers = new ArrayList<>(bare());
    peers.add(bare("Javalin with networknt", "Bare", "judging"));
    peers.add(bare("bare Jetty", "BareJetty"));
    fetched("lib", "wiremock-standalone").map(this::wireMocks).ifPresent(peers::addAll);
    fetched("lib", "mockserver").map(this::mockServer).ifPresent(peers::add);
    fetched("npm", "prism-cli").map(this::prism).ifPresent(peers::add);
    fetched("npm", "mockoon-cli").map(this::mockoons).ifPresent(peers::addAll);
    fetched("npm", "specmatic").map(this::specmatic).ifPresent(peers::add);
    return peers;
  }

  private Peer bare(String name, String program, String... more) {
    return new Peer(
        name,
        port -> {
          List<String> command = new ArrayList<>(java);
          command.addAll(List.of("-cp", classes, "benchmark." + program));
          command.addAll(List.of(Integer.toString(port), target.toString()));
          command.addAll(List.of(more));
          return command;
        },
        List.of(list, ten, get, create));
  }

  /** A jar, or a folder of npm's; empty when it could not be had. */
  private Optional<Path> fetched(String folder, String name) {
    return Fetched.in(target.resolve(folder)).stream()
        .filter(each -> each.getFileName().toString().startsWith(name))
        .findFirst();
  }

  private List<Peer> wireMocks(Path jar) {
    wireMockStub("{\"method\":\"GET\",\"url\":\"" + list.path() + "\"}", list, "list");
    wireMockStub("{\"method\":\"GET\",\"urlPathPattern\":\"" + BOOKINGS + "/[0-9]+\"}", get, "get");
    wireMockStub("{\"method\":\"POST\",\"url\":\"" + BOOKINGS + "\"}", create, "create");
    wireMockStub(
        "{\"method\":\"POST\",\"url\":\"%s/judged\",\"bodyPatterns\":[{\"matchesJsonSchema\":%s,\"schemaVersion\":\"V202012\"}]}"
            .formatted(BOOKINGS, SCHEMA),
        create,
        "judged");
    return List.of(
        wireMock("WireMock, as it ships", List.of("java"), jar, Optional.of(FORGETTING)),
        wireMock("WireMock", java, jar, Optional.of(FORGETTING)),
        wireMock("WireMock, journal off", java, jar, Optional.empty(), "--no-request-journal"));
  }

  private Peer wireMock(
      String name,
      List<String> java,
      Path jar,
      Optional<Workload> forgetting,
      String... options) {
    return new Peer(
        name,
        port -> {
          List<String> command = new ArrayList<>(java);
          command.addAll(List.of("-jar", jar.toString(), "--port", Integer.toString(port)));
          command.addAll(List.of("--bind-address", "127.0.0.1"));
          command.addAll(List.of("--root-dir", target.resolve("wiremock").toString()));
          command.addAll(List.of(options));
          return command;
        },
        List.of(list, get, create, judged()),
        forgetting);
  }

  private void wireMockStub(String request, Workload answered, String name) {
    write(
        "wiremock/mappings/" + name + ".json", WIREMOCK_STUB.formatted(request, quoted(answered)));
  }

  private Peer mockServer(Path jar) {
    List<String> stubs =
        List.of(
            mockServerStub("{\"method\":\"GET\",\"path\":\"" + BOOKINGS + "\"}", list),
            mockServerStub("{\"method\":\"GET\",\"path\":\"" + BOOKINGS + "/[0-9]+\"}", get),
            mockServerStub("{\"method\":\"POST\",\"path\":\"" + BOOKINGS + "\"}", create),
            mockServerStub(
                "{\"method\":\"POST\",\"path\":\"%s/judged\",\"body\":{\"type\":\"JSON_SCHEMA\",\"jsonSchema\":%s}}"
                    .formatted(BOOKINGS, SCHEMA),
                create));
    Path file = write("mockserver.json", stubs.toString());
    return new Peer(
        "MockServer, log off",
        port -> {
          List<String> command = jar(jar, "-serverPort", Integer.toString(port));
          command.addAll(
              command.indexOf("-jar"),
              List.of(
                  "-Dmockserver.disableLogging=true",
                  "-Dmockserver.logLevel=OFF",
                  "-Dmockserver.initializationJsonPath=" + file));
          return command;
        },
        List.of(list, get, create, judged()));
  }

  private String mockServerStub(String request, Workload answered) {
    return MOCKSERVER_STUB.formatted(request, quoted(answered));
  }

  /** Judges by the contract that the sandbox serves, and answers its examples. */
  private Peer prism(Path folder) {
    Path program = folder.resolve("node_modules/@stoplight/prism-cli/dist/index.js");
    Path contract = target.resolve("guestonline.json");
    return new Peer(
        "Prism --errors",
        port ->
            List.of(
                "node",
                program.toString(),
                "mock",
                "--errors",
                "-v",
                "silent",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                contract.toString()),
        Stream.of(list, get, create)
            .map(each -> each.at(each.path().replace("/guestonline", "")))
            .toList());
  }

  /**
   * Keeps what it is sent. Its bucket grows with every create, and it is slower with every one that
   * it holds, so that creates have a process of their own.
   */
  private List<Peer> mockoons(Path folder) {
    Path program = folder.resolve("node_modules/@mockoon/cli/bin/run.js");
    JsonNode bookings = JSON.readTree(answer(ten)).path("bookings");
    Path data =
        write("mockoon.json", MOCKOON.formatted(JSON.writeValueAsString(bookings.toString())));
    String filter = "?restaurant_id_eq=479&booking_date_eq=2040-01-02&page=1&limit=3";
    IntFunction<List<String>> command =
        port ->
            List.of(
                "node",
                program.toString(),
                "start",
                "--data",
                data.toString(),
                "--repair",
                "--disable-log-to-file",
                "--hostname",
                "127.0.0.1",
                "--port",
                Integer.toString(port));
    return List.of(
        new Peer("Mockoon, stateful", command, List.of(list.at(BOOKINGS + filter), get)),
        new Peer("Mockoon, stateful", command, List.of(create)));
  }

  /**
   * Judges by a contract of the same shape, as it does not load the sandbox's; answers reads with
   * the same members, written in lines, and makes up the answer to a create.
   */
  private Peer specmatic(Path folder) {
    Path jar = folder.resolve("node_modules/specmatic/specmatic.jar");
    Likeness contract =
        new Likeness()
            .with(list, BOOKINGS, answer(list))
            .with(get, BOOKINGS + "/{id}", answer(get))
            .with(create, answer(create));
    Path file = write("likeness.json", contract.toString());
    return new Peer(
        "Specmatic",
        port -> {
          List<String> command = jar(jar, "stub", file.toString());
          command.addAll(List.of("--host", "127.0.0.1", "--port", Integer.toString(port)));
          return command;
        },
        List.of(list, get, create));
  }

  private Workload judged() {
    return create.at(create.path() + "/judged").named("create, judged");
  }

  private List<String> jar(Path jar, String... options) {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(options));
    return command;
  }

  private Path write(String name, String text) {
    try {
      Path file = target.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** What the sandbox has answered. */
  private String answer(Workload workload) {
    try {
      return Files.readString(target.resolve(workload.file()));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private String quoted(Workload workload) {
    return JSON.writeValueAsString(answer(workload));
  }
}
