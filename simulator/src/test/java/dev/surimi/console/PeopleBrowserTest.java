package dev.surimi.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody plays the restaurant, the guest and the clock. */
class PeopleBrowserTest {

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(1)
  private final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  private final Receiver receiver = new Receiver(sandbox, "restoplace");

  @RegisterExtension
  @Order(3)
  private final Screen screen = new Screen(BROWSER, sandbox);

  @Test
  void anActionIsPressedAndTheStateHasChanged() {
    screen.open("people", "restoplace", "reserves", "12345").shows("#thing-status", "NEW");

    screen.press("[data-action=cancel]");

    screen.shows("#thing-status", "CANCELLED").shows(".notices", "Done: cancel");
  }

  @Test
  void aFormAsksForWhatTheActionTakes() {
    screen.open("people", "restoplace", "-");

    screen.press("[data-action=create-reserve]").fill("[name='/name']", "Ada");
    screen.fill("[name='/count']", "3").press(".form button[type=submit]");

    screen.shows(".actions + h3 + .json", "Ada").shows(".json", "\"count\": 3".replace("\"", ""));
  }

  @Test
  void anImpossibleActionSaysWhy() {
    screen.open("people", "restoplace", "reserves", "12345").press("[data-action=cancel]");
    screen.shows("#thing-status", "CANCELLED");

    screen.press("[data-action=cancel]");

    screen.find(".notice.bad");
  }

  @Test
  void aWebhookShowsItsAttempts() {
    screen.open("people", "restoplace", "reserves", "12345").press("[data-action=cancel]");
    screen.shows("#thing-status", "CANCELLED");
    sandbox.settle();

    screen.open("webhooks").shows("#deliveries", "received");
    screen.press("#deliveries .thing").shows(".detail .change", "200");
  }

  @Test
  void aWebhookCanBeSentAgain() {
    screen.open("people", "restoplace", "reserves", "12345").press("[data-action=cancel]");
    screen.shows("#thing-status", "CANCELLED");
    sandbox.settle();
    int before = receiver.requests().size();
    screen.open("webhooks").press("#deliveries .thing");

    screen.press("#redeliver").shows(".notices", "on its way again");
    sandbox.settle();

    assertThat(receiver.requests()).hasSizeGreaterThan(before);
  }

  @Test
  void somebodyIsSubscribed() {
    screen.open("webhooks").press(".card details summary");
    screen.fill("[name='/vendor']", "iiko").fill("[name='/url']", "http://localhost:1/another");

    screen.press(".form button[type=submit]");

    screen.shows("#subscriptions", "http://localhost:1/another");
  }
}
