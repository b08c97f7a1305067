package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SetupIntentHttpTest {

  @RegisterExtension
  final InSandbox sandbox = InSandbox.empty().with("guestonline.guarantee_intent", "setup");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aGuaranteeMayBeASetupIntent() {
    String id = api.commitable("restaurant_id=12", "persons=6");

    assertThat(api.challenged(id, "tok_threeDSecure2Required"))
        .matches("seti_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}");
  }

  @Test
  void aDownPaymentStaysAPaymentIntent() {
    String id = api.payable();

    assertThat(api.challenged(id, "tok_threeDSecure2Required")).startsWith("pi_");
  }
}
