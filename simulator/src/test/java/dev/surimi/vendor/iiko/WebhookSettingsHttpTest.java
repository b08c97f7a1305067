package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSettingsHttpTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Subscriber subscriber = new Subscriber(sandbox);

  private final Cloud cloud = new Cloud(sandbox);

  @Test
  void beforeTheyAreSetNobodyIsTold() {
    cloud
        .call("/api/1/webhooks/settings", Map.of("organizationId", Cloud.MOSCOW))
        .statusCode(200)
        .body("apiLoginName", equalTo(cloud.login()))
        .body("webHooksUri", nullValue())
        .body("webHooksFilter", nullValue());
  }

  @Test
  void whatWasSetIsAnswered() {
    cloud.tells(
        subscriber.url(),
        "authToken",
        "s3cret",
        "webHooksFilter",
        Map.of("reserveFilter", Map.of("updates", true)));

    cloud
        .call("/api/1/webhooks/settings", Map.of("organizationId", Cloud.MOSCOW))
        .statusCode(200)
        .body("webHooksUri", equalTo(subscriber.url()))
        .body("authToken", equalTo("s3cret"))
        .body("webHooksFilter.reserveFilter.updates", equalTo(true))
        .body("webHooksFilter.reserveFilter.errors", nullValue())
        .body("webHooksFilter.tableOrderFilter", nullValue());
  }

  @Test
  void theTokenComesAsItIs() {
    cloud.tells(subscriber.url(), "authToken", "s3cret");
    cloud.press("no-show", "reserve", Cloud.demo(1));

    assertThat(subscriber.authorizations()).containsExactly("s3cret");
  }

  @Test
  void withoutATokenThereIsNoHeader() {
    cloud.tells(subscriber.url());
    cloud.press("no-show", "reserve", Cloud.demo(1));

    assertThat(subscriber.authorizations()).hasSize(1).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({"true, true, 2", "true, false, 1", "false, true, 1", "false, false, 0"})
  void theFilterFilters(boolean updates, boolean errors, int told) {
    cloud.tells(
        subscriber.url(),
        "webHooksFilter",
        Map.of("reserveFilter", Map.of("updates", updates, "errors", errors)));
    cloud.press("no-show", "reserve", Cloud.demo(1));
    cloud.failure(Cloud.reserve("tableIds", List.of(Cloud.strange())));

    assertThat(subscriber.events()).hasSize(told);
  }

  @Test
  void aFilterThatListsOnlyOtherThingsTellsNothing() {
    cloud.tells(
        subscriber.url(),
        "webHooksFilter",
        Map.of("stopListUpdateFilter", Map.of("updates", true)));
    cloud.press("no-show", "reserve", Cloud.demo(1));

    assertThat(subscriber.events()).isEmpty();
  }

  @Test
  void anotherOrganizationIsNotToldAbout() {
    cloud.tells(subscriber.url());
    cloud.press("no-show", "reserve", Cloud.demo(9));

    assertThat(subscriber.events()).isEmpty();
  }

  @Test
  void eachApiLoginHasItsOwnSettings() {
    cloud.tells(subscriber.url());

    cloud
        .as("kiosk")
        .call("/api/1/webhooks/settings", Map.of("organizationId", Cloud.MOSCOW))
        .body("webHooksUri", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null"})
  void anEmptyAddressStops(String address) {
    cloud.tells(subscriber.url());
    cloud
        .call(
            "/api/1/webhooks/update_settings",
            "{\"organizationId\":\""
                + Cloud.MOSCOW
                + "\",\"webHooksUri\":"
                + (address.isEmpty() ? "\"\"" : address)
                + "}")
        .statusCode(200);
    cloud.press("no-show", "reserve", Cloud.demo(1));

    assertThat(subscriber.events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/x",
        "example.org",
        "http://",
        "javascript:alert(1)",
        "http://a b"
      })
  void anAddressThatNothingCanBeSentToIsRefused(String address) {
    cloud
        .call(
            "/api/1/webhooks/update_settings",
            Map.of("organizationId", Cloud.MOSCOW, "webHooksUri", address))
        .statusCode(400)
        .body("errorDescription", equalTo("webHooksUri must be an absolute http or https URL"));
  }

  @Test
  void anAddressThatWasForgottenIsRefused() {
    cloud.tells(subscriber.url());
    cloud
        .call("/api/1/webhooks/update_settings", Map.of("organizationId", Cloud.MOSCOW))
        .statusCode(400);
    cloud.press("no-show", "reserve", Cloud.demo(1));

    assertThat(subscriber.events()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "9, 1", "10, 2", "59, 6", "60, 7", "600, 7"})
  void whatIsNotReceivedIsSentEveryTenMinutesForAnHour(int minutes, int attempts) {
    tellInVain();

    sandbox.advance(Duration.ofMinutes(minutes));

    assertThat(subscriber.bodies()).hasSize(attempts).containsOnly(subscriber.bodies().get(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 202, 204, 301, 400, 500})
  void only200IsReceived(int status) {
    subscriber.answers(status);
    cloud.tells(subscriber.url());
    cloud.press("no-show", "reserve", Cloud.demo(1));
    sandbox.advance(Duration.ofMinutes(10));

    assertThat(subscriber.bodies()).hasSize(2);
  }

  @Test
  void thenItIsBlockedUntilItIsSetAgain() {
    tellInVain();
    sandbox.advance(HOUR);
    subscriber.answers(200);
    cloud.press("cancel-reserve", "reserve", Cloud.demo(5));

    assertThat(subscriber.events()).hasSize(7);
    sandbox.control().get("/deliveries?status=given_up").then().body("size()", equalTo(1));

    cloud.tells(subscriber.url());
    cloud.press("cancel-reserve", "reserve", Cloud.demo(6));

    assertThat(subscriber.events()).hasSize(8);
  }

  @Test
  void eventsWaitForTheOnesBeforeThem() {
    tellInVain();
    cloud.press("cancel-reserve", "reserve", Cloud.demo(5));
    subscriber.answers(200);
    sandbox.advance(Duration.ofMinutes(10));

    assertThat(subscriber.story())
        .containsExactly(
            "ReserveUpdate Closed ClientNotAppeared",
            "ReserveUpdate Closed ClientNotAppeared",
            "ReserveUpdate Closed Other");
  }

  private void tellInVain() {
    subscriber.answers(503);
    cloud.tells(subscriber.url());
    cloud.press("no-show", "reserve", Cloud.demo(1));
  }
}
