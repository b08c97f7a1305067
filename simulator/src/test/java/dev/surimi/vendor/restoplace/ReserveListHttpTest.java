package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reserves are found by what is known of them. */
class ReserveListHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo().with("restoplace.page_size", 10);

  private final Integrator api = new Integrator(sandbox);

  @Test
  void pagesHoldThemAllNewestFirst() {
    int pages = api.get("/reserves").extract().path("totalPages");
    List<Integer> first = api.get("/reserves").extract().path("responseData.id");
    List<Integer> last = api.get("/reserves", "page=" + pages).extract().path("responseData.id");

    assertThat(first).hasSize(10).startsWith(175997).isSortedAccordingTo((a, b) -> b - a);
    assertThat(last).endsWith(12345);
  }

  @ParameterizedTest
  @CsvSource({
    "phone, 79000000000",
    "phone, 8 (900) 000-00-00",
    "email, name@mail.ru",
  })
  void byThePrintedGuest(String field, String value) {
    api.get("/reserves", "query[" + field + "]=" + value)
        .body("responseData.id", contains(175997, 12345));
  }

  @Test
  void byTheNumberOfTheGuest() {
    api.get("/reserves", "query[reserve_id]=6458").body("responseData.id", contains(175997));
  }

  @ParameterizedTest
  @CsvSource({"status, 5, status", "item_id, 1603, item_id", "floor_id, 100, floor_id"})
  void byANumberThatTheyShow(String field, String value, String shown) {
    api.get("/reserves", "query[" + field + "]=" + value)
        .body("responseData", not(empty()))
        .body("responseData." + shown, everyItem(equalTo(Integer.valueOf(value))));
  }

  @ParameterizedTest
  @CsvSource({"is_banquet, 1", "is_fast, 0", "depositPaid, 0"})
  void byAFlag(String field, int value) {
    api.get("/reserves", "query[" + field + "]=" + value)
        .body("responseData", not(empty()))
        .body("responseData." + field, everyItem(equalTo(value)));
  }

  @Test
  void byTheDayTheyBeginOrWereMade() {
    List<String> begin =
        api.get("/reserves", "query[date]=2031-03-16").extract().path("responseData.time_from");
    assertThat(begin).isNotEmpty().allMatch(time -> time.startsWith("2031-03-16"));

    List<String> made =
        api.get("/reserves", "query[createdDate]=2031-03-14")
            .extract()
            .path("responseData.created");
    assertThat(made).isNotEmpty().allMatch(time -> time.startsWith("2031-03-14"));
  }

  @Test
  void severalFiltersNarrowTogether() {
    api.get("/reserves", "query[phone]=79000000000", "query[status]=1")
        .body("responseData.id", contains(12345));
  }

  @Test
  void byTheTimeOfTheirLastChange() {
    long then = sandbox.world().now().getEpochSecond();
    api.get("/reserves", "updatedAfterTime=" + then).body("responseData", hasSize(0));
    sandbox.advance(Duration.ofSeconds(1));

    api.done("see", Map.of("reserve", 12345));

    api.get("/reserves", "updatedAfterTime=" + then).body("responseData.id", contains(12345));
  }

  @Test
  void aBareQueryIsIgnored() {
    api.get("/reserves", "query=banquet=1").body("responseData", hasSize(10));
  }

  @ParameterizedTest
  @CsvSource({
    "query[date], 2031-02-30",
    "query[status], new",
    "query[is_fast], 2",
    "page, 0",
    "page, -1",
    "page, x",
    "updatedAfterTime, 99999999999999999999",
    "updatedAfterTime, -1",
    "query[createdDate], 0000-00-00",
  })
  void aFilterThatCannotBeReadIsNamed(String name, String value) {
    api.get("/reserves", name + "=" + value)
        .statusCode(200)
        .body("error", equalTo("Неверный формат параметра " + name));
  }
}
