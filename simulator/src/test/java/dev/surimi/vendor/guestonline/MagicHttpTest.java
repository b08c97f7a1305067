package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.engine.Firing;
import dev.surimi.vendor.Magic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every magic value of Guestonline, and what comes of it. */
class MagicHttpTest {

  private static final Map<String, String> STATES =
      Map.of(
          "MagicConfirm", "validated",
          "MagicRefuse", "canceled",
          "MagicCancel", "canceled",
          "MagicNoShow", "fully_faked");

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  static List<String> names() {
    return MagicValues.all().stream()
        .filter(magic -> magic.fate() != null)
        .map(Magic::value)
        .toList();
  }

  static List<Magic> tokens() {
    return MagicValues.all().stream().filter(magic -> magic.fate() == null).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aGuestOfThatNameGetsWhatIsAskedForAMinuteLater(String name) {
    int id = api.written("booking[contact][lastname]=" + name);
    assertThat(state(id)).isEqualTo("initialized");

    List<Firing> ledger = sandbox.advance(Magic.AFTER);

    assertThat(state(id)).isEqualTo(STATES.get(name));
    assertThat(ledger).extracting(Firing::outcome).containsExactly("done");
  }

  @Test
  void aBookingMadeOnlineIsNoOther() {
    String pending = api.hold();
    api.done(
        "PUT",
        "/v1/pending_bookings/" + pending,
        Integrator.all(Integrator.ADA, "contact_info[lastname]=magicrefuse"));
    int id = api.done("PUT", "/v1/pending_bookings/" + pending + "/commit").get("id").asInt();

    sandbox.advance(Magic.AFTER);

    assertThat(state(id)).isEqualTo("canceled");
  }

  @Test
  void whatHasBecomeImpossibleMeanwhileDoesNotHappen() {
    int id = api.written("booking[contact][lastname]=MagicConfirm");
    api.done("PUT", "/v1/bookings/" + id + "/cancel");

    List<Firing> ledger = sandbox.advance(Magic.AFTER);

    assertThat(state(id)).isEqualTo("canceled");
    assertThat(ledger).extracting(Firing::outcome).singleElement().asString().startsWith("imposs");
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void everyStripeTokenDoesAsItIsTold(Magic token) {
    String id = api.payable();

    String answer = api.commit(id, "stripe_token=" + token.value()).extract().asString();

    String outcome = token.outcome();
    String expected =
        outcome.startsWith("the bank")
            ? "authentication_required"
            : outcome.contains("declined: ") ? outcome.split("declined: ", 2)[1] : "\"booking\"";
    assertThat(answer).contains(expected);
  }

  private String state(int id) {
    return api.done("GET", "/v1/bookings/" + id).get("booking_state").asString();
  }
}
