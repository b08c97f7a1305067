package dev.surimi.engine;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.surimi.webhook.Attempt;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Disorder;
import dev.surimi.webhook.Payload;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class WebhooksTest {

  private final Bar bar = new Bar();
  private final WireMockServer receiver =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

  @BeforeEach
  void subscribe() {
    receiver.start();
    answer(200);
    bar.tell("wh_1", receiver.baseUrl() + "/hook");
  }

  @AfterEach
  void close() {
    bar.close();
    receiver.stop();
  }

  @Test
  void aChangeIsToldWithoutTheClockBeingMoved() {
    bar.order();

    Awaitility.await()
        .untilAsserted(() -> assertThat(delivery(1).status()).isEqualTo(Delivery.Status.RECEIVED));
  }

  @Test
  void advancingSettlesRetriesOnTheWorldsClock() {
    answer(500);
    bar.order();

    List<Firing> ledger = advance(Duration.ofMinutes(6));

    assertThat(delivery(1).attempts())
        .extracting(Attempt::at)
        .containsExactly(Bar.NOW, Bar.NOW.plusSeconds(60), Bar.NOW.plusSeconds(360));
    assertThat(ledger).extracting(Firing::what).contains("webhook.Order");
  }

  @Test
  void theVendorGivesUpWhenItsRetriesAreUsedUp() {
    answer(500);
    bar.order();

    advance(Duration.ofHours(1));

    assertThat(delivery(1).status()).isEqualTo(Delivery.Status.GIVEN_UP);
    assertThat(delivery(1).attempts()).hasSize(4);
  }

  @Test
  void aSubscriberWhoNeverAnswersIsBlockedWhereTheVendorDoesSo() {
    blockTheDeaf();
    answer(500);
    bar.order();
    bar.order();

    advance(Duration.ofHours(1));

    assertThat(subscription("wh_1").blockedAt()).isEqualTo(Bar.NOW.plus(Duration.ofMinutes(36)));
    assertThat(delivery(2).status()).isEqualTo(Delivery.Status.GIVEN_UP);
    assertThat(delivery(2).attempts())
        .extracting(Attempt::answer)
        .containsExactly("the subscription is blocked");
  }

  @Test
  void aBlockedSubscriberIsToldNothingUntilHeSubscribesAgain() {
    blockTheDeaf();
    answer(500);
    bar.order();
    advance(Duration.ofHours(1));
    answer(200);

    bar.order();
    advance(Duration.ZERO);
    bar.tell("wh_1", receiver.baseUrl() + "/hook");
    bar.order();
    advance(Duration.ZERO);

    assertThat(bar.world().state().count(Delivery.TABLE)).isEqualTo(3);
    assertThat(delivery(3).status()).isEqualTo(Delivery.Status.RECEIVED);
  }

  @Test
  void anAttemptThatSucceedsEndsTheRetries() {
    answer(500);
    bar.order();
    advance(Duration.ofSeconds(59));
    answer(200);

    advance(Duration.ofHours(1));

    assertThat(delivery(1).status()).isEqualTo(Delivery.Status.RECEIVED);
    assertThat(delivery(1).attempts()).extracting(Attempt::status).containsExactly(500, 200);
  }

  @Test
  void timersAndWebhooksHappenInTheOrderOfTheAgenda() {
    answer(500);
    bar.order();

    List<Firing> ledger = advance(Duration.ofHours(1));

    assertThat(ledger).extracting(Firing::at).isSorted();
    assertThat(ledger)
        .extracting(Firing::what)
        .containsSubsequence("webhook.Order", "order.expired", "webhook.Order");
  }

  @Test
  void aWebhookThatWaitsForItsRetryIsNotOvertaken() {
    answer(500);
    bar.order();
    advance(Duration.ZERO);
    answer(200);

    bar.order();
    List<Firing> ledger = advance(Duration.ofMinutes(1));

    assertThat(ledger).extracting(Firing::id).containsExactly("1", "2");
    assertThat(delivery(2).attempts())
        .extracting(Attempt::at)
        .containsExactly(Bar.NOW.plusSeconds(60));
  }

  @Test
  void anotherSubscriberDoesNotWait() {
    answer(500);
    bar.tell("wh_2", receiver.baseUrl() + "/other");
    receiver.stubFor(post("/other").willReturn(aResponse().withStatus(200)));

    bar.order();
    bar.order();
    advance(Duration.ZERO);

    receiver.verify(2, postRequestedFor(urlEqualTo("/other")));
  }

  @Test
  void whenTheAdvanceReturnsEverythingDueIsOver() {
    bar.order();

    advance(Duration.ofMinutes(10));

    receiver.verify(2, postRequestedFor(anyUrl()));
    assertThat(bar.world().now()).isEqualTo(Bar.NOW.plus(Duration.ofMinutes(10)));
  }

  @Test
  void aReceiverMayCallBackWhileItIsTold() {
    receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200).withFixedDelay(300)));
    bar.order();

    assertThat(bar.order().status()).isEqualTo(201);
    assertThat(bar.get("test_w", 2).status()).isEqualTo(200);
  }

  @Test
  void aDeliveryCanBeSentAgain() {
    bar.order();
    advance(Duration.ZERO);

    bar.engine().redeliver(bar.world(), 1);
    advance(Duration.ZERO);

    assertThat(delivery(1).attempts()).hasSize(2);
  }

  @Test
  void askingForADeliveryWhileItIsUnderWaySendsItAgain() {
    receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(500).withFixedDelay(500)));
    bar.order();
    Awaitility.await()
        .until(() -> bar.world().state().agenda().find("sandbox", "delivery", "1").isEmpty());

    bar.engine().redeliver(bar.world(), 1);
    advance(Duration.ZERO);

    assertThat(delivery(1).attempts()).hasSize(2);
  }

  @Test
  void aDeliveryThatIsForgottenWhileItIsUnderWayDisturbsNobody() {
    receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200).withFixedDelay(500)));
    bar.order();
    Awaitility.await()
        .until(() -> bar.world().state().agenda().find("sandbox", "delivery", "1").isEmpty());

    bar.engine().change(bar.world(), world -> forgetAll(world));

    assertThat(advance(Duration.ZERO)).isEmpty();
    assertThat(bar.world().state().count(Delivery.TABLE)).isZero();
  }

  private static Transaction forgetAll(Transaction world) {
    Deliveries.keepOnly(world, 0);
    return world;
  }

  @Test
  void anAdvanceOfAWorldThatIsDeletedMeanwhileEnds() throws Exception {
    receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(200).withFixedDelay(300)));
    LiveWorld doomed = bar.world();
    for (int i = 0; i < 20; i++) {
      bar.order();
    }
    Thread deleting = new Thread(() -> bar.engine().worlds().delete("w"));

    deleting.start();

    assertThatThrownBy(() -> bar.engine().advance(doomed, Bar.NOW.plusSeconds(900)))
        .isInstanceOf(Advance.Impossible.class)
        .hasMessageContaining("deleted");
    deleting.join();
  }

  @Test
  void deliveriesAreBoundedEvenWhenNobodyListens() {
    bar.engine()
        .change(
            bar.world(),
            world -> {
              for (int i = 0; i < 50; i++) {
                Deliveries.post(world, anyDelivery(world.next("sandbox.deliveries")));
              }
              Deliveries.keepOnly(world, 10);
              return null;
            });

    assertThat(bar.world().state().all(Delivery.TABLE).map(Delivery::id))
        .hasSize(10)
        .startsWith(41L);
  }

  @Test
  void webhooksOfARefusedCallAreNeverSent() {
    bar.order("test_w", "{\"guest\":\"Ada\"}");
    advance(Duration.ZERO);

    receiver.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void aWorldThatIsReplacedIsNotTouchedByTheDeliveriesOfTheOldOne() {
    answer(500);
    bar.order();
    advance(Duration.ZERO);

    bar.engine().worlds().replace("w", bar.world().settings());

    assertThat(bar.world().state().count(Delivery.TABLE)).isZero();
    assertThat(bar.world().state().agenda().next()).isEmpty();
  }

  @Test
  void timeDoesNotGoBack() {
    Instant earlier = Bar.NOW.minusSeconds(1);

    assertThatThrownBy(() -> bar.engine().advance(bar.world(), earlier))
        .isInstanceOf(Advance.Impossible.class)
        .hasMessageContaining("time goes forward");
  }

  private List<Firing> advance(Duration by) {
    return bar.engine().advance(bar.world(), bar.world().now().plus(by));
  }

  private Delivery delivery(long id) {
    return bar.world().state().find(Delivery.TABLE, id).orElseThrow();
  }

  private void blockTheDeaf() {
    bar.choose("noodlebar.blocks", true);
    bar.tell("wh_1", receiver.baseUrl() + "/hook");
  }

  private Subscription subscription(String id) {
    return bar.world().state().find(Subscription.TABLE, id).orElseThrow();
  }

  private Delivery anyDelivery(long id) {
    return new Delivery(
        id,
        "noodlebar",
        "Order",
        "1",
        "wh_1",
        receiver.baseUrl() + "/hook",
        Payload.of(JsonNodeFactory.instance.objectNode()),
        "a test",
        1,
        Bar.NOW,
        Delivery.Status.PENDING,
        null,
        List.of(),
        Disorder.NONE,
        null);
  }

  private void answer(int status) {
    receiver.resetMappings();
    receiver.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status)));
  }
}
