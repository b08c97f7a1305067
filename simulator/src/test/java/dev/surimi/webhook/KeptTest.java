package dev.surimi.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.client.Delivery;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Webhooks for {@code kept.invalid} stay in the deliveries. */
class KeptTest {

  @RegisterExtension private final InSandbox sandbox = InSandbox.demo();

  @Test
  void aKeptWebhookIsReceivedAndGoesNowhere() {
    World world = world();
    world.listen("guestonline");

    book();
    world.settle();

    assertThat(world.deliveries().all())
        .isNotEmpty()
        .extracting(Delivery::status)
        .containsOnly("received");
  }

  @Test
  void anAnswerOfTheUrlIsGivenToTheAttemptOfItsPlace() {
    World world = world();
    world.subscribe("guestonline", World.KEPT + "?answer=500&answer=none", "Booking");

    book();
    world.advance(Duration.ofHours(1));

    assertThat(world.deliveries().await("Booking").json().path("attempts").values())
        .extracting(attempt -> attempt.path("status").toString())
        .containsExactly("500", "null", "200");
  }

  @Test
  void whatIsNeverReceivedIsGivenUp() {
    World world = world();
    String never = "?" + "answer=500&".repeat(10);
    world.subscribe("guestonline", World.KEPT + never, "Booking");

    book();
    world.advance(Duration.ofHours(3));

    assertThat(world.deliveries().await("Booking").status()).isEqualTo("given_up");
  }

  private void book() {
    sandbox.act(
        "guestonline",
        "phone-booking",
        Map.of("restaurant_id", 479, "date", "2031-03-14", "hour", "20:00", "persons", 4));
  }

  private World world() {
    return SandboxClient.at(InSandbox.sandbox().url()).world(sandbox.world().name());
  }
}
