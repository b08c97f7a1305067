package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.Bound;
import dev.surimi.engine.Bounds;
import dev.surimi.engine.Firing;
import dev.surimi.engine.LiveWorld;
import dev.surimi.journal.Happening;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever is slow waits, and nobody waits for them. */
@Timeout(60)
class SlowPeopleHttpTest {

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final Firing MUCH =
      new Firing(Instant.EPOCH, "order.expired", "noodlebar", "1", "x".repeat(5_000));

  private final Sandbox sandbox =
      Sandbox.start(
          SandboxSettings.onFreePort().withBounds(Bounds.usual().with(Bound.DELIVERIES, 3)));

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void aReaderOfEventsWhoStopsReadingIsDropped() throws IOException {
    LiveWorld world = sandbox.world("watched");
    try (Socket reader = new Socket()) {
      reader.setReceiveBufferSize(4_096);
      reader.connect(new InetSocketAddress("127.0.0.1", sandbox.url().getPort()));
      String call = "GET /_sandbox/worlds/watched/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
      reader.getOutputStream().write(call.getBytes(StandardCharsets.ISO_8859_1));
      Awaitility.await().until(() -> sandbox.engine().listeners().present() == 1);

      for (int i = 0; i < 5_000; i++) {
        world.journal().tell(new Happening("agenda", MUCH));
      }

      Awaitility.await().atMost(PATIENCE).until(() -> sandbox.engine().listeners().present() == 0);

      assertThat(order(world)).isEqualTo(201);
    }
  }

  /** Ten seconds is what a vendor waits for a receiver, and three wait at a time here. */
  @Test
  void receiversThatNeverAnswerSlowNobody() throws IOException {
    LiveWorld world = sandbox.world("told");
    try (ServerSocket silence = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + silence.getLocalPort() + "/";
      for (int i = 0; i < 20; i++) {
        given()
            .baseUri(sandbox.url().toString())
            .contentType("application/json")
            .body(Map.of("vendor", "noodlebar", "url", url))
            .post("/_sandbox/worlds/told/webhooks")
            .then()
            .statusCode(201);
      }

      Awaitility.await()
          .atMost(PATIENCE)
          .until(
              () -> {
                for (int i = 0; i < 20; i++) {
                  assertThat(order(world)).isEqualTo(201);
                }
                return sandbox.engine().deliveriesUnderWay() == 3;
              });
    }
  }

  private int order(LiveWorld world) {
    return given()
        .baseUri(sandbox.url("noodlebar").toString())
        .header("X-Bowl-Key", "test_" + world.name())
        .contentType("application/json")
        .body("{\"guest\":\"" + "Ada".repeat(20) + "\",\"bowls\":2}")
        .post("/orders")
        .statusCode();
  }
}
