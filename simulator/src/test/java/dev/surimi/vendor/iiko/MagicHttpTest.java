package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.engine.Firing;
import dev.surimi.vendor.Magic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every magic name of iiko, and what comes of it. */
class MagicHttpTest {

  private static final Map<String, String> REASONS =
      Map.of("MagicCome", "", "MagicNoShow", "ClientNotAppeared", "MagicCancel", "Other");

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Cloud cloud = new Cloud(sandbox);

  static List<String> names() {
    return MagicGuests.all().stream().map(Magic::value).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aCustomerOfThatNameGetsWhatIsAskedForAMinuteLater(String name) {
    String id = cloud.created("customer", Map.of("name", name));

    List<Firing> ledger = sandbox.advance(Magic.AFTER);

    JsonNode reserve = cloud.status(id).path("reserve");
    assertThat(ledger).extracting(Firing::outcome).containsExactly("done");
    assertThat(reserve.path("status").asString()).isEqualTo("Closed");
    assertThat(reserve.path("cancelReason").asString("")).isEqualTo(REASONS.get(name));
  }
}
