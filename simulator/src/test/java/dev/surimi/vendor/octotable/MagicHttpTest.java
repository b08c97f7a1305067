package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.engine.Firing;
import dev.surimi.vendor.Magic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every magic name of OctoTable, and what comes of it. */
class MagicHttpTest {

  private static final Map<String, String> STATUSES =
      Map.of(
          "MagicConfirm", "CONFIRMED",
          "MagicReject", "REJECTED",
          "MagicAsk", "ACCEPTED",
          "MagicCancel", "CANCELLED");

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  static List<String> names() {
    return MagicGuests.all().stream().map(Magic::value).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aGuestOfThatNameGetsWhatIsAskedForAMinuteLater(String name) {
    int id =
        api.reserved(
            Map.of(
                "service_id",
                30_907,
                "start_hour",
                "12:30:00",
                "table_ids",
                List.of(198_001),
                "customer",
                Map.of("first_name", "Ada", "last_name", name, "phone", "+393331112223")));

    List<Firing> ledger = sandbox.advance(Magic.AFTER);

    assertThat(ledger).extracting(Firing::outcome).containsExactly("done");
    assertThat(api.one("/reservations/" + id).get("status").asString())
        .isEqualTo(STATUSES.get(name));
  }
}
