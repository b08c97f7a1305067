package dev.surimi.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.Thinker;
import dev.surimi.engine.LiveWorld;
import dev.surimi.journal.Happening;
import dev.surimi.webhook.Delivery;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a webhook whose receiver thinks while the sandbox ends. */
@Timeout(60)
class LastMomentTest {

  /** Who has it on its way. */
  private enum Carrier {
    COURIER(1),
    ADVANCE(2);

    private final int told;

    Carrier(int told) {
      this.told = told;
    }
  }

  @TempDir private Path folder;

  private final Thinker receiver = new Thinker();

  LastMomentTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    receiver.close();
  }

  @ParameterizedTest
  @EnumSource
  void theNextSandboxSendsItAsIfItHadNeverBeenTried(Carrier carrier) throws IOException {
    Sandbox first = sandbox("sqlite:" + folder.resolve("worlds.db"));
    try (Thinker.Question last = asked(first, carrier)) {
      first.close();

      assertThat(last.isAwaited()).isTrue();
    }

    try (Sandbox next = sandbox("sqlite:" + folder.resolve("worlds.db"));
        Thinker.Question again = receiver.asked()) {
      again.answer();

      await().until(() -> isReceivedByAll(next));
      assertThat(deliveries(next).getList("attempts.collect { it.size() }")).containsOnly(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodySeesAnAttemptThatFails(Carrier carrier) throws IOException {
    Sandbox sandbox = sandbox("memory");
    LiveWorld world = sandbox.world("late");
    Queue<Happening> seen = new ConcurrentLinkedQueue<>();
    world.journal().watch(seen::add);

    try (Thinker.Question last = asked(sandbox, carrier)) {
      sandbox.close();

      assertThat(last.isAwaited()).isTrue();
    }
    assertThat(world.state().count(Delivery.TABLE)).isEqualTo(carrier.told);
    assertThat(failed(seen.stream().map(Happening::what))).isEmpty();
    assertThat(failed(world.state().all(Delivery.TABLE))).isEmpty();
  }

  private static List<Delivery> failed(Stream<?> seen) {
    return seen.filter(Delivery.class::isInstance)
        .map(Delivery.class::cast)
        .filter(delivery -> delivery.attempts().stream().anyMatch(attempt -> !attempt.received()))
        .toList();
  }

  /** A webhook that has no answer: of an order, or of its end while time is advanced. */
  private Thinker.Question asked(Sandbox sandbox, Carrier carrier) throws IOException {
    control(sandbox, "", Map.of("clock", "frozen"));
    control(sandbox, "/webhooks", Map.of("vendor", "noodlebar", "url", receiver.url()));
    order(sandbox);
    Thinker.Question ordered = receiver.asked();
    if (carrier == Carrier.COURIER) {
      return ordered;
    }
    ordered.answer();
    var unused =
        CompletableFuture.runAsync(() -> control(sandbox, "/clock/advance", Map.of("by", "PT10M")));
    return receiver.asked();
  }

  private static Sandbox sandbox(String store) {
    return Sandbox.start(SandboxSettings.onFreePort().withStore(store));
  }

  private static void order(Sandbox sandbox) {
    given()
        .baseUri(sandbox.url("noodlebar").toString())
        .header("X-Bowl-Key", "test_late")
        .contentType("application/json")
        .body(Map.of("guest", "Ada", "bowls", 2))
        .post("/orders")
        .then()
        .statusCode(201);
  }

  private static void control(Sandbox sandbox, String path, Map<String, Object> body) {
    given()
        .contentType("application/json")
        .body(body)
        .request(path.isEmpty() ? "PUT" : "POST", sandbox.url() + "/_sandbox/worlds/late" + path)
        .then()
        .statusCode(lessThan(300));
  }

  private static boolean isReceivedByAll(Sandbox sandbox) {
    List<String> statuses = deliveries(sandbox).getList("status");
    return !statuses.isEmpty() && statuses.stream().allMatch("received"::equals);
  }

  private static JsonPath deliveries(Sandbox sandbox) {
    return given().get(sandbox.url() + "/_sandbox/worlds/late/deliveries").jsonPath();
  }
}
