package dev.surimi.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** Receivers that no HTTP library would make, on bare sockets. */
class CourierTest {

  private static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");

  private final ServerSocket server = listen();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket connection : connections) {
      connection.close();
    }
    server.close();
  }

  @Test
  void anAnswerThatBeginsAndNeverEndsIsLate() {
    answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");

    Attempt attempt = attempt(Duration.ofMillis(300));

    assertThat(attempt.received()).isFalse();
    assertThat(attempt.answer()).isEqualTo("no answer within PT0.3S");
  }

  @Test
  void ofALongAnswerOnlyTheBeginningIsRead() {
    answer("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + "x".repeat(5_000));

    Attempt attempt = attempt(Duration.ofSeconds(10));

    assertThat(attempt.received()).isTrue();
    assertThat(attempt.answer()).hasSize(2_000);
  }

  @Test
  void aReceiverThatHangsUpHasNotReceived() {
    answer(null);

    Attempt attempt = attempt(Duration.ofSeconds(10));

    assertThat(attempt.status()).isNull();
    assertThat(attempt.answer()).startsWith("no connection to http://");
  }

  @Test
  void aConnectionIsUsedAgain() {
    acknowledge(2);

    attempt(Duration.ofSeconds(10));
    Attempt second = attempt(Duration.ofSeconds(10));

    assertThat(second.received()).isTrue();
    assertThat(connections).hasSize(1);
  }

  @Test
  void aConnectionThatTheReceiverHasClosedWithoutSayingSoIsNotUsedAgain() {
    acknowledge(1);

    attempt(Duration.ofSeconds(10));
    Awaitility.await().until(() -> connections.get(0).isClosed());
    Attempt second = attempt(Duration.ofSeconds(10));

    assertThat(second.received()).isTrue();
    assertThat(connections).hasSize(2);
  }

  @Test
  void aLoopOfWebhooksEnds() {
    assertThat(attempt(Duration.ofSeconds(10), 9).answer()).startsWith("a loop: 9 deliveries");
  }

  private Attempt attempt(Duration timeout) {
    return attempt(timeout, 1);
  }

  private Attempt attempt(Duration timeout, int depth) {
    String url = "http://127.0.0.1:" + server.getLocalPort() + "/hook";
    Subscription subscription = Subscription.of("wh_1", "bar", url, List.of("*"), NOW);
    Delivery delivery =
        new Delivery(
            1,
            "bar",
            "Order",
            "1",
            "wh_1",
            url,
            Payload.of(JsonNodeFactory.instance.objectNode()),
            "a test",
            depth,
            NOW,
            Delivery.Status.PENDING,
            NOW,
            List.of(),
            Disorder.NONE,
            null);
    RetryPolicy policy =
        new RetryPolicy(
            timeout,
            List.of(),
            (status, answer) -> status == 200,
            RetryPolicy::authorization,
            false);
    return new Courier(Targets.anywhere()).attempt(delivery, subscription, policy, NOW);
  }

  /** Answers one connection with these bytes and leaves it open; hangs up when there are none. */
  private void answer(String bytes) {
    inBackground(
        () -> {
          Socket connection = accepted();
          if (bytes == null) {
            connection.close();
          } else {
            write(connection, bytes);
          }
        });
  }

  /** Answers 200, so often on each of two connections, and closes them. */
  private void acknowledge(int times) {
    inBackground(
        () -> {
          for (int connections = 0; connections < 2; connections++) {
            try (Socket connection = accepted()) {
              for (int i = 0; i < times; i++) {
                readRequest(connection);
                write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
              }
            }
          }
        });
  }

  /** Its body is an empty object. */
  private static void readRequest(Socket connection) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf("\r\n\r\n{}") < 0) {
      read.append((char) connection.getInputStream().read());
    }
  }

  private Socket accepted() throws IOException {
    Socket connection = server.accept();
    connections.add(connection);
    return connection;
  }

  private static void write(Socket connection, String bytes) throws IOException {
    connection.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  private interface Receiving {
    void run() throws IOException;
  }

  private static void inBackground(Receiving receiving) {
    Thread receiver =
        new Thread(
            () -> {
              try {
                receiving.run();
              } catch (IOException over) {
                // The test has closed its sockets.
              }
            });
    receiver.setDaemon(true);
    receiver.start();
  }

  private static ServerSocket listen() {
    try {
      return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
