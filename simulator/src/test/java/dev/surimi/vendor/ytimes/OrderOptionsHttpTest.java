package dev.surimi.vendor.ytimes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A world whose cashier accepts after half a minute, and whose receivers need not say OK. */
class OrderOptionsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox =
      InSandbox.empty().with("ytimes.accept_after", "PT30S").with("ytimes.webhook_ok", "any2xx");

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "ytimes");

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void theOrderIsAcceptedOnTheWorldsClock() {
    open();
    api.send(TillCaller.order("o-1", "818"));

    sandbox.advance(Duration.ofSeconds(29));
    assertThat(receiver.bodies()).isEmpty();
    sandbox.advance(Duration.ofSeconds(1));

    assertThat(receiver.bodies().get(0).path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(api.sales(TillCaller.COFFEE)).hasSize(1);
  }

  @Test
  void withoutAShiftItWaitsForOne() {
    api.send(TillCaller.order("o-1", "818"));
    sandbox.advance(Duration.ofHours(1));
    assertThat(receiver.bodies()).isEmpty();

    open();
    sandbox.settle();

    assertThat(receiver.bodies().get(0).path("status").asString()).isEqualTo("ACCEPTED");
  }

  @Test
  void whatTheCashierRejectedBeforeStaysRejected() {
    open();
    api.send(TillCaller.order("o-1", "818"));
    api.press("reject-order", "{}");

    sandbox.advance(Duration.ofMinutes(1));

    assertThat(receiver.bodies()).hasSize(1);
    assertThat(api.sales(TillCaller.COFFEE)).isEmpty();
  }

  @Test
  void anySuccessIsReceived() {
    receiver.answers(aResponse().withStatus(204));
    api.send(TillCaller.order("o-1", "818"));
    api.press("reject-order", "{}");

    sandbox.advance(Duration.ofHours(2));

    assertThat(receiver.requests()).hasSize(1);
  }

  private void open() {
    api.press("open-shift", "{'shop': '" + TillCaller.COFFEE + "'}");
  }
}
