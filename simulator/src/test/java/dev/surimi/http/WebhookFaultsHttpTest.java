package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import dev.surimi.engine.Firing;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each disorder of webhooks, and how the next ones are in order again. */
@Timeout(60)
class WebhookFaultsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "noodlebar");

  @Test
  void aDuplicateIsSentAgainByteForByte() {
    once("duplicate");

    orders(2);

    assertThat(heard()).containsExactly(1, 1, 2);
    assertThat(bodies().get(1)).isEqualTo(bodies().get(0));
    assertThat(deliveries("fault")).containsExactly(null, "fault_1 duplicate", null);
  }

  @Test
  void theSecondOfADuplicateMayComeLater() {
    once(Map.of("duplicate", "PT5M"));

    orders(2);
    assertThat(heard()).containsExactly(1, 2);
    sandbox.advance(Duration.ofMinutes(5));

    assertThat(heard()).containsExactly(1, 2, 1);
  }

  @Test
  void aDroppedWebhookIsNeverSentAndIsShownAsDropped() {
    once("drop");

    orders(2);

    assertThat(heard()).containsExactly(2);
    assertThat(deliveries("status")).containsExactly("dropped", "received");
    assertThat(control().get("/deliveries?status=dropped").asString()).contains("fault_1 drop");
  }

  @Test
  void aDroppedWebhookCanBeSentAgainByHand() {
    once("drop");
    orders(1);

    control().post("/deliveries/1/redeliver").then().statusCode(202);
    sandbox.settle();

    assertThat(heard()).containsExactly(1);
  }

  @Test
  void aDelayedWebhookIsOvertaken() {
    once(Map.of("delay", "PT30S"));

    orders(2);
    assertThat(heard()).containsExactly(2);
    List<Firing> ledger = sandbox.advance(Duration.ofSeconds(30));

    assertThat(heard()).containsExactly(2, 1);
    assertThat(ledger).extracting(Firing::what).containsExactly("webhook.Order");
    assertThat(ledger).extracting(Firing::at).containsExactly(InSandbox.NOW.plusSeconds(30));
  }

  @Test
  void aDelayedWebhookIsOnTheAgenda() {
    once("delay");

    orders(1);

    assertThat(control().get("/agenda").asString())
        .contains(InSandbox.NOW.plusSeconds(60).toString(), "webhook.Order");
  }

  @Test
  void twoWebhooksChangePlacesAndThoseAfterThemDoNot() {
    once("reorder");

    orders(3);

    assertThat(heard()).containsExactly(2, 1, 3);
  }

  @Test
  void aWebhookWaitsForTheNextOneNoLongerThanItMay() {
    once(Map.of("reorder", "PT20S"));

    orders(1);
    assertThat(heard()).isEmpty();
    sandbox.advance(Duration.ofSeconds(20));

    assertThat(heard()).containsExactly(1);
  }

  @Test
  void aBurstGathersAndThenAllComeAtOnce() {
    disturb(Map.of("burst", Map.of("of", 3, "within", "PT10M")), Map.of("calls", List.of(1, 2, 3)));

    orders(2);
    assertThat(heard()).isEmpty();
    orders(2);

    assertThat(heard()).containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @Test
  void aBurstThatIsNeverCompleteComesWhenTheTimeOfItsFirstIsUp() {
    disturb(Map.of("burst", Map.of("of", 5, "within", "PT1M")), Map.of());
    orders(1);
    sandbox.advance(Duration.ofSeconds(40));
    orders(1);

    List<Firing> ledger = sandbox.advance(Duration.ofSeconds(20));

    assertThat(heard()).containsExactly(1, 2);
    assertThat(ledger).extracting(Firing::at).containsOnly(InSandbox.NOW.plusSeconds(60));
  }

  @Test
  void aBadSignatureIsSentInPlaceOfTheSecret() {
    String subscription = subscribe("s3cret");
    control()
        .body(
            Map.of(
                "vendor",
                "noodlebar",
                "subscription",
                subscription,
                "then",
                Map.of("webhook", "badSignature"),
                "times",
                1))
        .post("/faults")
        .then()
        .statusCode(201);

    orders(2);

    assertThat(secrets()).hasSize(2).last().isEqualTo("s3cret");
    assertThat(secrets().get(0)).startsWith("forged-");
  }

  @Test
  void aChangedBodySaysWhatItIsTold() {
    once(Map.of("changedBody", Map.of("/state", "eaten", "/bowls", 0)));

    orders(2);

    assertThat(bodies().get(0)).contains("\"state\":\"eaten\"", "\"bowls\":0");
    assertThat(bodies().get(1)).contains("\"state\":\"waiting\"", "\"bowls\":1");
    assertThat(control().get("/violations").<Integer>path("count")).isZero();
  }

  @Test
  void aChangedBodyIsChangedInOnePlaceThatTheSeedChooses() {
    once("changedBody");

    orders(1);

    JsonNode said = receiver.bodies().get(0);
    JsonNode truth = JsonMapper.shared().readTree(order(1));
    assertThat(said.propertyNames())
        .filteredOn(member -> !said.get(member).equals(truth.get(member)))
        .hasSize(1);
  }

  @Test
  void anOldSnapshotSaysWhatWasSoBefore() {
    disturb("oldSnapshot", Map.of("calls", List.of(2)));
    orders(1);

    serve(1);

    assertThat(bodies().get(1)).isEqualTo(bodies().get(0)).contains("waiting");
    orders(1);
    serve(2);
    assertThat(bodies().get(3)).contains("served");
  }

  @Test
  void aSlowReceiverHasItAndIsToldAgain() {
    once("slowReceiver");

    orders(1);
    sandbox.advance(Duration.ofMinutes(1));

    assertThat(heard()).containsExactly(1, 1);
    assertThat(control().get("/deliveries").asString()).contains("no answer within PT10S");
    orders(1);
    assertThat(heard()).containsExactly(1, 1, 2);
  }

  @Test
  void aSlowReceiverWhoIsNobodyIsToldAgainToo() {
    String kept = subscribeAt("http://kept.invalid/", "s3cret");
    control()
        .body(
            Map.of(
                "vendor",
                "noodlebar",
                "subscription",
                kept,
                "then",
                Map.of("webhook", "slowReceiver"),
                "times",
                1))
        .post("/faults")
        .then()
        .statusCode(201);

    orders(1);
    sandbox.advance(Duration.ofMinutes(1));

    assertThat(attempts(kept)).containsExactly("no answer within PT10S", "OK");
    orders(1);
    assertThat(attempts(kept)).containsExactly("OK");
  }

  @Test
  void aFaultThatIsLiftedLetsGoWhatItHeldBack() {
    String reorder = disturb(Map.of("reorder", "P1D"), Map.of("calls", List.of(1)));
    orders(1);
    assertThat(heard()).isEmpty();

    lift(reorder);
    sandbox.settle();

    assertThat(heard()).containsExactly(1);
    orders(1);
    assertThat(heard()).containsExactly(1, 2);
  }

  @Test
  void aBurstThatIsLiftedComesAsFarAsItHasGathered() {
    String burst = disturb(Map.of("burst", Map.of("of", 5, "within", "P1D")), Map.of());
    orders(3);
    assertThat(heard()).isEmpty();

    lift(burst);
    sandbox.settle();

    assertThat(heard()).containsExactly(1, 2, 3);
    assertThat(deliveries("status")).containsOnly("received");
  }

  @Test
  void aFaultOfOneSubscriptionLeavesTheOthersInPeace() {
    String other = subscribe("s3cret");
    control()
        .body(
            Map.of(
                "vendor",
                "noodlebar",
                "subscription",
                other,
                "event",
                "Order",
                "then",
                Map.of("webhook", "drop")))
        .post("/faults")
        .then()
        .statusCode(201);

    orders(1);

    assertThat(heard()).containsExactly(1);
    assertThat(secrets()).isEmpty();
  }

  @Test
  void aFaultMayWaitForWhatThePayloadSays() {
    disturb("drop", Map.of("match", Map.of("/state", "served")));

    orders(1);
    serve(1);

    assertThat(bodies()).hasSize(1).first().asString().contains("waiting");
  }

  @Test
  void disorderIsTheSeedsAndRepeatsItself() {
    List<String> once = play();
    control().post("/reset");
    subscribeAgain();

    assertThat(play()).isEqualTo(once);
  }

  @Test
  void aFaultOfWebhooksIsAboutNoOperation() {
    assertThat(refusal(Map.of("operation", "orders.create", "then", Map.of("webhook", "drop"))))
        .contains("/operation");
    assertThat(refusal(Map.of("event", "Order", "then", Map.of("status", 500)))).contains("/event");
    assertThat(refusal(Map.of("subscription", "wh_0", "then", Map.of("webhook", "drop"))))
        .contains("there is no subscription of noodlebar 'wh_0'");
    assertThat(refusal(Map.of("then", Map.of("webhook", "eat")))).contains("/then/webhook");
  }

  private List<String> play() {
    int before = bodies().size();
    disturb("drop", Map.of("probability", 0.3));
    disturb("changedBody", Map.of("probability", 0.5));
    disturb(Map.of("delay", "PT3M"), Map.of("probability", 0.3));
    placed(12);
    pass("PT15M");
    List<String> all = bodies();
    return all.subList(before, all.size());
  }

  private void subscribeAgain() {
    control()
        .body(Map.of("vendor", "noodlebar", "url", receiver.url()))
        .post("/webhooks")
        .then()
        .statusCode(201);
  }

  private String refusal(Map<String, ?> fault) {
    Map<String, Object> all = new java.util.HashMap<>(fault);
    all.put("vendor", "noodlebar");
    return control().body(all).post("/faults").then().statusCode(400).extract().asString();
  }

  private String subscribe(String secret) {
    return subscribeAt(receiver.url(), secret);
  }

  private String subscribeAt(String url, String secret) {
    return control()
        .body(Map.of("vendor", "noodlebar", "url", url, "authorization", secret))
        .post("/webhooks")
        .path("id");
  }

  private void once(Object disorder) {
    disturb(disorder, Map.of("calls", List.of(1)));
  }

  private String disturb(Object disorder, Map<String, ?> when) {
    return control()
        .body(Map.of("vendor", "noodlebar", "when", when, "then", Map.of("webhook", disorder)))
        .post("/faults")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void lift(String fault) {
    control().delete("/faults/" + fault).then().statusCode(204);
  }

  /** What came of each attempt at the newest delivery to this subscription. */
  private List<String> attempts(String subscription) {
    return control()
        .get("/deliveries")
        .jsonPath()
        .getList("find { it.subscription == '" + subscription + "' }.attempts.answer");
  }

  /** Guests order a bowl each, and everybody who is to be told is told. */
  private void orders(int guests) {
    placed(guests);
    sandbox.settle();
  }

  private void pass(String time) {
    control().body(Map.of("by", time)).post("/clock/advance").then().statusCode(200);
  }

  private void placed(int guests) {
    for (int i = 0; i < guests; i++) {
      sandbox
          .vendor("noodlebar")
          .header("X-Bowl-Key", sandbox.key())
          .contentType("application/json")
          .body("{\"guest\":\"Ada\",\"bowls\":1}")
          .post("/orders")
          .then()
          .statusCode(201);
    }
  }

  private String order(int id) {
    return sandbox
        .vendor("noodlebar")
        .header("X-Bowl-Key", sandbox.key())
        .get("/orders/" + id)
        .asString();
  }

  private void serve(int order) {
    sandbox.act("noodlebar", "serve", Map.of("order", order)).statusCode(200);
    sandbox.settle();
  }

  private List<Integer> heard() {
    return receiver.bodies().stream().map(body -> body.get("id").asInt()).toList();
  }

  private List<String> bodies() {
    return receiver.requests().stream().map(request -> request.getBodyAsString()).toList();
  }

  /** The secrets that came to the subscriber who has one. */
  private List<String> secrets() {
    return receiver.requests().stream()
        .map(request -> request.getHeader("Authorization"))
        .filter(Objects::nonNull)
        .toList();
  }

  /** A member of each delivery, the oldest first. */
  private List<String> deliveries(String member) {
    List<String> values =
        new ArrayList<>(control().get("/deliveries").jsonPath().<String>getList(member));
    java.util.Collections.reverse(values);
    return values;
  }

  private RequestSpecification control() {
    return sandbox.control();
  }
}
