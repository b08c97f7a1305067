package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class ControlMagicTest {

  @RegisterExtension private final Desk desk = Desk.open();

  @Test
  void everyVendorHasMagicValuesAndSaysWhatComesOfThem() {
    List<JsonNode> magic = desk.get("/magic").body().valueStream().toList();

    assertThat(magic)
        .extracting(value -> value.path("vendor").asString())
        .contains("guestonline", "iiko", "octotable", "restoplace", "ytimes");
    assertThat(magic)
        .filteredOn(value -> value.path("value").asString().equals("tok_chargeDeclined"))
        .singleElement()
        .satisfies(
            token ->
                assertThat(token.path("outcome").asString())
                    .isEqualTo("it is declined: Your card was declined."));
  }
}
