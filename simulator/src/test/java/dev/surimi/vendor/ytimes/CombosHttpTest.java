package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Example;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Combos, and what is sold by weight. */
class CombosHttpTest {

  private static final String COFFEE =
      "{'menuItemGuid': '%s', 'menuTypeGuid': '%s'}"
          .formatted(TillCaller.CAPPUCCINO, TillCaller.LARGE);
  private static final String CROISSANT = "{'menuItemGuid': '" + MenuSeed.CROISSANT + "'}";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void anOrderMayBeOfCombosOnly() {
    JsonNode order = api.send(order(COFFEE + ", " + CROISSANT, 456, 456));

    assertThat(order.has("itemList")).isFalse();
    assertThat(order.at("/comboList/0/guid").asString()).hasSize(36);
    assertThat(order.at("/comboList/0/comboItemList/1/menuItemGuid").asString())
        .isEqualTo(MenuSeed.CROISSANT);
  }

  @Test
  void theContractsOwnComboIsTaken() {
    JsonNode order =
        Contract.load("ytimes").operations().stream()
            .filter(operation -> operation.id().equals("orders.save"))
            .flatMap(operation -> operation.examples().stream())
            .filter(example -> example.name().equals("combo"))
            .map(Example::value)
            .findFirst()
            .orElseThrow();

    assertThat(api.send(order.toString()).path("status").asString()).isEqualTo("CREATED");
  }

  @Test
  void thePriceOfAComboIsSharedByItsParts() {
    api.send(order(COFFEE + ", " + CROISSANT, 456, 456));
    api.press("accept-order", "{'order': 'o-1'}");

    JsonNode sale = api.newestSale(TillCaller.COFFEE);

    assertThat(TillCaller.positions(sale)).hasSize(2);
    assertThat(
            TillCaller.positions(sale)
                .map(one -> TillCaller.money(one, "priceWithDiscount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("456");
  }

  @Test
  void somethingIsChosenForEachPart() {
    JsonNode error = api.refused("/ex/order/save", order(COFFEE, 456, 456));

    assertThat(error.path("type").asString()).isEqualTo("VALIDATION");
  }

  @Test
  void onlyWhatTheComboOffersCanBeChosen() {
    String water = "{'menuItemGuid': '" + TillCaller.WATER + "'}";

    JsonNode error = api.refused("/ex/order/save", order(COFFEE + ", " + water, 456, 456));

    assertThat(error.path("type").asString()).isEqualTo("VALIDATION");
  }

  @Test
  void breakfastIsOverInTheEvening() {
    String breakfast =
        order(COFFEE + ", " + CROISSANT, 469, 469).replace(ComboSeed.FIXED, ComboSeed.BREAKFAST);

    JsonNode error = api.refused("/ex/order/save", breakfast);

    assertThat(error.path("message").asString()).contains("Завтрак");
  }

  @Test
  void atTheCounterTheComboCostsWhatTheMenuSays() {
    JsonNode sale =
        api.press(
            "sell",
            "{'comboList': [{'comboGuid': '%s', 'comboItemList': [%s, %s], 'quantity': 2}]}"
                .formatted(ComboSeed.FIXED, COFFEE, CROISSANT));

    assertThat(sale.path("paymentCashValue")).hasToString("912.0");
    assertThat(TillCaller.positions(sale)).hasSize(4);
  }

  @Test
  void coffeeBeansAreSoldByWeight() {
    JsonNode sale =
        api.press(
            "sell",
            "{'itemList': [{'menuItemGuid': '%s', 'weight': 150}]}".formatted(MenuSeed.BEANS));

    JsonNode beans = TillCaller.positions(sale).findFirst().orElseThrow();
    assertThat(beans.path("menuItemName").asString()).isEqualTo("Кофе 150.0 гр");
    assertThat(beans.path("itemPrice")).hasToString("125.0");
  }

  private static String order(String parts, int price, int paid) {
    return """
        {'guid': 'o-1', 'shopGuid': '%s', 'type': 'TOGO', 'paidValue': %d,
         'comboList': [{'comboGuid': '%s', 'comboItemList': [%s],
                        'priceWithDiscount': %d, 'quantity': 1}]}
        """
        .formatted(TillCaller.COFFEE, paid, ComboSeed.FIXED, parts, price);
  }
}
