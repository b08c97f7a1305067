package dev.surimi.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PayloadTest {

  private final ObjectNode told = JsonNodeFactory.instance.objectNode();

  @Test
  void anAmountKeepsItsDigits() {
    told.put("amount", new BigDecimal("12.50"));

    assertThat(Payload.of(Payload.of(told).tree())).hasToString("{\"amount\":12.50}");
  }

  @Test
  void aTreeOfItIsNobodyElses() {
    Payload payload = Payload.of(told);
    ((ObjectNode) payload.tree()).put("changed", true);

    assertThat(payload).isEqualTo(Payload.of(told));
  }
}
