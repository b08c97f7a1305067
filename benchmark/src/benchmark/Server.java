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
import java.util.List;

/** A server in a process of its own, whose processor time and memory are read from the system. */
final class Server implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A tick of {@code /proc}: USER_HZ is 100 on every Linux. */
  private static final double SECONDS_OF_A_TICK = 0.01;

  private final Process process;
  private final int port;

  private Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it, and waits until {@code path} is answered in any way. */
  static Server start(List<String> command, int port, String path, Path log)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(new File("/dev/null"))
            .start();
    Server server = new Server(process, port);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    for (int i = 0; i < 600; i++) {
      if (!process.isAlive()) {
        throw new IOException(command + " has ended; see " + log);
      }
      try {
        server.send("GET", path, "", List.of());
        return server;
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    throw new IOException(command + " does not answer; see " + log);
  }

  int port() {
    return port;
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
            .flatMap(header -> java.util.stream.Stream.of(header.getKey(), header.getValue()))
            .toList();
    return send(workload.method(), workload.path(), workload.body(day, number), headers);
  }

  /** Of the process and all of its threads, in user and system mode. */
  double processorSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * SECONDS_OF_A_TICK;
  }

  /** Resident memory. */
  long megabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
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
