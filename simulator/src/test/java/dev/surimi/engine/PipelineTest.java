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
      strings = {"api.noodlebar.example", "noodlebar.localhost:8080", "API.Noodlebar.Example:443"})
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
}
