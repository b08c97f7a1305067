package dev.surimi.engine;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.surimi.journal.Exchange;
import dev.surimi.store.Snapshot;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.State;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TravelTest {

  private final Bar bar = new Bar();
  private final WireMockServer receiver =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

  @BeforeEach
  void listen() {
    receiver.start();
    answer(aResponse().withStatus(200));
  }

  @AfterEach
  void close() {
    bar.close();
    receiver.stop();
  }

  @Test
  void aSnapshotIsAReferenceToTheStateAsItIs() {
    bar.order();
    State state = bar.world().state();

    keep();

    assertThat(kept().moment().get().state()).isSameAs(state);
    assertThat(bar.world().state()).isSameAs(state);
  }

  @Test
  void aRestoreBringsBackTheDataTheAgendaAndTheTime() {
    bar.order();
    State state = bar.world().state();
    keep();
    advance(bar.world(), Duration.ofHours(1));
    bar.order();

    restore();

    assertThat(bar.world().state()).isSameAs(state);
    assertThat(bar.world().now()).isEqualTo(Bar.NOW);
    assertThat(what(advance(bar.world(), Duration.ofHours(1)))).containsExactly("order.expired");
  }

  @Test
  void theSameCallsAfterARestoreGetTheSameBytes() {
    bar.tell("wh_1", receiver.baseUrl());
    keep();
    List<String> first = evening();

    restore();

    assertThat(evening()).isEqualTo(first);
    assertThat(told()).hasSize(4);
    assertThat(told().subList(2, 4)).isEqualTo(told().subList(0, 2));
  }

  private List<String> evening() {
    byte[] order = bar.order().body();
    advance(bar.world(), Duration.ofMinutes(20));
    return List.of(text(order), text(bar.get("test_w", 1).body()));
  }

  @Test
  void aSnapshotCanBeGoneBackToAgainAndAgain() {
    keep();
    for (int i = 0; i < 3; i++) {
      bar.order();
      restore();
    }

    assertThat(Bar.json(bar.order()).path("id").asInt()).isEqualTo(1);
  }

  @Test
  void aLaterSnapshotCanBeReachedFromAnEarlierOne() {
    keep("early");
    advance(bar.world(), Duration.ofHours(2));
    bar.order();
    keep("late");
    restore("early");

    restore("late");

    assertThat(bar.world().now()).isEqualTo(Bar.NOW.plus(Duration.ofHours(2)));
    assertThat(bar.get("test_w", 1).status()).isEqualTo(200);
  }

  @Test
  void aRunningClockGoesOnFromThen() {
    bar.engine().regulate(bar.world(), clock -> clock.run(1));
    keep();
    bar.engine().advance(bar.world(), Bar.NOW.plus(Duration.ofDays(1)));

    restore();

    assertThat(bar.world().now()).isBetween(kept().now(), kept().now().plusSeconds(60));
    assertThat(bar.world().world().clock().isFrozen()).isFalse();
  }

  @Test
  void aRunningClockWakesForTheAgendaOfThen() {
    bar.order();
    keep();
    advance(bar.world(), Duration.ofHours(1));
    restore();

    bar.engine().regulate(bar.world(), clock -> clock.run(100_000));

    Awaitility.await().until(() -> bar.world().state().agenda().next().isEmpty());
  }

  @Test
  void aRestoreBringsBackTheSubscriptions() {
    bar.tell("wh_1", receiver.baseUrl());
    keep();
    bar.engine()
        .change(
            bar.world(),
            world -> {
              world.remove(Subscription.TABLE, "wh_1");
              return null;
            });
    bar.tell("wh_2", receiver.baseUrl());

    restore();

    assertThat(bar.world().state().all(Subscription.TABLE))
        .extracting(Subscription::id)
        .containsExactly("wh_1");
  }

  @Test
  void aWebhookThatWaitedThenIsSentAgainAfterARestore() {
    bar.tell("wh_1", receiver.baseUrl());
    answer(aResponse().withStatus(500));
    bar.order();
    advance(bar.world(), Duration.ZERO);
    keep();
    answer(aResponse().withStatus(200));
    advance(bar.world(), Duration.ofMinutes(1));

    restore();
    List<Firing> ledger = advance(bar.world(), Duration.ofMinutes(1));

    assertThat(ledger).extracting(Firing::outcome).containsExactly("received");
    receiver.verify(3, postRequestedFor(anyUrl()));
  }

  @Test
  void aWebhookThatWasUnderWayThenIsSentAgainAfterARestore() {
    bar.tell("wh_1", receiver.baseUrl());
    orderWithAWebhookUnderWay();
    keep();
    answer(aResponse().withStatus(200));
    advance(bar.world(), Duration.ZERO);

    restore();
    advance(bar.world(), Duration.ZERO);

    assertThat(delivery(bar.world()).status()).isEqualTo(Delivery.Status.RECEIVED);
    receiver.verify(2, postRequestedFor(anyUrl()));
  }

  @Test
  void anAttemptOfThePastWritesNothingIntoTheRestoredPresent() {
    bar.tell("wh_1", receiver.baseUrl());
    keep();
    orderWithAWebhookUnderWay();

    restore();
    advance(bar.world(), Duration.ZERO); // waits for what is under way

    assertThat(bar.world().state()).isSameAs(kept().moment().get().state());
  }

  @Test
  void anAttemptOfThePastDoesNotSettleTheSameDeliveryOfThePresent() {
    bar.tell("wh_1", receiver.baseUrl());
    orderWithAWebhookUnderWay();
    keep();
    answer(aResponse().withStatus(500));

    restore();
    advance(bar.world(), Duration.ZERO);

    assertThat(delivery(bar.world()).attempts()).hasSize(1);
    assertThat(delivery(bar.world()).attempts().get(0).status()).isEqualTo(500);
  }

  @Test
  void travelIsRefusedWhileAnAdvanceIsUnderWay() {
    bar.tell("wh_1", receiver.baseUrl());
    keep();

    bar.engine()
        .advance(
            bar.world(),
            now -> {
              assertThatThrownBy(this::restoreElsewhere).hasMessageContaining("under way");
              return now;
            });
  }

  /** On a thread of its own, as a call of the control API is. */
  private void restoreElsewhere() throws Exception {
    var refused = new java.util.concurrent.FutureTask<>(this::restored);
    Thread caller = new Thread(refused);
    caller.start();
    try {
      refused.get();
    } catch (java.util.concurrent.ExecutionException why) {
      throw new IllegalStateException(why.getCause());
    }
  }

  @Test
  void theJournalStaysAndMarksTheRestore() {
    bar.order();
    keep();
    bar.order();

    restore();
    bar.order();

    assertThat(operations(bar.world()))
        .containsExactly("orders.create", "snapshots.restore", "orders.create", "orders.create");
  }

  @Test
  void aForkGoesOnAsItsOriginWould() {
    bar.order();
    advance(bar.world(), Duration.ofMinutes(3));

    LiveWorld fork = fork();

    assertThat(fork.now()).isEqualTo(Bar.NOW.plus(Duration.ofMinutes(3)));
    assertThat(orderIn("test_fork")).isEqualTo(orderIn("test_w"));
  }

  @Test
  void aForkAndItsOriginNeverSeeEachOther() {
    bar.order();
    LiveWorld fork = fork();

    advance(fork, Duration.ofHours(1));
    orderIn("test_w");
    orderIn("test_w");

    assertThat(bar.world().now()).isEqualTo(Bar.NOW);
    assertThat(Bar.json(bar.get("test_w", 1)).path("state").asString()).isEqualTo("waiting");
    assertThat(Bar.json(bar.get("test_fork", 1)).path("state").asString()).isEqualTo("expired");
    assertThat(bar.get("test_fork", 3).status()).isEqualTo(404);
  }

  @Test
  void webhooksOfAForkAreItsOwn() {
    bar.tell("wh_1", receiver.baseUrl());
    LiveWorld fork = fork();

    orderIn("test_fork");
    advance(fork, Duration.ZERO);

    assertThat(delivery(fork).status()).isEqualTo(Delivery.Status.RECEIVED);
    assertThat(bar.world().state().count(Delivery.TABLE)).isZero();
    receiver.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void aWebhookUnderWayIsSettledByTheOriginAndSentByTheForkToo() {
    bar.tell("wh_1", receiver.baseUrl());
    orderWithAWebhookUnderWay();

    LiveWorld fork = fork();
    advance(bar.world(), Duration.ZERO);
    advance(fork, Duration.ZERO);

    assertThat(delivery(bar.world()).attempts()).hasSize(1);
    assertThat(delivery(fork).attempts()).hasSize(1);
    receiver.verify(2, postRequestedFor(anyUrl()));
  }

  @Test
  void aForkNumbersItsExchangesOn() {
    bar.order();

    LiveWorld fork = fork();

    assertThat(operations(fork)).containsExactly("worlds.fork");
    assertThat(fork.journal().exchanges(any -> true, null, 1).get(0).id()).isEqualTo(2);
    assertThat(operations(bar.world())).containsExactly("orders.create");
  }

  /** The bodies that came, the oldest first. */
  private List<String> told() {
    return receiver.findAll(postRequestedFor(anyUrl())).stream()
        .map(LoggedRequest::getBodyAsString)
        .toList();
  }

  private void orderWithAWebhookUnderWay() {
    answer(aResponse().withStatus(200).withFixedDelay(700));
    bar.order();
    Awaitility.await()
        .until(() -> bar.world().state().agenda().find("sandbox", "delivery", "1").isEmpty());
    // Once the receiver has it, its answer is decided.
    Awaitility.await().until(() -> !told().isEmpty());
  }

  private void keep() {
    keep("then");
  }

  private void keep(String name) {
    bar.engine().travel().keep(bar.world(), name);
  }

  private Snapshot kept() {
    return bar.world().snapshots().find("then").orElseThrow();
  }

  private void restore() {
    restore("then");
  }

  private LiveWorld restored() {
    restore();
    return bar.world();
  }

  private void restore(String name) {
    bar.engine().travel().restore(bar.world(), bar.world().snapshots().find(name).orElseThrow());
  }

  private LiveWorld fork() {
    return bar.engine().travel().fork(bar.world(), Optional.of("fork")).orElseThrow();
  }

  private List<Firing> advance(LiveWorld live, Duration by) {
    return bar.engine().advance(live, now -> now.plus(by));
  }

  private static List<String> what(List<Firing> ledger) {
    return ledger.stream().map(Firing::what).toList();
  }

  private String orderIn(String key) {
    return text(bar.order(key, "{\"guest\":\"Bo\",\"bowls\":1}").body());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Delivery delivery(LiveWorld live) {
    return live.state().find(Delivery.TABLE, 1L).orElseThrow();
  }

  private static List<String> operations(LiveWorld live) {
    return live.journal().exchanges(any -> true, null, 10).stream()
        .map(Exchange::operation)
        .toList();
  }

  private void answer(ResponseDefinitionBuilder answer) {
    receiver.resetMappings();
    receiver.stubFor(post(anyUrl()).willReturn(answer));
  }
}
