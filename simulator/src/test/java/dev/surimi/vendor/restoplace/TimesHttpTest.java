package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The slots of a day. */
class TimesHttpTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theMainHallHasThePrintedSlots() {
    JsonNode slots =
        JSON.readTree(
            api.get("/times/", "date=2031-03-31", "length=60", "floorid=58")
                .body("method", equalTo("times"))
                .body("responseData", hasSize(24))
                .extract()
                .asString());

    assertThat(slots.get("responseData").get(0).toString())
        .isEqualTo(
            """
            {"from":"2031-03-31 00:00:00","to":"2031-03-31 01:00:00","free":true,\
            "counts":{"1":"busy","2":"free","3":"free","4":"free","5":"free","6":"free"},\
            "free_tables":{"2":["1542","1543","2460"],"3":["1542","1543","2460"],\
            "4":["1542","1543","2460"],"5":["1542"],"6":["1542"]}}""");
  }

  @Test
  void aSlotBeginsWhereTheLastOneEnds() {
    List<String> from = api.get("/times", "date=2031-03-15").extract().path("responseData.from");

    assertThat(from).hasSize(12).startsWith("2031-03-15 00:00:00", "2031-03-15 02:00:00");
  }

  @Test
  void aShiftLetsThemOverlap() {
    List<String> from =
        api.get("/times", "date=2031-03-15", "shift=30").extract().path("responseData.from");

    assertThat(from).hasSize(48).startsWith("2031-03-15 00:00:00", "2031-03-15 00:30:00");
  }

  @ParameterizedTest
  @CsvSource({"1, 48", "29, 48", "1441, 1", "0, 48", "-5, 48"})
  void aShiftOutOfRangeIsMovedIntoIt(int shift, int slots) {
    api.get("/times", "date=2031-03-15", "shift=" + shift).body("responseData", hasSize(slots));
  }

  @Test
  void whatIsTakenIsBusy() {
    api.create("item_ids[]=1542");

    api.get("/times", "date=2031-03-15", "length=60", "shift=30", "floorid=58")
        .body("responseData[15].counts.5", equalTo("free"))
        .body("responseData[17].counts.5", equalTo("busy"))
        .body("responseData[17].free", equalTo(true))
        .body("responseData[17].free_tables.2", contains("1543", "2460"))
        .body("responseData[20].counts.5", equalTo("busy"))
        .body("responseData[21].counts.5", equalTo("free"));
  }

  @Test
  void whatHasPassedIsBusyForEverybody() {
    api.get("/times", "date=2031-03-14", "length=60")
        .body("responseData[13].free", equalTo(false))
        .body("responseData[13].free_tables", equalTo(Map.of()))
        .body("responseData[14].free", equalTo(true));
  }

  @Test
  void rfc3339HasTheOffset() {
    api.get("/times", "date=2031-03-15", "dateFormat=RFC3339")
        .body("responseData[0].from", equalTo("2031-03-15T00:00:00+03:00"))
        .body("responseData[0].to", equalTo("2031-03-15T02:00:00+03:00"));
  }

  @Test
  void theLastSlotReachesIntoTheNextDay() {
    api.get("/times", "date=2031-03-15", "length=300")
        .body("responseData[4].to", equalTo("2031-03-16 01:00:00"));
  }

  @Test
  void aTableThatIsSwitchedOffIsGone() {
    api.put("/items/1542", "checked=0").body("responseData.message", equalTo("Объект обновлен"));

    api.get("/times", "date=2031-03-15", "floorid=58")
        .body("responseData.counts.size()", equalTo(12))
        .body("responseData.free_tables.2", everyItem(contains("1543", "2460")));
    api.creating("item_ids[]=1542").body("error", equalTo("Объект не найден"));
  }

  @Test
  void theHallOfTheStaffHasNoTables() {
    api.get("/times", "date=2031-03-15", "floorid=148")
        .body("responseData[0].free", equalTo(false))
        .body("responseData[0].counts", equalTo(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date=2031-02-30", "date=0000-00-00", "date=9999-12-31", "length=14", "length=1441",
        "length=x", "dateFormat=ISO", "shift=x", "date=2031-3-1", "date=01.03.2031",
      })
  void whatCannotBeReadIsNamed(String wrong) {
    String name = wrong.substring(0, wrong.indexOf('='));

    api.get("/times", wrong.startsWith("date=") ? wrong : "date=2031-03-15", wrong)
        .statusCode(200)
        .body("error", equalTo("Неверный формат параметра " + name));
  }

  @Test
  void aDayMustBeSaid() {
    api.get("/times").body("error", equalTo("Не указана дата"));
    api.get("/times", "date=2031-03-15", "floorid=99").body("error", equalTo("Зал не найден"));
  }
}
