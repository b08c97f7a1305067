package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Webhooks as the vendor's own API subscribes to them. */
class SubscriptionsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "octotable");

  private final Integrator api = new Integrator(sandbox);

  private int subscribed(Integrator who, String type) {
    return who.post(
            "/webhooks/subscription", Map.of("endpoint", receiver.url(), "webhook_type", type))
        .statusCode(201)
        .body("data[0].webhook_type", is(type))
        .extract()
        .path("data[0].id");
  }

  private List<String> received() {
    sandbox.settle();
    return receiver.bodies().stream().map(body -> body.get("webhook_type").asString()).toList();
  }

  @Test
  void aSubscriberHearsItsEventOfItsPropertyOnly() {
    subscribed(api, "RESERVATION_CREATED");
    subscribed(api.at(1_001_843), "RESERVATION_CREATED");
    subscribed(api, "RESERVATION_DELETED");

    api.reserved(Map.of());

    // One for the receiver's own subscription over the control API, one for the first above.
    assertThat(received()).containsExactly("RESERVATION_CREATED", "RESERVATION_CREATED");
  }

  @Test
  void subscriptionsAreListedWithAndWithoutAProperty() {
    int first = subscribed(api, "RESERVATION_CREATED");
    int second = subscribed(api.at(1_001_843), "RESERVATION_UPDATED");

    api.get("/webhooks/subscriptions").body("data.id", is(List.of(first)));
    api.at(null).get("/webhook/subscriptions").body("data.id", is(List.of(first, second)));
    String next =
        api.at(null)
            .get("/webhooks/subscriptions?limit=1")
            .body("data.id", is(List.of(first)))
            .extract()
            .path("next_cursor");
    api.at(null)
        .get("/webhooks/subscriptions?limit=1&next_cursor=" + next)
        .body("data.id", is(List.of(second)));
  }

  @Test
  void aSubscriptionIsChangedAndDeletedInBothSpellings() {
    int id = subscribed(api, "RESERVATION_CREATED");
    Integrator nowhere = api.at(null);

    nowhere
        .put("/webhook/subscription/" + id, Map.of("webhook_type", "RESERVATION_DELETED"))
        .statusCode(200)
        .body("data[0].endpoint", is(receiver.url()));
    nowhere
        .get("/webhooks/subscription/" + id)
        .body("data[0].webhook_type", is("RESERVATION_DELETED"));
    nowhere.delete("/webhooks/subscription/" + id).statusCode(200).body("data", hasSize(1));
    nowhere
        .get("/webhook/subscription/" + id)
        .statusCode(404)
        .body("error.message", is("Subscription with id 8,101 not found"));
  }

  @Test
  void anEndpointMustBeAnAddressAndTheEventKnown() {
    api.post(
            "/webhooks/subscription",
            Map.of("endpoint", "here", "webhook_type", "RESERVATION_CREATED"))
        .statusCode(400);
    api.post("/webhooks/subscription", Map.of("endpoint", receiver.url(), "webhook_type", "ANY"))
        .statusCode(400);
    api.post("/webhooks/subscription", Map.of("endpoint", receiver.url())).statusCode(400);
  }
}
