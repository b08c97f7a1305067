package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With their options, tickets and certificates are told to all. */
class TicketWebhooksHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox =
      InSandbox.demo()
          .with("restoplace.tickets_webhook", true)
          .with("restoplace.certificates_webhook", true);

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "restoplace");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void salesAndWhatFollowsAreTold() {
    api.done("sell-ticket", Map.of("event", 31));
    api.done("refund-ticket", Map.of("ticket", 901));
    api.done("sell-certificate", Map.of("price", 3000));
    api.done("open-certificate", Map.of("certificate", 71));
    sandbox.settle();

    assertThat(receiver.bodies())
        .extracting(body -> body.get("event").asString() + " " + body.get("id"))
        .containsExactly(
            "ticket.created 901",
            "ticket.updated 901",
            "certificate.created 71",
            "certificate.updated 71");
  }
}
