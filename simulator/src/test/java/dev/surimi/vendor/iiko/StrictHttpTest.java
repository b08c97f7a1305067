package dev.surimi.vendor.iiko;

import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A strict world refuses what breaks the contract, in the vendor's form. */
class StrictHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.strict();

  private final Cloud cloud = new Cloud(sandbox);

  @Test
  void theAnswerSaysWhere() {
    cloud
        .call("/api/1/reserve/create", Cloud.reserve("guestsCount", "three"))
        .statusCode(400)
        .body("error", equalTo("INVALID_BODY_JSON_FORMAT"))
        .body("violations[0].pointer", equalTo("/guestsCount"));
  }

  @Test
  void aProductWithoutAnIdBreaksTheContract() {
    Map<String, Object> item = new HashMap<>();
    item.put("type", "Product");
    item.put("productId", null);
    item.put("amount", 1);

    cloud
        .call(
            "/api/1/reserve/add_items",
            Map.of(
                "organizationId", Cloud.MOSCOW, "reserveId", Cloud.demo(2), "items", List.of(item)))
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/items/0/productId"));
  }

  @Test
  void whatKeepsTheContractIsAnswered() {
    cloud.call("/api/1/reserve/create", Cloud.banquet()).statusCode(200);
  }
}
