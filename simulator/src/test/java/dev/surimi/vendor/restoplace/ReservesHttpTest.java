package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reserves are made, and take their tables. */
class ReservesHttpTest {

  private static final String TAKEN = "Стол занят";
  private static final String NO_TABLES = "Нет свободных столов на выбранное время для 2 персон";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theFirstReserveHasTheDocumentedNumbers() {
    api.creating("item_ids[]=1542")
        .body("method", equalTo("reserves"))
        .body("requestDate", equalTo(1931252400))
        .body("responseData.id", equalTo("145248"))
        .body("responseData.number", equalTo("107"))
        .body("responseData.message", equalTo("Резерв создан"))
        .body("responseData", not(hasKey("paymentNeed")))
        .body("page", equalTo(1))
        .body("totalPages", equalTo(1));
  }

  @Test
  void itIsShownWithTheVendorsMixOfNumbersAndTexts() {
    JsonNode reserve =
        api.reserve(
            api.create(
                "item_ids[]=1542",
                "phone=+7 (900) 000-00-01",
                "email=anna@example.com",
                "tg_username=@anna",
                "text=у окна",
                "tags[]=vip",
                "tags[]=birthday",
                "source=telegram.ru"));

    assertThat(reserve.toString())
        .isEqualTo(
            """
            {"id":145248,"userid":4,"created":"2031-03-14 14:00:00","last_updated":null,\
            "reserve_id":107,"time_from":"2031-03-15 09:00:00","time_to":"2031-03-15 10:30:00",\
            "name":"Анна","count":2,"phone":"79000000001","email":"anna@example.com",\
            "tg_username":"anna","text":"у окна","status":1,"success":1,"is_fast":0,\
            "source":"telegram.ru","tags":["vip","birthday"],"getparams":[],\
            "depositPriceDesired":0,"depositPrice":0,"depositPaid":0,"depositOnline":0,\
            "order_sum":null,"item_id":1542,"item_ids":["1542"],"item_type":"table","floor_id":58,\
            "floor_name":"Основной зал","time_see":"","time_open":"","time_close":"",\
            "time_cancel":"","cancel_reason":"","userid_cancel":0,"is_banquet":0,"Parent_ID":0,\
            "Next_ID":0,"address_id":111,"address_hash":"5f3a9c0d1e2b4a6c7d8e",\
            "organization_id":100}""");
  }

  @Test
  void withoutTablesTheSmallestFreeOneWithoutADepositIsChosen() {
    assertThat(api.reserve(api.create("count=2")).get("item_id").asInt()).isEqualTo(1602);
    assertThat(api.reserve(api.create("count=2")).get("item_id").asInt()).isEqualTo(1601);
    assertThat(api.reserve(api.create("count=5")).get("item_id").asInt()).isEqualTo(1542);
  }

  @Test
  void aHallNarrowsTheChoice() {
    JsonNode reserve = api.reserve(api.create("floorid=58"));

    assertThat(reserve.get("item_id").asInt()).isEqualTo(1542);
    assertThat(reserve.get("floor_name").asString()).isEqualTo("Основной зал");
  }

  @ParameterizedTest
  @CsvSource({"vip, 1610", "window, 1601", "hookah, 1612", "no_transfer, 1602"})
  void tagsSteerTheChoice(String tag, int item) {
    int id = api.create("tags[]=" + tag, "deposit=false");

    assertThat(api.reserve(id).get("item_id").asInt()).isEqualTo(item);
  }

  @Test
  void severalTablesAreTakenTogether() {
    int id = api.create("item_ids[]=1601", "item_ids[]=1602", "count=4");

    assertThat(api.reserve(id).get("item_ids").toString()).isEqualTo("[\"1601\",\"1602\"]");
    api.creating("item_ids[]=1602").body("error", equalTo(TAKEN));
  }

  @Test
  void whenNoTableFitsTheDocumentedTextSaysHowMany() {
    api.creating("floorid=147").statusCode(200).body("error", equalTo(NO_TABLES));
  }

  @Test
  void aTableThatIsTooSmallIsNoTable() {
    api.creating("item_ids[]=1543", "count=5")
        .body("error", equalTo("Нет свободных столов на выбранное время для 5 персон"));
  }

  @Test
  void aTableIsNotTakenTwice() {
    api.create("item_ids[]=1542");

    api.creating("item_ids[]=1542").body("error", equalTo(TAKEN));
  }

  @Test
  void oneMayBeginWhenAnotherEnds() {
    api.create("item_ids[]=1542");

    api.create("item_ids[]=1542", "from=2031-03-15 10:30:00", "to=2031-03-15 12:00:00");
    api.create("item_ids[]=1542", "from=2031-03-15 07:00:00", "to=2031-03-15 09:00:00");
  }

  @ParameterizedTest
  @ValueSource(ints = {1603, 1604})
  void aGroupTakesItsMembersAndTheyTakeIt(int member) {
    int group = api.create("item_ids[]=1620", "count=6", "deposit=0");

    api.creating("item_ids[]=" + member).body("error", equalTo(TAKEN));
    api.put("/reserves/" + group + "/status", "status=6");
    api.create("item_ids[]=" + member, "deposit=0");
    api.creating("item_ids[]=1620", "count=6").body("error", equalTo(TAKEN));
  }

  @Test
  void aTableOfTheStaffIsNotForGuests() {
    api.creating("item_ids[]=2461").body("error", equalTo("Объект не найден"));
  }

  @Test
  void theWaitingListHasNoTable() {
    api.creating("waitlist=true", "item_ids[]=1542")
        .body("responseData.message", equalTo("Заявка добавлена в Лист ожидания"));

    JsonNode waiting = api.reserve(145248);
    assertThat(waiting.get("success").asInt()).isZero();
    assertThat(waiting.get("item_type").asString()).isEqualTo("waitlist");
    assertThat(waiting.get("item_ids").isEmpty()).isTrue();
    assertThat(waiting.get("floor_id").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "TRUE"})
  void aFlagIsSaidInManyWays(String flag) {
    api.creating("waitlist=" + flag)
        .body("responseData.message", equalTo("Заявка добавлена в Лист ожидания"));
  }

  @Test
  void jsonSaysTheSame() {
    api.request()
        .contentType("application/json")
        .body(
            """
            {"from": "2031-03-15T09:00:00+03:00", "to": "2031-03-15T10:30:00+03:00", "name": "Анна",
             "phone": 79000000001, "count": "2", "item_ids": [1542], "waitlist": 0}
            """)
        .post("/reserves/")
        .then()
        .body("responseData.message", equalTo("Резерв создан"));
  }

  @Test
  void theQueryOfAPostCountsAsWell() {
    api.request()
        .queryParam("from", "2031-03-15 09:00:00")
        .queryParam("to", "2031-03-15 10:30:00")
        .queryParam("name", "Анна")
        .queryParam("item_ids[0]", "1542")
        .queryParam("item_ids[1]", "1601")
        .post("/reserves")
        .then()
        .body("responseData.message", equalTo("Резерв создан"));
  }

  @Test
  void thePastCannotBeReserved() {
    api.creating("from=2031-03-14 10:00:00", "to=2031-03-14 12:00:00")
        .body("error", equalTo("Выбранное время уже прошло"));
  }

  @Test
  void twoEqualCreationsAreTwoReserves() {
    api.create();
    api.create();

    api.get("/reserves").body("responseData.id", contains(145249, 145248));
  }

  @Test
  void onlyTheInternalIdLeadsToAReserve() {
    api.create();

    api.get("/reserves/107").body("error", equalTo("Резерв не найден"));
    api.get("/reserves/145248").body("responseData.reserve_id", equalTo(107));
  }

  @Test
  void anEditKeepsWhatIsNotSaid() {
    int id = api.create("item_ids[]=1542", "text=у окна", "phone=79000000001");

    api.put("/reserves/" + id, "name=Вера", "text=")
        .body("responseData.id", equalTo("145248"))
        .body("responseData.number", equalTo("107"))
        .body("responseData.message", equalTo("Резерв обновлен"));

    JsonNode after = api.reserve(id);
    assertThat(after.get("name").asString()).isEqualTo("Вера");
    assertThat(after.get("text").asString()).isEmpty();
    assertThat(after.get("phone").asString()).isEqualTo("79000000001");
    assertThat(after.get("item_id").asInt()).isEqualTo(1542);
    assertThat(after.get("last_updated").asString()).isEqualTo("2031-03-14 14:00:00");
  }

  @Test
  void anotherTimeNeedsTheTableToBeFree() {
    int id = api.create("item_ids[]=1542");
    api.create("item_ids[]=1542", "from=2031-03-15 12:00:00", "to=2031-03-15 13:00:00");

    api.put("/reserves/" + id, "to=2031-03-15 12:30:00").body("error", equalTo(TAKEN));
    api.put("/reserves/" + id, "to=2031-03-15 12:00:00")
        .body("responseData.message", equalTo("Резерв обновлен"));
  }

  @Test
  void anotherHallFindsAnotherTable() {
    int id = api.create("item_ids[]=1542");

    api.put("/reserves/" + id, "floorid=100");

    assertThat(api.reserve(id).get("floor_id").asInt()).isEqualTo(100);
    api.create("item_ids[]=1542");
  }

  @Test
  void whoWaitsGetsATable() {
    int id = api.create("waitlist=1");

    api.put("/reserves/" + id, "item_ids[]=1542");

    JsonNode after = api.reserve(id);
    assertThat(after.get("success").asInt()).isEqualTo(1);
    assertThat(after.get("item_type").asString()).isEqualTo("table");
    api.creating("item_ids[]=1542").body("error", equalTo(TAKEN));
  }

  @Test
  void guestsWhoAreThereStayLongerAndBecomeMore() {
    int id = api.done("walk-in", Map.of("item", 1543)).get("id").asInt();
    sandbox.advance(Duration.ofMinutes(30));

    api.put("/reserves/" + id, "to=2031-03-14 17:00:00", "count=3")
        .body("responseData.message", equalTo("Резерв обновлен"));
    api.put("/reserves/" + id, "from=2031-03-14 14:10:00")
        .body("error", equalTo("Выбранное время уже прошло"));
    api.put("/reserves/" + id, "waitlist=1").body("error", equalTo("Гости уже за столом"));
    assertThat(api.reserve(id).get("time_to").asString()).isEqualTo("2031-03-14 17:00:00");
  }

  @Test
  void aCancelledReserveIsNotMoved() {
    int id = api.create();
    api.put("/reserves/" + id + "/status", "status=6");

    api.put("/reserves/" + id, "count=1").body("error", equalTo("Резерв закрыт или отменён"));
    api.put("/reserves/" + id, "text=жаль")
        .body("responseData.message", equalTo("Резерв обновлен"));
  }

  @Test
  void lastUpdatedIsNullUntilSomethingChanges() {
    int id = api.create();

    api.put("/reserves/" + id, "name=Анна");

    api.get("/reserves/" + id).body("responseData.last_updated", nullValue());
  }

  @Test
  void aPageAfterTheLastIsEmpty() {
    api.create();

    api.get("/reserves", "page=2")
        .body("responseData", hasSize(0))
        .body("page", equalTo(2))
        .body("totalPages", equalTo(1));
  }
}
