package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What may not be sold in a shop now. */
class StopListsHttpTest {

  private static final String CENTRE = "ca34205b-b03f-4c14-8ea9-c95627018a41";
  private static final String ITEMS = "/ex/menu/stop/list/item?shopGuid=";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void theDemoHasThePrintedStopList() {
    List<JsonNode> stopped = rows(ITEMS + CENTRE);

    assertThat(stopped)
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"guid\":\"88dd4511-e8ff-4bba-90be-3a5b5e5c7a7e\",\"name\":\"Флет Уайт\",\"typeList\":null,"
                + "\"reasonMessage\":\"Закончились ингредиенты\",\"fromDate\":\"31.08.2025\"}",
            "{\"guid\":\"2c4f6922-cd53-4aa2-945c-cb98d30df897\",\"name\":\"Латте\",\"typeList\":"
                + "[{\"guid\":\"3b46bed8-1b3f-43c8-9240-f6fcfe430764\",\"name\":\"550мл\"}],"
                + "\"reasonMessage\":\"Закончились стаканы 550мл\",\"fromDate\":\"31.08.2025\"}");
    assertThat(rows("/ex/menu/stop/list/supplement?shopGuid=" + CENTRE)).hasSize(2);
    assertThat(rows(ITEMS + TillCaller.COFFEE)).isEmpty();
  }

  @Test
  void aStoppedItemIsNotSoldUntilItIsResumed() {
    api.press("stop-item", stop("item", TillCaller.CAPPUCCINO));

    assertThat(rows(ITEMS + TillCaller.COFFEE))
        .singleElement()
        .satisfies(row -> assertThat(row.path("fromDate").asString()).isEqualTo("14.03.2031"));
    refusesTheOrder();
    api.press("resume-item", stop("item", TillCaller.CAPPUCCINO));
    api.send(TillCaller.order("o-1", "null"));
  }

  @Test
  void aStoppedSupplementIsNotSold() {
    api.press("stop-item", stop("supplement", TillCaller.OAT_MILK));

    refusesTheOrder();
  }

  @Test
  void aStoppedPortionStopsNoOther() {
    String small = "2b1b2bd9-ed7c-4562-858c-b7792f3e8746";
    api.press("stop-item", portion(small));

    api.send(TillCaller.order("o-1", "null"));
    api.press("stop-item", portion(TillCaller.LARGE));

    assertThat(rows(ITEMS + TillCaller.COFFEE).get(0).path("typeList")).hasSize(2);
    assertThat(api.refused("/ex/order/save", TillCaller.order("o-2", "null")).path("type"))
        .hasToString("\"VALIDATION\"");
    api.press("resume-item", portion(TillCaller.LARGE));
    assertThat(rows(ITEMS + TillCaller.COFFEE).get(0).path("typeList")).hasSize(1);
  }

  @Test
  void theOtherShopsGoOnSelling() {
    api.press("stop-item", "{'item': '" + TillCaller.CAPPUCCINO + "'}");

    assertThat(rows(ITEMS + CENTRE)).hasSize(3);
    api.send(TillCaller.order("o-1", "null"));
  }

  @Test
  void nothingIsStoppedTwiceOrResumedUnstopped() {
    api.press("stop-item", stop("item", TillCaller.CAPPUCCINO));

    api.pressing("stop-item", stop("item", TillCaller.CAPPUCCINO)).statusCode(409);
    api.pressing("stop-item", portion(TillCaller.LARGE)).statusCode(409);
    api.pressing("resume-item", stop("supplement", TillCaller.OAT_MILK)).statusCode(409);
  }

  @Test
  void anItemIsStoppedAsAWholeAfterOneOfItsPortions() {
    api.press("stop-item", portion(TillCaller.LARGE));

    api.press("stop-item", stop("item", TillCaller.CAPPUCCINO));

    assertThat(rows(ITEMS + TillCaller.COFFEE))
        .singleElement()
        .satisfies(row -> assertThat(row.path("typeList").isNull()).isTrue());
    refusesTheOrder();
  }

  @Test
  void aPortionOfAnItemThatIsStoppedAsAWholeIsNotResumed() {
    api.press("stop-item", stop("item", TillCaller.CAPPUCCINO));

    String refusal =
        api.pressing("resume-item", portion(TillCaller.LARGE)).statusCode(409).extract().asString();

    assertThat(refusal).contains("В стоп-листе целиком").doesNotContain("Нет в стоп-листе");
    assertThat(rows(ITEMS + TillCaller.COFFEE)).hasSize(1);
  }

  private void refusesTheOrder() {
    JsonNode error = api.refused("/ex/order/save", TillCaller.order("o-1", "null"));

    assertThat(error.path("type").asString()).isEqualTo("VALIDATION");
    assertThat(error.path("message").asString()).contains("в стоп-листе");
  }

  private List<JsonNode> rows(String path) {
    return api.get(path).path("rows").valueStream().toList();
  }

  private static String stop(String what, String guid) {
    return "{'shop': '%s', '%s': '%s'}".formatted(TillCaller.COFFEE, what, guid);
  }

  private static String portion(String guid) {
    return "{'shop': '%s', 'item': '%s', 'portion': '%s'}"
        .formatted(TillCaller.COFFEE, TillCaller.CAPPUCCINO, guid);
  }
}
