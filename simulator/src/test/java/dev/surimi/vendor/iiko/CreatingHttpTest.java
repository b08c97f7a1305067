package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a terminal refuses, and what it makes of what it takes. */
class CreatingHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Cloud cloud = new Cloud(sandbox);

  @Test
  void anIdIsTakenOnce() {
    String id = cloud.created("id", Cloud.strange());
    JsonNode again =
        cloud.done(
            "/api/1/reserve/create", Cloud.reserve("id", id, "tableIds", List.of(Cloud.table(5))));
    sandbox.advance(Cloud.PACE);

    assertThat(
            cloud.command(again.get("correlationId").asString()).at("/exception/code").asString())
        .isEqualTo("DuplicatedReserveId");
    assertThat(cloud.status(id).at("/reserve/tableIds/0").asString()).isEqualTo(Cloud.table(1));
  }

  @Test
  void anIdWhoseCreationFailedMayBeTriedAgain() {
    String id = cloud.created("id", Cloud.strange(), "tableIds", List.of(Cloud.strange()));
    assertThat(cloud.status(id).get("creationStatus").asString()).isEqualTo("Error");

    cloud.created("id", id);

    assertThat(cloud.status(id).get("creationStatus").asString()).isEqualTo("Success");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-15 20:59:00.000, EntityAlreadyInUse",
    "2031-03-15 17:01:00.000, EntityAlreadyInUse",
    "2031-03-15 21:00:00.000, ''",
    "2031-03-15T17:00:00.000, ''"
  })
  void aTableIsKeptForOneReserve(String time, String code) {
    cloud.created();

    assertThat(cloud.failure(Cloud.reserve("estimatedStartTime", time))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-14 13:59:00.000, TooSmallDeliveryDate",
    "0001-01-01 00:00:00.000, TooSmallDeliveryDate",
    "2031-06-12 13:00:00.000, ''"
  })
  void aReserveIsInTheFuture(String time, String code) {
    assertThat(cloud.failure(Cloud.reserve("estimatedStartTime", time))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"2031-06-12 14:00:01.000", "9999-12-31 23:59:59.999"})
  void andWithinNinetyDays(String time) {
    cloud
        .call("/api/1/reserve/create", Cloud.reserve("estimatedStartTime", time))
        .statusCode(400)
        .body(
            "errorDescription",
            equalTo("estimatedStartTime must be no later than 90 days from now"));
  }

  @Test
  void tablesAreThoseOfTheTerminal() {
    assertThat(cloud.failure(Cloud.reserve("tableIds", List.of(Cloud.strange()))))
        .isEqualTo("Incorrect");
    assertThat(cloud.failure(Cloud.reserve("tableIds", List.of(Cloud.table(41)))))
        .isEqualTo("Incorrect");
    assertThat(cloud.failure(Cloud.reserve("tableIds", List.of(Cloud.table(14)))))
        .isEqualTo("Incorrect");
    assertThat(cloud.failure(Cloud.reserve("tableIds", List.of()))).isEqualTo("Incorrect");
  }

  @Test
  void theTerminalGroupIsKnownAndAwake() {
    assertThat(cloud.failure(Cloud.reserve("terminalGroupId", Cloud.strange())))
        .isEqualTo("TerminalGroupUnregistered");
    assertThat(
            cloud.failure(Cloud.reserve("terminalGroupId", "22222222-2222-4222-8222-222222222222")))
        .isEqualTo("TerminalGroupDisabled");
    assertThat(cloud.failure(Cloud.reserve("terminalGroupId", null))).isEmpty();
    assertThat(
            cloud.failure(
                Cloud.reserve("terminalGroupId", null, "tableIds", List.of(Cloud.strange()))))
        .isEqualTo("TerminalGroupIdNotDetermined");
  }

  @Test
  void aCustomerHasAName() {
    assertThat(cloud.failure(Cloud.reserve("customer", Map.of())))
        .isEqualTo("CustomerNameNotSpecified");
    assertThat(
            cloud.failure(
                Cloud.reserve("customer", Map.of("id", "99999999-9999-4999-8999-999999999902"))))
        .isEmpty();
  }

  @Test
  void whoIsKnownByPhoneAndNameIsRecognised() {
    String id = cloud.created("customer", Map.of("name", "Иван"), "phone", "+79000000006");

    JsonNode customer = cloud.status(id).at("/reserve/customer");
    assertThat(customer.get("inBlacklist").asBoolean()).isTrue();
    assertThat(customer.get("birthdate").asString()).isEqualTo("1979-01-30 00:00:00.000");
  }

  @Test
  void aCustomerOfOneTimeHasANameOnly() {
    String id = cloud.created("customer", Map.of("type", "one-time", "name", "Елена"));

    assertThat(cloud.status(id).at("/reserve/customer").toString())
        .isEqualTo("{\"type\":\"one-time\",\"name\":\"Елена\"}");
  }

  @Test
  void oneTimeCustomersAreNotTakenEverywhere() {
    Map<String, Object> body =
        Cloud.reserve(
            "organizationId",
            Cloud.RIGA,
            "terminalGroupId",
            null,
            "tableIds",
            List.of(Cloud.table(42)),
            "customer",
            Map.of("type", "one-time", "name", "Ilze"));
    JsonNode answer = cloud.done("/api/1/reserve/create", body);
    sandbox.advance(Cloud.PACE);

    JsonNode status =
        cloud.done(
            "/api/1/commands/status",
            Map.of(
                "organizationId",
                Cloud.RIGA,
                "correlationId",
                answer.get("correlationId").asString()));
    assertThat(status.at("/exception/code").asString()).isEqualTo("AnonymousCustomerDisabled");
  }

  @Test
  void theSumsOfABanquetAreOfTheMenu() {
    Map<String, Object> order =
        Map.of(
            "items",
            List.of(
                Map.of(
                    "type",
                    "Product",
                    "productId",
                    Cloud.SET,
                    "amount",
                    2,
                    "modifiers",
                    List.of(
                        Map.of("productId", "44444444-4444-4444-8444-444444444421", "amount", 1)))),
            "discountsInfo",
            Map.of(
                "discounts",
                List.of(
                    Map.of(
                        "type", "RMS", "discountTypeId", "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaa01"))));
    String id = cloud.created(Cloud.banquet("order", order));

    JsonNode sent = cloud.status(id).at("/reserve/order");
    assertThat(sent.get("sum").decimalValue()).isEqualByComparingTo("3510");
    assertThat(sent.at("/discounts/0/sum").decimalValue()).isEqualByComparingTo("390");
    assertThat(sent.at("/items/0/cost").decimalValue()).isEqualByComparingTo("3780");
    assertThat(sent.at("/items/0/resultSum").decimalValue()).isEqualByComparingTo("3402");
    assertThat(sent.at("/items/0/modifiers/0/resultSum").decimalValue())
        .isEqualByComparingTo("108");
  }

  @Test
  void anUnknownProductIsRefusedByTheTerminal() {
    Map<String, Object> order =
        Map.of(
            "items", List.of(Map.of("type", "Product", "productId", Cloud.strange(), "amount", 1)));

    assertThat(cloud.failure(Cloud.banquet("order", order))).isEqualTo("Incorrect");
  }

  @Test
  void whatTheRestaurantWritesTakesTablesToo() {
    cloud.press("book-in-restaurant", "startsOn", "2031-03-15 19:30", "table", Cloud.table(1));

    assertThat(cloud.failure(Cloud.reserve())).isEqualTo("EntityAlreadyInUse");
  }
}
