package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BankPageTest {

  private final GuestWorld world = GuestWorld.demo();
  private final Page page = new Guestonline().pages().get(0);
  private final String id = world.toBePaid();
  private final String secret =
      world
          .commit(id, "tok_threeDSecure2Required")
          .body()
          .get("error")
          .get("payment_data")
          .get("client_secret")
          .asString();

  private String html() {
    return world.look(transaction -> page.html().render(transaction, secret, Locale.ENGLISH));
  }

  @Test
  void itIsFoundByItsSecretOnly() {
    assertThat(world.<Boolean>look(transaction -> page.known().test(transaction, secret))).isTrue();
    assertThat(world.<Boolean>look(transaction -> page.known().test(transaction, "pi_x_secret_y")))
        .isFalse();
  }

  @Test
  void itHasTheButtonsOfStripesTestPage() {
    assertThat(html())
        .contains("id=\"test-source-authorize-3ds\"", "id=\"test-source-fail-3ds\"", "40.00 EUR");
  }

  @Test
  void itHasNoButtonsAfterTheDecision() {
    world.press("complete-3ds", "{'client_secret':'" + secret + "'}");

    assertThat(html()).contains("The payment succeeded").doesNotContain("<button");
  }

  @Test
  void itSaysWhenTimeHasRunOut() {
    world.pass("PT7M");

    assertThat(html()).contains("The payment was canceled").doesNotContain("<button");
  }
}
