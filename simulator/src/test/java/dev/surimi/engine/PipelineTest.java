package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.journal.Exchange;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PipelineTest {

  private final Bar bar = new Bar();

  @AfterEach
  void close() {
    bar.close();
  }

  @Test
  void aVendorIsFoundByTheFirstSegmentOfThePath() {
    assertThat(bar.order().status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.noodlebar.example",
        "noodlebar.localhost:8080",
        "API.Noodlebar.Example:443",
        "api.noodlebar.example.",
        "api.noodlebar.example.:80"
      })
  void aVendorIsFoundByItsHost(String host) {
    var request =
        new dev.surimi.vendor.Request(
            "GET",
            host,
            "/orders/1",
            "",
            Map.of("X-Bowl-Key", java.util.List.of("test_w")),
            new byte[0]);

    assertThat(Bar.json(bar.engine().answer(request)).path("error").asString())
        .isEqualTo("order_unknown");
  }

  @Test
  void aPathOfNoVendorSaysWhichThereAre() {
    Answer answer = bar.call("GET", "/pizzeria/orders", Map.of(), "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(Bar.json(answer).path("detail").asString()).contains("/noodlebar");
  }

  @Test
  void aKeyOpensItsWorldAndNoOther() {
    bar.order("test_mine", "{\"guest\":\"Ada\",\"bowls\":2}");

    assertThat(bar.get("test_mine", 1).status()).isEqualTo(200);
    assertThat(bar.get("test_yours", 1).status()).isEqualTo(404);
  }

  @Test
  void theDocumentationsKeyOpensTheDefaultWorld() {
    assertThat(bar.get("miso", 1).headers()).containsEntry("X-Sandbox-World", "default");
  }

  @Test
  void noKeyAndAStrangeKeyAreRefusedInTheVendorsForm() {
    assertThat(
            Bar.json(bar.call("GET", "/noodlebar/orders/1", Map.of(), "")).path("error").asString())
        .isEqualTo("key_missing");
    assertThat(Bar.json(bar.get("sesame", 1)).path("error").asString()).isEqualTo("key_unknown");
  }

  @Test
  void theKeyIsAskedForBeforeThePath() {
    assertThat(bar.call("GET", "/noodlebar/nowhere", Map.of(), "").status()).isEqualTo(401);
  }

  @Test
  void aKnownPathWithAnotherVerbIsRefused() {
    assertThat(
            bar.call("DELETE", "/noodlebar/orders/1", Map.of("X-Bowl-Key", "test_w"), "").status())
        .isEqualTo(405);
  }

  @Test
  void headIsAnsweredAsGet() {
    bar.order();

    assertThat(bar.call("HEAD", "/noodlebar/orders/1", Map.of("X-Bowl-Key", "test_w"), "").status())
        .isEqualTo(200);
  }

  @Test
  void aLiveKeyIsRefusedAndRememberedNowhere() {
    Answer answer = bar.get("sk_live_51abc", 1);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("51abc");
    assertThat(bar.engine().worlds().all()).isEmpty();
  }

  @Test
  void oneWorldTooManyIsRefused() {
    for (int i = 0; i < 10; i++) {
      bar.get("test_" + i, 1);
    }

    assertThat(bar.get("test_10", 1).status()).isEqualTo(429);
    assertThat(bar.get("test_9", 1).status()).isEqualTo(404);
  }

  @Test
  void problemsSayTheirType() {
    assertThat(type(bar.call("GET", "/pizzeria/orders", Map.of(), "")))
        .isEqualTo("urn:surimi:problem:unknown-vendor");
    assertThat(type(bar.get("sk_live_51abc", 1))).isEqualTo("urn:surimi:problem:real-secret");
    for (int i = 0; i < 10; i++) {
      bar.get("test_" + i, 1);
    }
    assertThat(type(bar.get("test_10", 1))).isEqualTo("urn:surimi:problem:too-many-worlds");
  }

  @Test
  void aStrangerIsRefusedAsEverWhenThereIsNoRoomForAWorld() {
    for (int i = 0; i < 10; i++) {
      bar.get("test_" + i, 1);
    }

    assertThat(bar.call("GET", "/noodlebar/orders/1", Map.of(), "").status()).isEqualTo(401);
    assertThat(bar.get("sesame", 1).status()).isEqualTo(401);
    assertThat(bar.engine().worlds().find("default")).isEmpty();
  }

  @Test
  void aBugBeforeThereIsAnExchangeIsAProblem() {
    Answer answer = bar.get("burnt", 1);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(type(answer)).isEqualTo("urn:surimi:problem:failed");
  }

  @Test
  void aBugInARefusalIsJournaled() {
    Answer answer = bar.order("test_w", "{\"guest\":\"Nobody\",\"bowls\":2}");

    assertThat(type(answer)).isEqualTo("urn:surimi:problem:failed");
    assertThat(bar.world().journal().find(1).orElseThrow().response().status()).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "identity, br", "x-compress"})
  void anEncodedBodyIsRefused(String coding) {
    Answer answer = encoded(coding);

    assertThat(Bar.json(answer).path("error").asString()).isEqualTo("unsupported_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "", "Identity"})
  void aBodyAsItIsIsRead(String coding) {
    assertThat(encoded(coding).status()).isEqualTo(201);
  }

  @Test
  void browsersAskWithoutAKeyAndAreToldWhatThereIs() {
    assertThat(bar.call("OPTIONS", "/noodlebar/orders", Map.of(), "").status()).isEqualTo(204);
    assertThat(bar.call("OPTIONS", "/noodlebar/nowhere", Map.of(), "").status()).isEqualTo(404);
  }

  @Test
  void aBodyOverOneMebibyteIsRefused() {
    assertThat(bar.order("test_w", "\"" + "x".repeat(1 << 20) + "\"").status()).isEqualTo(413);
  }

  @Test
  void anExchangeIsNumberedAndJournaledWithItsChanges() {
    Answer answer = bar.order();

    assertThat(answer.headers()).containsEntry("X-Sandbox-Exchange", "1");
    Exchange exchange = bar.world().journal().find(1).orElseThrow();
    assertThat(exchange.operation()).isEqualTo("orders.create");
    assertThat(exchange.changes())
        .singleElement()
        .satisfies(change -> assertThat(change.isCreation()).isTrue());
  }

  @Test
  void aRefusedCallChangesNothing() {
    var before = bar.world().state();

    bar.order("test_w", "{\"guest\":\"Ada\"}");

    assertThat(bar.world().state()).isSameAs(before);
  }

  @Test
  void whatFallsDueHappensBeforeACallIsAnswered() {
    bar.order();
    bar.world().world().setClock(dev.surimi.clock.WorldClock.frozen(Bar.NOW.plusSeconds(600)));

    JsonNode order = Bar.json(bar.get("test_w", 1));

    assertThat(order.path("state").asString()).isEqualTo("expired");
  }

  private Answer encoded(String coding) {
    return bar.call(
        "POST",
        "/noodlebar/orders",
        Map.of("X-Bowl-Key", "test_w", "Content-Encoding", coding),
        "{\"guest\":\"Ada\",\"bowls\":2}");
  }

  private static String type(Answer answer) {
    return Bar.json(answer).path("type").asString();
  }
}
