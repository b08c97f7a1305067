package dev.surimi.documentation;

import static org.awaitility.Awaitility.await;

import dev.surimi.Sandbox;
import dev.surimi.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Stoplight's Prism as a validating proxy between a caller and one vendor of a sandbox: it has read
 * the exported contract, and says in a header what breaks it. It is not ours, and not there unless
 * the system property {@value #COMMAND} says how it is called.
 */
public final class Prism implements AutoCloseable {

  public static final String COMMAND = "prism";

  /** The header of an answer that holds what is wrong with it or with its call. */
  public static final String VIOLATIONS = "sl-violations";

  private final Process process;
  private final int port;

  private Prism(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  public static Prism before(Sandbox sandbox, String vendor) {
    try {
      Path contract = Files.createTempFile(vendor, ".json");
      Path log = Files.createTempFile(vendor, ".log");
      Files.writeString(contract, Contract.load(vendor).document().toString());
      int port = freePort();
      List<String> command = new ArrayList<>(List.of(System.getProperty(COMMAND).split(" ")));
      command.addAll(List.of("proxy", contract.toString(), sandbox.url(vendor).toString()));
      command.addAll(List.of("-h", "127.0.0.1", "-p", Integer.toString(port)));
      Process process = new ProcessBuilder(command).redirectOutput(log.toFile()).start();
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> Files.readString(log).contains("Prism is listening"));
      return new Prism(process, port);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** What the proxy has found wrong with a call and its answer. */
  public List<String> violations(HttpHeaders answer) {
    return answer.allValues(VIOLATIONS);
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
