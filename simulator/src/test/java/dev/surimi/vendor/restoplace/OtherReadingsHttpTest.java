package dev.surimi.vendor.restoplace;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readings that a world can switch to, all at once: none stands in another's way. */
class OtherReadingsHttpTest {

  @RegisterExtension
  final InSandbox sandbox =
      InSandbox.demo()
          .with("restoplace.item_ids", "ints")
          .with("restoplace.dictionary_numbers", "ints")
          .with("restoplace.empty_free_tables", "array")
          .with("restoplace.shift", "error")
          .with("restoplace.payment_wait", "PT2H")
          .with("restoplace.page_size", 3);

  @Test
  void tablesOfAReserveAreNumbers() {
    get("/reserves/12345").body("responseData.item_ids", contains(1542));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/items/1542", "/halls/58", "/events/31"})
  void numbersOfDictionariesAreNumbers(String path) {
    get(path)
        .body("responseData.id", instanceOf(Integer.class))
        .body("responseData.checked", is(1))
        .body("responseData.priority", instanceOf(Integer.class));
  }

  @Test
  void whatIsWrittenOnATableIsTextAllTheSame() {
    get("/items/1542").body("responseData.number", is("1")).body("responseData.count_max", is(6));
  }

  @Test
  void aSlotWithoutAFreeTableHasAnEmptyList() {
    get("/times?date=2031-03-01").body("responseData[0].free_tables", emptyIterable());
    get("/times?date=2031-03-20&floorid=58")
        .body("responseData[0].free_tables", instanceOf(Map.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"29", "1441", "0", "-60"})
  void aShiftOutOfItsRangeIsRefused(String shift) {
    get("/times?date=2031-03-20&shift=" + shift).body("error", containsString("shift"));
  }

  @Test
  void theGuestHasTwoHoursToPay() {
    RequestSpecification json = authorized().contentType("application/json");

    json.body(
            Map.of(
                "from", "2031-03-20 19:00:00",
                "to", "2031-03-20 21:00:00",
                "name", "Ada",
                "count", 2,
                "item_ids", List.of(1543)))
        .post("/reserves")
        .then()
        .body("responseData.paymentWaitMinutes", is("120"))
        .body("responseData.paymentWaitTo", is("2031-03-14 16:00:00"));
  }

  @Test
  void aPageHoldsThree() {
    get("/halls").body("responseData.size()", is(3)).body("totalPages", is(2));
    get("/halls?page=2").body("responseData.size()", is(1));
  }

  private ValidatableResponse get(String path) {
    return authorized().get(path).then().statusCode(200);
  }

  private RequestSpecification authorized() {
    return sandbox.vendor("restoplace").header("X-API-Key", sandbox.key());
  }
}
