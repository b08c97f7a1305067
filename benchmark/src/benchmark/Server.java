package benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A server in processes of its own, whose processor time and memory are read from the system. */
final class Server implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A tick of {@code /proc}: USER_HZ is 100 on every Linux. */
  private static final double SECONDS_OF_A_TICK = 0.01;

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final Process process;
  private final int port;
  private final Path log;

  private Server(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Starts it, and waits until {@code path} is answered in any way. */
  static Server start(List<String> command, int port, String path, Path log)
      throws IOException, InterruptedException {
    Server server = launch(command, port, log);
    server.await(new Workload("", "GET", path, "", Map.of()), answer -> true);
    return server;
  }

  /** Starts it where its log is, as some leave files where they are, and does not wait for it. */
  static Server launch(List<String> command, int port, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(log.getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(new File("/dev/null"))
            .start();
    Server server = new Server(process, port, log);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }

  /** Asks again and again, until the answer is what is wanted. */
  void await(Workload question, Predicate<HttpResponse<String>> wanted)
      throws IOException, InterruptedException {
    Instant latest = Instant.now().plus(PATIENCE);
    while (process.isAlive() && Instant.now().isBefore(latest)) {
      try {
        if (wanted.test(send(question, "", 0))) {
          return;
        }
      } catch (IOException notYet) {
        // It does not listen yet.
      }
      Thread.sleep(PAUSE.toMillis());
    }
    throw new IOException(process.info().command().orElse("it") + " does not answer; see " + log);
  }

  int port() {
    return port;
  }

  /** Lets a Java collect what is left of the turn before, which is not this one's; nobody else. */
  void collect() throws IOException, InterruptedException {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    for (ProcessHandle each : all) {
      if (each.info().command().orElse("").endsWith("/java")) {
        new ProcessBuilder("jcmd", Long.toString(each.pid()), "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
      }
    }
  }

  HttpResponse<String> send(String method, String path, String body, List<String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofMinutes(5))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(new String[0]));
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> send(Workload workload, String day, int number)
      throws IOException, InterruptedException {
    List<String> headers =
        workload.headers().entrySet().stream()
            .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
            .toList();
    return send(workload.method(), workload.path(), workload.body(day, number), headers);
  }

  /** The answer, which must not be a refusal. */
  HttpResponse<String> require(Workload workload, String day, int number)
      throws IOException, InterruptedException {
    return accepted(send(workload, day, number));
  }

  HttpResponse<String> require(String method, String path, String body)
      throws IOException, InterruptedException {
    return accepted(send(method, path, body, List.of()));
  }

  private static HttpResponse<String> accepted(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer + " " + answer.body());
    }
    return answer;
  }

  /** Of its processes and all of their threads, in user and system mode. */
  double processorSeconds() throws IOException {
    double seconds = 0;
    for (long process : processes()) {
      String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      seconds += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * SECONDS_OF_A_TICK;
    }
    return seconds;
  }

  /** Resident memory of its processes. */
  long megabytes() throws IOException {
    long kilobytes = 0;
    for (long process : processes()) {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        kilobytes += line.startsWith("VmRSS:") ? Long.parseLong(line.replaceAll("\\D", "")) : 0;
      }
    }
    return kilobytes / 1024;
  }

  private List<Long> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(ProcessHandle::pid)
        .toList();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
