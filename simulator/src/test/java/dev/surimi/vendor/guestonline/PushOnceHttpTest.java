package dev.surimi.vendor.guestonline;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PushOnceHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty().with("guestonline.push_retries", 0);

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "guestonline");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aWorldMayPushOnlyOnce() {
    receiver.answers(aResponse().withStatus(503));
    api.done("POST", "/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=479");

    sandbox.advance(Duration.ofHours(10));

    assertThat(receiver.requests()).hasSize(1);
  }
}
