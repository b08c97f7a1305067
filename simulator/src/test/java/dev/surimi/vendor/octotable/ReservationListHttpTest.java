package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Finding reservations. */
class ReservationListHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  private List<Integer> ids(String query) {
    List<Integer> ids = new ArrayList<>();
    api.all("/reservations?" + query).get("data").forEach(one -> ids.add(one.get("id").asInt()));
    return ids;
  }

  @Test
  void aDayOfThePastHasWhatThePrintShows() {
    assertThat(ids("start_date=2025-05-15&end_date=2025-05-15"))
        .containsExactly(32_992_280, 32_992_285, 32_992_293);
  }

  @Test
  void filtersNarrowTogether() {
    assertThat(ids("status[]=WAITING&text_search=devis")).containsExactly(31_753_956);
    assertThat(ids("service_ids[]=17884")).containsExactly(31_753_936);
    assertThat(ids("room_ids[]=21344&start_date=2024-12-01&end_date=2024-12-31"))
        .containsExactly(31_753_958);
    assertThat(ids("text_search=5555555&status[]=CONFIRMED")).containsExactly(31_753_936);
    assertThat(ids("end_date=2024-12-31&start_hour=13:00:00"))
        .containsExactly(31_753_936, 31_753_958);
  }

  @Test
  void thoseWhoAreHereWhoAreGoneAndWhoAreToCome() {
    assertThat(ids("arrived=true")).contains(31_753_958);
    assertThat(ids("departed=true")).isNotEmpty().doesNotContain(31_753_958);
    for (JsonNode one : api.all("/reservations?incoming=true").get("data")) {
      assertThat(one.get("start_date").asString()).isGreaterThanOrEqualTo("2031-03-14");
    }
  }

  @Test
  void withoutALimitThereIsNoCursor() {
    api.get("/reservations").body("data", not(empty())).body("next_cursor", nullValue());
  }

  @Test
  void pagesStayRightWhileReservationsComeAndGo() {
    List<Integer> before = ids("start_date=0001-01-01");
    List<Integer> seen = new ArrayList<>();
    String cursor = "";
    for (int page = 0; cursor != null; page++) {
      JsonNode answer = api.all("/reservations?limit=7" + cursor);
      answer.get("data").forEach(one -> seen.add(one.get("id").asInt()));
      cursor =
          answer.has("next_cursor") ? "&next_cursor=" + answer.get("next_cursor").asString() : null;
      if (page == 1) {
        api.reserved(Map.of("start_date", "2020-01-01", "table_ids", List.of(198_001)));
        api.delete("/reservations/" + before.get(0)).statusCode(200);
      }
    }

    assertThat(seen).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "MTIz", "!!!!", "AAAA", "%00"})
  void aMadeUpCursorIsRefused(String cursor) {
    api.get("/reservations?limit=2&next_cursor=" + cursor)
        .statusCode(400)
        .body("error.class_name", is("BadRequestException"));
  }

  @Test
  void aCursorOfAnotherPropertyIsRefused() {
    String cursor = api.get("/reservations?limit=1").extract().path("next_cursor");

    api.at(1_001_843).get("/reservations?next_cursor=" + cursor).statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status[]=GONE",
        "status=WAITING",
        "service_ids[]=x",
        "start_date=0000-00-00",
        "start_hour=8pm",
        "limit=0",
        "limit=-1",
        "limit=99999999999",
        "incoming=perhaps"
      })
  void aFilterThatCannotBeReadIsNamed(String query) {
    String name = query.substring(0, query.indexOf('=')).replace("[]", "");

    String message =
        api.get("/reservations?" + query).statusCode(400).extract().path("error.message");

    assertThat(message).startsWith(name + " ");
  }

  @Test
  void theEndOfTimeIsADayLikeAnother() {
    api.get("/reservations?start_date=0001-01-01&end_date=9999-12-31")
        .body("data", not(hasSize(0)));
  }
}
