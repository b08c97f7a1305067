package dev.surimi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of the machine's own binaries, started once for all tests of this process on
 * a free port, and stopped with it. Tests are skipped where there are no binaries, unless {@code
 * SURIMI_POSTGRES=required}.
 */
public final class PostgresServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static PostgresServer running;

  private final int port;

  private PostgresServer(int port) {
    this.port = port;
  }

  /** An empty database, as {@code --store} names it. */
  public static synchronized String database() {
    if (running == null) {
      Optional<Path> binaries = binaries();
      if (!"required".equals(System.getenv("SURIMI_POSTGRES"))) {
        Assumptions.assumeTrue(binaries.isPresent(), "there is no PostgreSQL on this machine");
      }
      running = start(binaries.orElseThrow());
    }
    return running.create("surimi_" + DATABASES.incrementAndGet());
  }

  private static Optional<Path> binaries() {
    List<Path> folders = new ArrayList<>();
    Stream.of(System.getenv("PATH").split(":", -1)).map(Path::of).forEach(folders::add);
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      versions.map(version -> version.resolve("bin")).forEach(folders::add);
    } catch (IOException none) {
      // Debian's folder is one place of several.
    }
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .findAny();
  }

  private static PostgresServer start(Path binaries) {
    try {
      Path home = Files.createTempDirectory("surimi-postgres");
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
      String data = home.resolve("data").toString();
      run(binaries.resolve("initdb"), "-D", data, "-U", "surimi", "-A", "trust", "--no-sync");
      PostgresServer server = new PostgresServer(freePort());
      Process process =
          command(
                  binaries.resolve("postgres"),
                  "-D",
                  data,
                  "-p",
                  Integer.toString(server.port),
                  "-c",
                  "listen_addresses=127.0.0.1",
                  "-c",
                  "unix_socket_directories=",
                  "-c",
                  "max_connections=200")
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
      Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(server::answers);
      return server;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void run(Path program, String... arguments) throws IOException {
    Process process =
        command(program, arguments)
            .redirectErrorStream(true)
            .inheritIO()
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(program + " failed");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** PostgreSQL refuses to run as root; Debian's package brings a user of its own. */
  private static ProcessBuilder command(Path program, String... arguments) {
    List<String> words = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      words.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    words.add(program.toString());
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words).directory(Path.of("/").toFile());
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
    }
  }

  private boolean answers() throws SQLException {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(1);
    }
  }

  private String create(String database) {
    try (Connection connection = connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
      return "postgres://surimi@127.0.0.1:" + port + "/" + database;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=surimi");
  }
}
