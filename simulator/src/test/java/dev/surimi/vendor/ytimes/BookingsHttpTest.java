package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Who has which place, and when. */
class BookingsHttpTest {

  private static final String UPDATE = "/ex/booking/update";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void thePrintedBookingGetsThePrintedNumber() {
    assertThat(api.rows(UPDATE, booking("05.10.2022", "12:45", "19:50", "33126")))
        .singleElement()
        .satisfies(id -> assertThat(id.asLong()).isEqualTo(458_971));
  }

  @Test
  void whatIsBookedIsBusyWithItsOwnTimes() {
    api.rows(UPDATE, booking("20.03.2031", "18:00", "20:00", "33126, 33124"));

    assertThat(busy("20.03.2031", "19:00", "21:00"))
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"placeId\":33126,\"timeFrom\":\"18:00\",\"timeTo\":\"20:00\"}",
            "{\"placeId\":33124,\"timeFrom\":\"18:00\",\"timeTo\":\"20:00\"}");
  }

  @ParameterizedTest
  @CsvSource({"20:00, 22:00", "16:00, 18:00", "20:00, 18:00"})
  void whatEndsWhenAnotherBeginsDoesNotOverlap(String from, String to) {
    api.rows(UPDATE, booking("20.03.2031", "18:00", "20:00", "33126"));

    assertThat(api.rows(UPDATE, booking("20.03.2031", from, to, "33126"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"18:30, 19:00", "17:00, 18:01", "19:59, 22:00", "17:00, 21:00", "17:00, 03:00"})
  void whatOverlapsIsRefused(String from, String to) {
    api.rows(UPDATE, booking("20.03.2031", "18:00", "20:00", "33126"));

    JsonNode error = api.refused(UPDATE, booking("20.03.2031", from, to, "33124, 33126"));

    assertThat(error.path("type").asString()).isEqualTo("PLACE_BUSY");
    assertThat(busy("20.03.2031", "00:00", "23:59")).hasSize(1);
  }

  @Test
  void aBookingOverMidnightTakesTheNextMorning() {
    api.rows(UPDATE, booking("20.03.2031", "22:00", "02:00", "33126"));

    assertThat(busy("21.03.2031", "01:00", "03:00")).hasSize(1);
    assertThat(busy("21.03.2031", "02:00", "03:00")).isEmpty();
    assertThat(busy("19.03.2031", "23:00", "22:30")).hasSize(1);
    assertThat(api.refused(UPDATE, booking("21.03.2031", "00:00", "01:00", "33126")).path("type"))
        .hasToString("\"PLACE_BUSY\"");
  }

  @Test
  void aCanceledBookingGivesThePlaceBack() {
    api.rows(UPDATE, booking("20.03.2031", "18:00", "20:00", "33126"));

    api.press("cancel-booking", "{'booking': 458971}");

    assertThat(busy("20.03.2031", "18:00", "20:00")).isEmpty();
    api.pressing("cancel-booking", "{'booking': 458971}").statusCode(409);
  }

  @Test
  void thePlacesOfAnotherShopCannotBeBooked() {
    JsonNode error = api.refused(UPDATE, booking("20.03.2031", "18:00", "20:00", "33201"));

    assertThat(error.path("type").asString()).isEqualTo("NOT_FOUND");
  }

  @Test
  void theSameTimeTwiceIsNoSpan() {
    assertThat(
            api.refused(UPDATE, booking("20.03.2031", "18:00", "18:00", "33126"))
                .path("type")
                .asString())
        .isEqualTo("VALIDATION");
  }

  @Test
  void hallsAreThoseOfTheShop() {
    List<JsonNode> halls =
        api.get("/ex/booking/hall/list?shopGuid=" + TillCaller.COFFEE)
            .path("rows")
            .valueStream()
            .toList();

    assertThat(halls).isEmpty();
  }

  @Test
  void noTimeAtAllIsRefusedInASearchAsInABooking() {
    String search =
        "/ex/booking/busyPlaces?shopGuid=%s&date=14.03.2031&timeFrom=19:00&timeTo=19:00";

    JsonNode error = api.get(search.formatted(TillCaller.GARDEN)).path("error");

    assertThat(error)
        .isEqualTo(api.refused(UPDATE, booking("14.03.2031", "19:00", "19:00", "33126")));
    assertThat(error.path("type").asString()).isEqualTo("VALIDATION");
  }

  @Test
  void theLastDayOfTheCalendarCanBeBooked() {
    assertThat(api.rows(UPDATE, booking("31.12.9999", "22:00", "02:00", "33126"))).hasSize(1);
    assertThat(busy("31.12.9999", "23:00", "01:00")).hasSize(1);
  }

  private List<JsonNode> busy(String date, String from, String to) {
    return api.get(
            "/ex/booking/busyPlaces?shopGuid=%s&date=%s&timeFrom=%s&timeTo=%s"
                .formatted(TillCaller.GARDEN, date, from, to))
        .path("rows")
        .valueStream()
        .toList();
  }

  private static String booking(String date, String from, String to, String places) {
    return """
        {'shopGuid': '%s', 'date': '%s', 'timeFrom': '%s', 'timeTo': '%s', 'placeList': [%s],
         'personCount': 5, 'cardNumber': null, 'name': 'Иванов Петр', 'phone': '9001112233'}
        """
        .formatted(TillCaller.GARDEN, date, from, to, places);
  }
}
