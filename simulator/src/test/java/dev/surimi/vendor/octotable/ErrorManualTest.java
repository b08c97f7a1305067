package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of the vendor's error manual can be met. */
class ErrorManualTest {

  /** The classes that the manual names (facts 2.2). */
  private static final Set<String> MANUAL =
      Set.of(
          "InvalidChannelException",
          "BadPhoneException",
          "BadEmailException",
          "InvalidBookingTimeException",
          "InvalidPasswordException",
          "ClientCreationException",
          "PropertyCreationException",
          "UserCreationException",
          "ApiAccountValidationException",
          "ReservationForbiddenException",
          "ResourceNotFoundException");

  private static final String RESERVATION =
      """
      {"start_date": "2031-03-15", "start_hour": "20:00:00", "pax": 2, "channel": "OCTOTABLE_ADMIN",
       "service_id": 39491, "room_id": 26157, "customer": {"first_name": "Ada", "phone": "+393331112223"}}
      """;

  private static final String CLIENT =
      """
      {"name": "Osteria", "email": "ciao@osteria.example", "username": "osteria", "password": "Pepper-77-mill",
       "redirect_uri": "https://integrator.example/back"}
      """;

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  static Stream<Arguments> refusals() {
    return Stream.of(
        reservation("InvalidChannelException", "OCTOTABLE_ADMIN", "FAX"),
        reservation("BadPhoneException", "+393331112223", "call me"),
        reservation("BadEmailException", "\"phone\"", "\"email\": \"ada\", \"phone\""),
        reservation("InvalidBookingTimeException", "20:00:00", "20:10:00"),
        reservation("ResourceNotFoundException", "26157", "213092342"),
        client("InvalidPasswordException", "Pepper-77-mill", "pepper"),
        client("ClientCreationException", "https://integrator.example/back", "back"),
        client("PropertyCreationException", "\"Osteria\"", "\"\""),
        client("UserCreationException", "\"username\": \"osteria\",", ""),
        client("BadEmailException", "ciao@osteria.example", "ciao"));
  }

  @ParameterizedTest(name = "{0} from {1}")
  @MethodSource("refusals")
  void aClassOfTheManualIsAnswered(String className, String path, String body) {
    int status = className.startsWith("Resource") ? 404 : 400;

    call(Method.POST, path, body, "1001842")
        .statusCode(status)
        .body("success", Matchers.is(false))
        .body("error.class_name", Matchers.is(className));
  }

  @Test
  void aCallWithoutPropertyIsForbidden() {
    sandbox
        .vendor("octotable")
        .header("Authorization", "Bearer " + sandbox.key())
        .get("/octotable-pms/api/v2/reservations")
        .then()
        .statusCode(403)
        .body("error.code", Matchers.is("RESERVATION_FORBIDDEN"))
        .body("error.class_name", Matchers.is("ReservationForbiddenException"));
  }

  @Test
  void aPropertyWithoutANameIsNotMade() {
    call(Method.POST, "/properties", "{\"city\": \"Padova\"}", "1001842")
        .statusCode(400)
        .body("error.code", Matchers.is("PROPERTY_CREATION"))
        .body("error.message", Matchers.is("name is missing"));
  }

  @Test
  void whoCannotBeFoundByGoogleMayNotUseIt() {
    int property =
        call(Method.POST, "/properties", "{\"name\": \"Nowhere\"}", "1001842")
            .statusCode(201)
            .extract()
            .path("data[0].id");

    call(Method.POST, "/reservations/google", "{\"enable_google_engine\": true}", "" + property)
        .statusCode(400)
        .body("error.class_name", Matchers.is("ApiAccountValidationException"));
  }

  @Test
  void nothingOfTheManualIsForgotten() {
    Stream<String> met = refusals().map(each -> (String) each.get()[0]);

    assertThat(
            Stream.concat(
                met, Stream.of("ReservationForbiddenException", "ApiAccountValidationException")))
        .containsAll(MANUAL);
  }

  private static Arguments reservation(String className, String usual, String instead) {
    return Arguments.of(className, "/reservations", RESERVATION.replace(usual, instead));
  }

  private static Arguments client(String className, String usual, String instead) {
    return Arguments.of(className, "/api-account/oauth2/client", CLIENT.replace(usual, instead));
  }

  private ValidatableResponse call(Method method, String path, String body, String property) {
    return sandbox
        .vendor("octotable")
        .header("Authorization", "Bearer " + sandbox.key())
        .header("Property", property)
        .contentType("application/json")
        .body(body)
        .request(method, "/octotable-pms/api/v2" + path)
        .then();
  }
}
