package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import dev.surimi.journal.Finding;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Guestonline accepts on purpose is no mistake to its contract. */
class AgreementHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aBlankOfferTakesTheSelectedOneBack() {
    String id = api.payable();

    api.put("/v1/pending_bookings/" + id, "selected_offer=")
        .statusCode(200)
        .body("offer", nullValue());

    assertThat(sandbox.world().journal().findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/restaurants/bookable, persons=2&date=2031-03-15",
    "/v1/restaurants/bookable, persons_number=2&date=2031-03-15",
    "/v1/periods, persons_number=2&restaurant_id=479&date=2031-03-15",
    "/v1/daily_availabilities,"
        + " persons_number=2&restaurant_id=479&start_date=2031-03-15&end_date=2031-03-16"
  })
  void theOtherNameOfAParameterIsEnough(String path, String fields) {
    api.get(path, fields.split("&")).statusCode(200);

    assertThat(sandbox.world().journal().findings()).isEmpty();
  }

  @Test
  void aWholeNumberMayBeWrittenWithDecimals() {
    holding("4.0").statusCode(200).body("persons", is(4));

    assertThat(sandbox.world().journal().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "1e300", "1e400", "1e999999999", "1e-999999999", "4e9"})
  void noOtherNumberOfPersonsIsAccepted(String persons) {
    holding(persons).statusCode(400);
  }

  private ValidatableResponse holding(String persons) {
    return api.request()
        .contentType("application/json")
        .body(
            "{\"restaurant_id\": 479, \"date\": \"2031-03-15\", \"hour\": \"20:00\", \"persons\": %s}"
                .formatted(persons))
        .post("/v1/pending_bookings")
        .then();
  }

  @Test
  void withoutEitherNameTheDocumentedOneIsMissing() {
    api.get("/v1/restaurants/bookable", "date=2031-03-15").statusCode(400);

    assertThat(sandbox.world().journal().findings())
        .extracting(Finding::violation)
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/persons_number");
              assertThat(violation.schema())
                  .isEqualTo("#/paths/~1v1~1restaurants~1bookable/get/parameters/1/required");
            });
  }
}
