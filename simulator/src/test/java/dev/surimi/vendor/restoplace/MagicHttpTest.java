package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.engine.Firing;
import dev.surimi.vendor.Magic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every magic name of Restoplace, and what comes of it. */
class MagicHttpTest {

  private static final Map<String, Integer> STATUSES =
      Map.of(
          "MagicPay", 2,
          "MagicRefusePayment", 8,
          "MagicExpect", 3,
          "MagicSeat", 4,
          "MagicCancel", 6);

  private static final String AT_DEPOSIT = "item_ids[]=1543";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  static List<String> names() {
    return MagicGuests.all().stream().map(Magic::value).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aGuestOfThatNameGetsWhatIsAskedForAMinuteLater(String name) {
    String item = name.contains("Pay") ? AT_DEPOSIT : "text=";
    int id = api.create(item, "name=" + name);

    List<Firing> ledger = sandbox.advance(Magic.AFTER);

    assertThat(ledger).extracting(Firing::outcome).contains("done");
    assertThat(api.status(id)).isEqualTo(STATUSES.get(name));
  }
}
