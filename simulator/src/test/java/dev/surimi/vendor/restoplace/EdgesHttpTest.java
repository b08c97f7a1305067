package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a stranger tried, and was right to try. */
class EdgesHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty().at("2031-03-14T09:00:00.500Z");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aGroupAndItsOwnMemberAreNotReservedTogether() {
    api.creating("item_ids[]=1620", "item_ids[]=1603", "count=6")
        .body("error", equalTo("Стол занят"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"waitlist=0", "floorid=58"})
  void whoWaitsGetsATableWhenAskedFor(String edit) {
    int id = api.create("waitlist=1");

    api.put("/reserves/" + id, edit).body("responseData.message", equalTo("Резерв обновлен"));

    JsonNode reserve = api.reserve(id);
    assertThat(reserve.get("success").asInt()).isEqualTo(1);
    assertThat(reserve.get("item_type").asString()).isNotEqualTo("waitlist");
  }

  @Test
  void whatIsMadeLaterInTheSameSecondIsAfterThatSecond() {
    api.create("item_ids[]=1542");

    api.get("/reserves", "updatedAfterTime=1931245200").body("responseData", hasSize(1));
    api.get("/reserves", "updatedAfterTime=1931245201").body("responseData", hasSize(0));
  }

  @Test
  void whoWaitsIsFoundByTheItemThatIsShown() {
    api.create("waitlist=1");

    api.get("/reserves", "query[item_id]=0").body("responseData", hasSize(1));
  }

  @Test
  void nothingIsPaidWhereNothingWasAskedFor() {
    JsonNode reserve = api.reserve(api.create("waitlist=1", "deposit_paid=1"));

    assertThat(reserve.get("depositPaid").asInt()).isZero();
    assertThat(reserve.get("depositPrice").asInt()).isZero();
  }
}
