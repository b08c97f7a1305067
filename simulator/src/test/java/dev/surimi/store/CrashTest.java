package dev.surimi.store;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sandbox under load is killed again and again; what somebody was told is there afterwards. How
 * often is {@code -Dsurimi.crashes}, and with what chance {@code -Dsurimi.crashes.seed}.
 */
class CrashTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int CRASHES = Integer.getInteger("surimi.crashes", 3);
  private static final long SEED = Long.getLong("surimi.crashes.seed", 1);
  private static final String WORLD = "/_sandbox/worlds/crash";

  @TempDir private Path folder;

  private final WireMockServer receiver =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private final Booking guests = new Booking();
  private Served served;

  @BeforeEach
  void receive() {
    receiver.start();
    receiver.stubFor(post(anyUrl()).willReturn(ok()));
  }

  @AfterEach
  void stop() {
    receiver.stop();
    served.close();
  }

  @Test
  void aFileHoldsAllThatWasAcknowledged() throws Exception {
    crash("sqlite:" + folder.resolve("worlds.db"));
  }

  @Test
  void postgresHoldsAllThatWasAcknowledged() throws Exception {
    crash(PostgresServer.database());
  }

  private void crash(String store) throws Exception {
    Random moment = new Random(SEED);
    served = Served.with(store, folder);
    subscribe();
    for (int crash = 1; crash <= CRASHES; crash++) {
      guests.untilKilled(served, moment);
      served = Served.with(store, folder);
      assertThat(missing()).as("acknowledged, and lost by crash " + crash).isEmpty();
      assertWhole();
    }
    assertTimersGoOn();
    assertAllWereTold();
    assertThat(served.errors()).isEmpty();
    System.out.printf(
        "%d crashes, %d calls, %d acknowledged, none lost, %d webhooks%n",
        CRASHES, guests.asked(), guests.acknowledged().size(), receiver.getAllServeEvents().size());
  }

  private void subscribe() throws IOException {
    put(WORLD, "{\"now\":\"2031-03-14T09:00:00Z\",\"clock\":\"running\"}");
    String url = "http://127.0.0.1:" + receiver.port() + "/hook";
    Served.Said said =
        served.ask(
            "POST",
            WORLD + "/webhooks",
            "{\"vendor\":\"restoplace\",\"url\":\"" + url + "\",\"events\":[\"*\"]}");
    assertThat(said.status()).isEqualTo(201);
  }

  private void put(String path, String body) throws IOException {
    assertThat(served.ask("PUT", path, body).status()).isEqualTo(201);
  }

  private Set<String> missing() throws IOException {
    Set<String> missing = new TreeSet<>(guests.acknowledged());
    String after = "";
    while (after != null) {
      JsonNode page = json(WORLD + "/state/restoplace/reserves?limit=1000" + after);
      page.path("items").forEach(reserve -> missing.remove(reserve.at("/guest/name").asString()));
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asString();
    }
    return missing;
  }

  /** Nothing is half done: every hold has its end, no table is taken twice. */
  private void assertWhole() throws IOException {
    assertThat(json(WORLD + "/invariants").path("count").asInt()).isZero();
  }

  /** Whoever has not paid in time has no table any more. */
  private void assertTimersGoOn() throws IOException {
    Served.Said said = served.ask("POST", WORLD + "/clock/advance", "{\"by\":\"PT1H\"}");
    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(said.body()).contains("\"what\":");
    assertWhole();
  }

  private void assertAllWereTold() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(untold()).isEmpty());
  }

  private Set<String> untold() {
    String told =
        receiver.getAllServeEvents().stream()
            .map(event -> event.getRequest().getBodyAsString())
            .collect(Collectors.joining("\n"));
    return guests.acknowledged().stream()
        .filter(name -> !told.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonNode json(String path) throws IOException {
    Served.Said said = served.ask("GET", path, "");
    assertThat(said.status()).as(said.body()).isEqualTo(200);
    return JSON.readTree(said.body());
  }
}
