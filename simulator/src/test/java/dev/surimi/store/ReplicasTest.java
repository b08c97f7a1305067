package dev.surimi.store;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.World;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sandboxes on one PostgreSQL are one sandbox, to whomever calls. */
class ReplicasTest {

  private static final int CLIENTS = 64;
  private static final Instant NOW = Instant.parse("2031-03-14T09:00:00Z");

  @TempDir private Path folder;

  private final String store = PostgresServer.database();
  private final Sandbox one = Sandbox.start(SandboxSettings.onFreePort().withStore(store));
  private final Sandbox other = Sandbox.start(SandboxSettings.onFreePort().withStore(store));
  private final World world = SandboxClient.at(one.url()).world("shared");
  private final World same = SandboxClient.at(other.url()).world("shared");
  private final HttpClient http = HttpClient.newHttpClient();
  private final WireMockServer receiver =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @BeforeEach
  void receive() {
    receiver.start();
    receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200)));
    world.put(Map.of("now", NOW.toString(), "clock", "frozen"));
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
    receiver.stop();
  }

  @Test
  void sixtyFourClientsOfTwoSandboxesGetOneTableOnce() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Callable<String>> calls = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      Sandbox asked = client % 2 == 0 ? one : other;
      int item = 1542 + client % 4 / 2;
      calls.add(() -> book(asked, item, "2031-03-20"));
    }
    List<String> answers = new ArrayList<>();
    for (Future<String> answer : clients.invokeAll(calls)) {
      answers.add(answer.get());
    }
    clients.shutdown();

    assertThat(answers).filteredOn(answer -> answer.contains("responseData")).hasSize(2);
    assertThat(answers).filteredOn(answer -> answer.contains("Стол занят")).hasSize(CLIENTS - 2);
    assertThat(world.rows("restoplace", "reserves").size())
        .isEqualTo(same.rows("restoplace", "reserves").size());
  }

  @Test
  void whatOneHasWrittenTheOtherReadsAtOnce() throws Exception {
    for (int day = 10; day < 30; day++) {
      Sandbox asked = day % 2 == 0 ? one : other;
      World looked = day % 2 == 0 ? same : world;
      book(asked, 1542, "2031-05-" + day);

      assertThat(looked.rows("restoplace", "reserves").toString()).contains("2031-05-" + day + "T");
    }
  }

  @Test
  void timeIsTheSameInBoth() {
    world.advance(Duration.ofHours(3));
    same.advance(Duration.ofHours(1));

    assertThat(world.now()).isEqualTo(same.now()).isEqualTo(NOW.plus(Duration.ofHours(4)));
  }

  @Test
  void aHoldOfTheOneEndsInAnAdvanceOfTheOther() throws Exception {
    book(one, 1543, "2031-03-20");

    assertThat(same.advance(Duration.ofHours(1)).toString()).contains("expire");
    assertThat(world.invariants().toString()).doesNotContain("hold");
    assertThat(book(one, 1543, "2031-03-20")).contains("responseData");
  }

  @Test
  void aWorldThatIsMadeAnewByTheOneIsNewForTheOther() throws Exception {
    book(other, 1542, "2031-03-20");
    world.reset();

    assertThat(book(other, 1542, "2031-03-20")).contains("responseData");
  }

  @Test
  void aWorldThatTheOneHasDeletedIsGone() throws Exception {
    book(other, 1542, "2031-03-20");
    world.delete();

    assertThat(SandboxClient.at(other.url()).worlds()).doesNotContain("shared");
  }

  @Test
  void aSnapshotOfTheOneIsRestoredByTheOther() throws Exception {
    world.snapshot("before");
    book(one, 1542, "2031-03-20");
    same.restore("before");

    assertThat(book(one, 1542, "2031-03-20")).contains("responseData");
  }

  @Test
  void aWebhookIsSentOnce() throws Exception {
    world.subscribe("restoplace", receiver.baseUrl() + "/hook", "*");
    assertThat(same.deliveries()).isNotNull();
    book(one, 1542, "2031-03-20");
    same.settle();
    world.settle();

    receiver.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void theWebhookOfASandboxThatDiedIsSentByAnother() throws Exception {
    receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200).withFixedDelay(60_000)));
    world.subscribe("restoplace", receiver.baseUrl() + "/hook", "*");
    Served third = Served.with(store, folder);
    third.ask("POST", "/restoplace/reserves", form(1542, "2031-03-20"), "test_shared");
    Awaitility.await()
        .until(() -> one.world("shared").state().find(Delivery.TABLE, 1L).isPresent());
    Awaitility.await().until(() -> carriers().size() == 1);
    third.kill();
    receiver.resetAll();
    receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200)));

    Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::received);
  }

  private Set<String> carriers() {
    return Deliveries.carriers(one.world("shared").state());
  }

  private boolean received() {
    return SandboxClient.at(other.url()).world("shared").deliveries().all().stream()
        .anyMatch(delivery -> delivery.status().equals("received"));
  }

  private String book(Sandbox asked, int item, String day) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(asked.url("restoplace") + "/reserves"))
            .header("X-API-Key", "test_shared")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(item, day)))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String form(int item, String day) {
    return ("from=%s+12:00:00&to=%s+13:00:00&name=Guest&phone=79161234567&count=2"
            + "&item_ids[]=%d")
        .formatted(day, day, item);
  }
}
