package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address, its halls, tables, tags, events and tickets. */
class DictionariesHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theAddressIsThePrintedOne() {
    String info = api.get("/info/").extract().asString();

    assertThat(info)
        .isEqualTo(
            """
            {"method":"info","requestDate":1931252400,"responseData":{"address":{"id":"111",\
            "orgid":"100","city":"Казань","address":"Пр. Московский, д.102",\
            "time_zone":"Europe/Moscow","time_now":"2031-03-14 14:00:00","UTC":"+03:00"},\
            "organization":{"id":"100","name":"Ваше Заведение","subdomain":"test",\
            "widget":"test.restoplace.ws"},"apikey":{"type":"api"}},"page":1,"totalPages":1}""");
  }

  @Test
  void tablesOfEveryTypeAreThere() {
    api.get("/items")
        .body(
            "responseData.type",
            hasItems(
                "group",
                "hall",
                "table",
                "igloo",
                "computer",
                "room",
                "hookahzone",
                "alcove",
                "banquet"));
  }

  @ParameterizedTest
  @CsvSource({
    "floorid, 100, floorid",
    "type, igloo, type",
    "reserve, 0, reserve",
    "checked, 1, checked",
    "view_hostess, 1, view_only_hostess",
    "view_only_hostess, 0, view_only_hostess",
  })
  void tablesAreSifted(String field, String value, String shown) {
    api.get("/items", "query[" + field + "]=" + value)
        .body("responseData", not(empty()))
        .body("responseData." + shown, everyItem(equalTo(value)));
  }

  @Test
  void aTableIsShownInTexts() {
    api.get("/items/1542")
        .body("method", equalTo("items"))
        .body("responseData.id", equalTo("1542"))
        .body("responseData.floorid", equalTo("58"))
        .body("responseData.count_max", equalTo("6"))
        .body("responseData.reserve", equalTo("1"))
        .body("responseData.images", hasItem("https://test.restoplace.ws/images/items/table.jpg"));
  }

  @Test
  void aTableIsChanged() {
    api.put("/items/1542", "count_max=8", "number=1А", "floorid=100", "type=alcove", "text=")
        .body("responseData.id", equalTo("1542"))
        .body("responseData.message", equalTo("Объект обновлен"));

    api.get("/items/1542")
        .body("responseData.count_max", equalTo("8"))
        .body("responseData.number", equalTo("1А"))
        .body("responseData.type", equalTo("alcove"))
        .body("responseData.last_updated", equalTo("2031-03-14 14:00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "count_min=7, Неверный формат параметра count_max",
    "count_max=0, Неверный формат параметра count_max",
    "count_max=many, Неверный формат параметра count_max",
    "type=waitlist, Неверный формат параметра type",
    "checked=maybe, Неверный формат параметра checked",
    "floorid=1, Зал не найден",
  })
  void aTableIsNotChangedIntoNonsense(String field, String error) {
    api.put("/items/1542", field).body("error", equalTo(error));
  }

  @Test
  void hallsAreListedAndSifted() {
    api.get("/halls").body("responseData.id", contains("58", "100", "147", "148"));
    api.get("/halls", "query[banquet]=1").body("responseData.name", contains("Банкетный зал"));
    api.get("/halls", "query[view_only_hostess]=0")
        .body("responseData.id", contains("58", "100", "147"));
    api.get("/halls/58").body("responseData.name", equalTo("Основной зал"));
  }

  @Test
  void tagsAndTypesAreListed() {
    api.get("/tags").body("responseData.key", hasItems("vip", "birthday", "corporate"));
    api.get("/tags", "query[checked]=1").body("responseData.key", not(hasItem("corporate")));
    api.get("/itemTypes").body("responseData.lang", everyItem(equalTo("ru")));
    api.get("/itemTypes", "query[lang]=en")
        .body("method", equalTo("itemTypes"))
        .body("responseData.name", hasItem("Table"));
  }

  @Test
  void eventsAreListedAndSifted() {
    api.get("/events/").body("responseData.id", contains("30", "31", "32", "33", "34"));
    api.get("/events", "query[checked]=1", "query[active]=1")
        .body("responseData.id", contains("31", "32", "33"));
    api.get("/events/31")
        .body("responseData.price", equalTo("1500"))
        .body("responseData.langs_text.en.name", equalTo("Jazz night"));
  }

  @Test
  void ticketsAreListedNewestFirstAndSifted() {
    List<Integer> ids = api.get("/tickets/").extract().path("responseData.id");
    assertThat(ids).startsWith(900, 899).hasSize(24);

    api.get("/tickets", "query[ticket_id]=41").body("responseData.id", contains(900));
    api.get("/tickets", "query[event_id]=30")
        .body("responseData.event_name", everyItem(equalTo("Винный вечер")));
    api.get("/tickets", "query[status]=6").body("responseData.status", everyItem(equalTo(6)));
    api.get("/tickets", "query[date]=2031-03-20", "query[paymentPaid]=1")
        .body("responseData.event_id", everyItem(equalTo(31)));
    api.get("/tickets", "query[paymentPaid]=0").body("responseData", empty());
    api.get("/tickets/900").body("responseData.ticket_id", equalTo(41));
  }

  @ParameterizedTest
  @CsvSource({
    "/reserves/1, Резерв не найден",
    "/reserves/x, Резерв не найден",
    "/items/1, Объект не найден",
    "/halls/1, Зал не найден",
    "/events/1, Событие не найдено",
    "/tickets/99999999999, Билет не найден",
  })
  void whatIsNotThereIsNotFound(String path, String error) {
    api.get(path).statusCode(200).body("error", equalTo(error));
  }
}
