package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a world can choose where public descriptions differ. */
class OtherReadingsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox =
      InSandbox.demo()
          .with("iiko.webhook_bearer", true)
          .with("iiko.block_after_failures", false)
          .with("iiko.webhook_scope", "organization")
          .with("iiko.terminal_pace", "PT9S")
          .with("iiko.block_key_on_errors", true)
          .with("iiko.command_retention", "PT1M");

  @RegisterExtension
  @Order(2)
  final Subscriber subscriber = new Subscriber(sandbox);

  private final Cloud cloud = new Cloud(sandbox);

  @Test
  void theTokenComesAsABearerToken() {
    cloud.tells(subscriber.url(), "authToken", "s3cret");
    cloud.press("no-show", "reserve", Cloud.demo(1));

    assertThat(subscriber.authorizations()).containsExactly("Bearer s3cret");
  }

  @Test
  void aDeafSubscriberIsStillTold() {
    subscriber.answers(500);
    cloud.tells(subscriber.url());
    cloud.press("no-show", "reserve", Cloud.demo(1));
    sandbox.advance(Duration.ofHours(1));
    cloud.press("no-show", "reserve", Cloud.demo(5));

    assertThat(subscriber.events()).hasSize(8);
  }

  @Test
  void apiLoginsShareTheSettingsOfAnOrganization() {
    cloud.tells(subscriber.url());

    cloud
        .as("kiosk")
        .call("/api/1/webhooks/settings", Map.of("organizationId", Cloud.MOSCOW))
        .body("webHooksUri", equalTo(subscriber.url()));
  }

  @Test
  void aTerminalThatIsTooSlowCreatesNothing() {
    String id =
        cloud.done("/api/1/reserve/create", Cloud.reserve()).at("/reserveInfo/id").asString();
    sandbox.advance(Duration.ofMinutes(1));

    assertThat(cloud.status(id).get("creationStatus").asString()).isEqualTo("Error");
  }

  @Test
  void moreTimeForTheTerminalHelps() {
    String id =
        cloud
            .done("/api/1/reserve/create", Cloud.reserve("transportToFrontTimeout", 20))
            .at("/reserveInfo/id")
            .asString();
    sandbox.advance(Duration.ofMinutes(1));

    assertThat(cloud.status(id).get("creationStatus").asString()).isEqualTo("Success");
  }

  @Test
  void anOldCommandIsForgotten() {
    String id =
        cloud.done("/api/1/reserve/create", Cloud.reserve()).get("correlationId").asString();
    sandbox.advance(Duration.ofMinutes(1));

    cloud
        .call("/api/1/commands/status", Map.of("organizationId", Cloud.MOSCOW, "correlationId", id))
        .statusCode(410);
  }

  @Test
  void anApiLoginThatAsksForBadReservesIsBlocked() {
    for (int i = 0; i < 4; i++) {
      cloud.call("/api/1/reserve/create", Cloud.reserve("phone", null)).statusCode(400);
    }
    cloud.call("/api/1/organizations", Map.of()).statusCode(200);
    cloud.call("/api/1/reserve/create", Cloud.reserve("phone", null)).statusCode(400);

    cloud
        .call("/api/1/organizations", Map.of())
        .statusCode(423)
        .body("errorDescription", equalTo("Apilogin has been blocked."));
    cloud.as("kiosk").call("/api/1/organizations", Map.of()).statusCode(200);
  }
}
