package dev.surimi.store;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a webhook whose receiver thinks while the sandbox ends. */
class LastMomentTest {

  @TempDir private Path folder;

  private final WireMockServer receiver =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

  @BeforeEach
  void start() {
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop();
  }

  @Test
  void theNextSandboxSendsItAsIfItHadNeverBeenTried() {
    receiver.stubFor(post("/hook").willReturn(aResponse().withFixedDelay(9_000)));
    try (Sandbox first = sandbox()) {
      Map<String, Object> subscriber =
          Map.of(
              "vendor",
              "guestonline",
              "url",
              receiver.baseUrl() + "/hook",
              "events",
              List.of("Booking"));
      control(first, "/webhooks", subscriber);
      control(
          first,
          "/actions/guestonline/phone-booking",
          Map.of("restaurant_id", 479, "date", "2031-03-14", "hour", "20:00", "persons", 2));
      await().until(() -> receiver.getAllServeEvents().size() == 1);
    }
    receiver.resetMappings();
    receiver.stubFor(post("/hook").willReturn(ok()));

    try (Sandbox next = sandbox()) {
      await()
          .until(() -> !deliveries(next).getList("findAll { it.status == 'received' }").isEmpty());

      assertThat(deliveries(next).getList("attempts.flatten()")).hasSize(1);
    }
  }

  private Sandbox sandbox() {
    String store = "sqlite:" + folder.resolve("worlds.db");
    return Sandbox.start(SandboxSettings.onFreePort().withStore(store));
  }

  private static void control(Sandbox sandbox, String path, Map<String, Object> body) {
    given()
        .contentType("application/json")
        .body(body)
        .post(sandbox.url() + "/_sandbox/worlds/late" + path)
        .then()
        .statusCode(lessThan(300));
  }

  private static JsonPath deliveries(Sandbox sandbox) {
    return given().get(sandbox.url() + "/_sandbox/worlds/late/deliveries").jsonPath();
  }
}
