package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organizations, terminal groups, sections, and which tables are taken. */
class DictionariesHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Cloud cloud = new Cloud(sandbox);

  @ParameterizedTest
  @ValueSource(strings = {"/api/1/organizations", "/api/1/reserve/available_organizations"})
  void organizationsAreSimpleOrExtended(String path) {
    cloud.call(path, Map.of()).body("organizations.responseType", contains("Simple", "Simple"));
    cloud
        .call(path, Map.of("organizationIds", List.of(Cloud.RIGA), "returnAdditionalInfo", true))
        .body("organizations.responseType", contains("Extended"))
        .body("organizations[0].currencyIsoName", equalTo("EUR"));
  }

  @Test
  void aTerminalGroupInSleepIsListedApart() {
    cloud
        .call(
            "/api/1/reserve/available_terminal_groups",
            Map.of("organizationIds", List.of(Cloud.MOSCOW)))
        .body("terminalGroups[0].items.name", contains("Зал"))
        .body("terminalGroupsInSleep[0].items.name", contains("Летняя терраса"));
  }

  @Test
  void aTerminalGroupThatIsNotGrantedIsHiddenAndTakesReservesAllTheSame() {
    String bar = "22222222-2222-4222-8222-222222222223";
    cloud
        .call(
            "/api/1/terminal_groups",
            Map.of("organizationIds", List.of(Cloud.MOSCOW), "includeDisabled", true))
        .body("terminalGroups[0].items.id", hasItem(bar));

    String id = cloud.created("terminalGroupId", bar, "tableIds", List.of(Cloud.table(31)));

    assertThat(cloud.status(id).get("creationStatus").asString()).isEqualTo("Success");
  }

  @Test
  void sectionsHaveTablesAndAPlan() {
    cloud
        .call(
            "/api/1/reserve/available_restaurant_sections",
            Map.of("terminalGroupIds", List.of(Cloud.HALL), "returnSchema", true))
        .body("restaurantSections", hasSize(2))
        .body("restaurantSections[0].tables", hasSize(10))
        .body("restaurantSections[0].schema.tableElements", hasSize(10))
        .body("restaurantSections[1].tables[3].isDeleted", equalTo(true))
        .body("revision", equalTo(2));
  }

  @Test
  void whoKnowsARevisionHearsOfWhatIsNewer() {
    cloud
        .call(
            "/api/1/reserve/available_restaurant_sections",
            Map.of("terminalGroupIds", List.of(Cloud.HALL), "revision", 1))
        .body("restaurantSections.name", contains("Веранда"));
    cloud
        .call(
            "/api/1/reserve/available_restaurant_sections",
            Map.of("terminalGroupIds", List.of(Cloud.HALL), "revision", 2))
        .body("restaurantSections", empty());
  }

  @Test
  void theWorkloadShowsTakenTablesWithoutNames() {
    String id = cloud.created();

    workload("2031-03-15 00:00:00.000", "2031-03-16 00:00:00.000")
        .body("reserves.id", hasItem(id))
        .body(
            "reserves.find { it.id == '" + id + "' }.estimatedStartTime",
            equalTo("2031-03-15 19:00:00.000"))
        .body("reserves[0].customer", nullValue())
        .body("reserves[0].guestsCount", notNullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-15 21:00:00.000, 2031-03-15 23:00:00.000",
    "2031-03-15 17:00:00.000, 2031-03-15 19:00:00.000",
    "2031-03-16 00:00:00.000, 2031-03-15 00:00:00.000"
  })
  void whatEndsBeforeOrBeginsAfterIsLeftOut(String from, String to) {
    String id = cloud.created();

    workload(from, to).body("reserves.id", not(hasItem(id)));
  }

  @Test
  void aCanceledReserveGivesItsTableBack() {
    String id = cloud.created();
    cloud.commanded("cancel", id, "cancelReason", "ClientRefused");

    workload("2031-03-15 00:00:00.000", "2031-03-16 00:00:00.000")
        .body("reserves.id", not(hasItem(id)));
    assertThat(cloud.failure(Cloud.reserve())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01 00:00:00.000, 9999-12-31 23:59:59.999", "9999-12-31 23:59:59.999,"})
  void absurdTimesAreAnswered(String from, String to) {
    workload(from, to);
  }

  private ValidatableResponse workload(String from, String to) {
    Map<String, Object> body =
        Cloud.changed(
            new LinkedHashMap<>(),
            "restaurantSectionIds",
            List.of(Cloud.SECTION),
            "dateFrom",
            from,
            "dateTo",
            to);
    return cloud.call("/api/1/reserve/restaurant_sections_workload", body).statusCode(200);
  }
}
