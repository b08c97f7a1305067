package dev.surimi.vendor.iiko;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad bodies are refused in .NET's words, as public logs show them. */
class BodyErrorsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Cloud cloud = new Cloud(sandbox);

  @Test
  void aMissingListIsANullParameter() {
    refused("/api/1/terminal_groups", "{}", "Value cannot be null. (Parameter 'organizationIds')");
  }

  @Test
  void aMissingPhoneIsANullParameter() {
    cloud
        .call("/api/1/reserve/create", Cloud.reserve("phone", null))
        .statusCode(400)
        .body("errorDescription", equalTo("Value cannot be null. (Parameter 'phone')"));
  }

  @Test
  void aMissingIdIsNotFoundInTheJson() {
    refused(
        "/api/1/reserve/status_by_id",
        "{}",
        "Required property 'organizationId' not found in JSON. Path '', line 1, position 2.");
  }

  @Test
  void aNullIsNoGuid() {
    refused(
        "/api/1/reserve/status_by_id",
        "{\n  \"organizationId\": null}",
        "Error converting value {null} to type 'System.Guid'. Path 'organizationId', line 2, position 24.");
  }

  @Test
  void placesAreNamedFromTheOutsideIn() {
    String body =
        "{\"organizationId\":\"%s\",\"reserveId\":\"%s\",\"items\":[{\"type\":\"Product\",\"amount\":1,\"productId\":\"x\"}]}"
            .formatted(Cloud.MOSCOW, Cloud.demo(2));

    refused(
        "/api/1/reserve/add_items",
        body,
        "Error converting value \"x\" to type 'System.Guid'. Path 'items[0].productId', line 1, position 161.");
  }

  @Test
  void aForeignOrganizationIsNamed() {
    cloud
        .call("/api/1/terminal_groups", Map.of("organizationIds", List.of(Cloud.strange())))
        .statusCode(400)
        .body(
            "errorDescription",
            equalTo(
                "Passed organization(s) "
                    + Cloud.strange()
                    + " doesn't belong to your api login included organization list."));
  }

  @Test
  void isAliveNeedsAnOrganization() {
    refused(
        "/api/1/terminal_groups/is_alive",
        "{\"organizationIds\":[],\"terminalGroupIds\":[]}",
        "At least one organization identifier is required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30 00:00:00.000",
        "0000-00-00 00:00:00.000",
        "0000-01-01",
        "tomorrow",
        "2031-03-15 25:00"
      })
  void aTimeThatIsNoneIsRefused(String time) {
    cloud
        .call("/api/1/reserve/create", Cloud.reserve("estimatedStartTime", time))
        .statusCode(400)
        .body(
            "errorDescription",
            startsWith(
                "Could not convert string to DateTime: " + time + ". Path 'estimatedStartTime'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"89161234567", "+7916", "+", "phone"})
  void aPhoneBeginsWithAPlus(String phone) {
    cloud
        .call("/api/1/reserve/create", Cloud.reserve("phone", phone))
        .statusCode(400)
        .body("errorDescription", equalTo("phone must begin with '+' and have at least 8 digits"));
  }

  @Test
  void refusalsHaveIdsOfTheirOwn() {
    String one = cloud.call("/api/1/terminal_groups", Map.of()).extract().path("correlationId");

    cloud.call("/api/1/terminal_groups", Map.of()).body("correlationId", not(one));
  }

  @Test
  void aFormIsNotRead() {
    sandbox
        .vendor("iiko")
        .header("Authorization", "Bearer " + sandbox.key())
        .contentType("application/x-www-form-urlencoded")
        .body("a=1")
        .post("/api/1/organizations")
        .then()
        .statusCode(415);
  }

  @Test
  void onlyPostIsAnswered() {
    sandbox
        .vendor("iiko")
        .header("Authorization", "Bearer " + sandbox.key())
        .get("/api/1/organizations")
        .then()
        .statusCode(405)
        .header("Allow", "POST");
  }

  private void refused(String path, String body, String description) {
    cloud.call(path, body).statusCode(400).body("errorDescription", equalTo(description));
  }
}
