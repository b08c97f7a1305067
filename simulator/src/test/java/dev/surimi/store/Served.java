package dev.surimi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A sandbox in a process of its own, which can be killed as a machine that loses its power is. */
final class Served implements AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final int port;
  private final Path log;
  private final Process process;

  private Served(int port, Path log, Process process) {
    this.port = port;
    this.log = log;
    this.process = process;
  }

  /** Starts, and answers when it does. */
  static Served with(String store, Path folder) {
    try {
      int port = freePort();
      Path log = Files.createTempFile(folder, "served", ".log");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-Dfile.encoding=UTF-8",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "dev.surimi.cli.Surimi",
                  "serve",
                  "--port",
                  Integer.toString(port),
                  "--store",
                  store)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Served served = new Served(port, log, process);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(50))
          .until(served::isUp);
      return served;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private boolean isUp() throws IOException {
    if (!process.isAlive()) {
      throw new AssertionError("the sandbox ended: " + Files.readString(log));
    }
    return status("GET", "/_sandbox/health", "") == 200;
  }

  private int status(String method, String path, String body) {
    try {
      return ask(method, path, body).status();
    } catch (IOException nobody) {
      return 0;
    }
  }

  /** What came back. */
  record Said(int status, String body) {}

  /**
   * @throws IOException when no whole answer came
   */
  Said ask(String method, String path, String body) throws IOException {
    return ask(method, path, body, "test_crash");
  }

  /** The same, with another key. */
  Said ask(String method, String path, String body, String key) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("X-API-Key", key)
            .header(
                "Content-Type",
                body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
            .timeout(Duration.ofMinutes(5))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      var answer = HTTP.send(request, BodyHandlers.ofString());
      return new Said(answer.statusCode(), answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  /** As kill -9 does: nothing of it runs any more. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the sandbox does not end");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  List<String> errors() throws IOException {
    return log().lines().filter(line -> line.contains("ERROR")).toList();
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }
}
