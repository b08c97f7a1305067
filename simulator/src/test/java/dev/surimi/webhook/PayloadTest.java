package dev.surimi.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

class PayloadTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** A row with a payload. */
  private record Kept(Payload payload) {}

  private final ObjectNode told = JsonNodeFactory.instance.objectNode();

  @Test
  void anAmountKeepsItsDigits() {
    told.put("amount", new BigDecimal("12.50"));

    assertThat(Payload.of(Payload.of(told).tree())).hasToString("{\"amount\":12.50}");
  }

  @Test
  void aNumberIsSpelledAsItWasWhenItIsReadAndWrittenAgain() {
    told.put("large", 1.0E10).put("small", 1.25E-7).put("word", "2E10");
    Payload payload = Payload.of(told);

    assertThat(Payload.of(payload.tree())).isEqualTo(payload);
    assertThat(payload.tree().path("large").doubleValue()).isEqualTo(1.0E10);
    assertThat(payload.tree().path("word").stringValue()).isEqualTo("2E10");
  }

  @Test
  void aBodyThatIsNullIsReadAsItWasWrittenAndAMissingOneIsMissing() {
    Kept kept = new Kept(Payload.of(NullNode.instance));

    assertThat(read(JSON.writeValueAsString(kept))).isEqualTo(kept);
    assertThat(read("{}").payload()).isNull();
  }

  @Test
  void aTreeOfItIsNobodyElses() {
    Payload payload = Payload.of(told);
    ((ObjectNode) payload.tree()).put("changed", true);

    assertThat(payload).isEqualTo(Payload.of(told));
  }

  private static Kept read(String row) {
    return JSON.readValue(row, Kept.class);
  }
}
