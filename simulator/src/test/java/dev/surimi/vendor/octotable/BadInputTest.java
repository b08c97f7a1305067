package dev.surimi.vendor.octotable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.RudeCaller;
import dev.surimi.RudeCaller.Answer;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer is OctoTable's own refusal, and nothing has changed. */
class BadInputTest {

  private static final String JSON = "Content-Type: application/json";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final String PMS = "/octotable/octotable-pms/api/v2";
  private static final String RESERVATIONS = PMS + "/reservations";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final RudeCaller caller = new RudeCaller(InSandbox.sandbox().url());

  static Stream<Operation> operations() {
    return Contract.load("octotable").operations().stream();
  }

  static Stream<Operation> lockedOperations() {
    return operations().filter(each -> !each.tag().matches("Clients|Authentication"));
  }

  /** Those that are about one property, which must be named. */
  static Stream<Operation> operationsOfAProperty() {
    return lockedOperations().filter(each -> !each.tag().matches("Restaurant|Webhooks"));
  }

  static Stream<String> paths() {
    return operations().flatMap(each -> each.paths().stream()).distinct();
  }

  @ParameterizedTest
  @MethodSource("lockedOperations")
  void everyOperationNeedsAToken(Operation operation) {
    refusal(call(operation.method(), target(operation.path()), List.of(), ""), 401);
  }

  @ParameterizedTest
  @MethodSource("lockedOperations")
  void noOperationTakesAnUnknownToken(Operation operation) {
    for (String sent :
        List.of(
            "Bearer wrong",
            "Bearer test_",
            "Bearer test_a/b",
            "Bearer a.b.c",
            "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0X2RlZmF1bHQifQ.",
            "Bearer " + "x".repeat(5_000),
            "Basic dGVzdF93Og==",
            "Bearer",
            "test_")) {
      List<String> headers = List.of("Authorization: " + sent, "Property: 1001842");
      refusal(call(operation.method(), target(operation.path()), headers, ""), 401);
    }
  }

  @ParameterizedTest
  @MethodSource("operationsOfAProperty")
  void aCallWithoutItsPropertyIsForbidden(Operation operation) {
    List<String> headers = List.of("Authorization: Bearer " + sandbox.key());

    Answer answer = call(operation.method(), target(operation.path()), headers, "");

    assertThat(className(refusal(answer, 403))).isEqualTo("ReservationForbiddenException");
  }

  @ParameterizedTest
  @MethodSource("operationsOfAProperty")
  void anUnknownPropertyIsNotFound(Operation operation) {
    List<String> headers = List.of("Authorization: Bearer " + sandbox.key(), "Property: 213092342");

    Answer answer = call(operation.method(), target(operation.path()), headers, "");

    assertThat(refusal(answer, 404).at("/error/message").asString())
        .isEqualTo("Property with id 213,092,342 not found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1.5", "-1", "1001842x", "1e3", "0x10"})
  void aPropertyThatIsNoNumberIsABadRequest(String property) {
    List<String> headers =
        List.of("Authorization: Bearer " + sandbox.key(), "Property: " + property);

    refusal(call("GET", PMS + "/rooms", headers, ""), 400);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aVerbThatIsNotTakenIsToldWhichAre(String path) {
    Answer answer = call("TRACK", target(path), keyed(), "");

    refusal(answer, 405);
    assertThat(answer.head()).containsPattern("\r\nAllow: (GET|PUT|POST|PATCH|DELETE)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/octotable-pms/api/v2/",
        "/octotable-pms/api/v1/reservations",
        "/api/v2/reservations",
        "/octotable-pms/api/v2/booking/slots",
        "/octotable-pms/api/v2/booking/link",
        "/octotable-pms/api/v2/rooms/property/1",
        "/octotable-auth/api/v2/reservations",
        "/octotable-pms/api/v2//rooms",
        "/octotable-pms/api/v2/Rooms",
        "/",
        ""
      })
  void aPathThatLeadsNowhereIsNotFound(String path) {
    refusal(call("GET", "/octotable" + path, keyed(), ""), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "99999999999999999999", "000", "2147483648"})
  void anIdThatNobodyHasIsNotFound(String id) {
    for (String path : List.of("/reservations/", "/rooms/", "/services/", "/properties/")) {
      refusal(call("GET", PMS + path + id, keyed(), ""), 404);
    }
    refusal(call("GET", PMS + "/room/" + id + "/tables", keyed(), ""), 404);
    refusal(call("GET", PMS + "/room/26157/table/" + id, keyed(), ""), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.5", "abc", "26157x", "%20", "%F0%9F%8D%A3", "null", "0x10", "+1", "1%2f2"})
  void anIdThatIsNoNumberIsABadRequest(String id) {
    for (String path : List.of("/reservations/", "/rooms/", "/services/", "/properties/")) {
      refusal(call("GET", PMS + path + id, keyed(), ""), 400);
    }
  }

  @Test
  void aNumberOfManyDigitsIsSaidWithItsSeparators() {
    Answer answer = call("GET", PMS + "/rooms/213092342", keyed(), "");

    assertThat(refusal(answer, 404).at("/error/message").asString())
        .isEqualTo("Room with id 213,092,342 not found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start_date=2031-02-30",
        "start_date=31.03.2031",
        "start_date=2031-3-4",
        "end_date=tomorrow",
        "end_date=2031-03-14T21:00:00",
        "start_hour=25:00:00",
        "start_hour=20:00",
        "start_hour=eight",
        "limit=0",
        "limit=-1",
        "limit=many",
        "limit=2147483648",
        "next_cursor=nonsense",
        "next_cursor=%00",
        "next_cursor=MTE",
        "status[]=DONE",
        "status=CONFIRMED",
        "service_ids[]=x",
        "service_ids=1",
        "room_ids[]=1.5",
        "room_ids[][a]=1",
        "incoming=perhaps",
        "arrived=2",
        "departed=-1",
        "text_search[]=a"
      })
  void aSearchThatCannotBeIsABadRequest(String query) {
    refusal(call("GET", RESERVATIONS + "?" + query, keyed(), ""), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "start_date=2031-03-15",
        "pax=2",
        "start_date=2031-02-30&pax=2",
        "start_date=15.03.2031&pax=2",
        "start_date=2031-03-15&pax=0",
        "start_date=2031-03-15&pax=-2",
        "start_date=2031-03-15&pax=two",
        "start_date=2031-03-15&pax=99999999999",
        "start_date=2031-03-15&pax=2&service_id=x",
        "start_date=2031-03-15&pax=2&out_of_order=perhaps"
      })
  void slotsOfNoDayOrPartyAreABadRequest(String query) {
    refusal(call("GET", PMS + "/bookings/slots?" + query, keyed(), ""), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start_date=2031-03-15&pax=2&service_id=39491",
        "start_date=2031-03-15&start_hour=20:00:00&service_id=39491",
        "start_date=2031-03-15&start_hour=20:00:00&pax=2",
        "start_date=2031-03-15&start_hour=24:00:00&pax=2&service_id=39491",
        "start_date=2031-03-15&start_hour=20&pax=2&service_id=39491",
        "start_hour=20:00:00&pax=2&service_id=39491"
      })
  void roomsForNoSlotAreABadRequest(String query) {
    refusal(call("GET", PMS + "/bookings/rooms?" + query, keyed(), ""), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-00-00", "0000-01-01", "9999-12-31", "1970-01-01", "0001-01-01"})
  void anAbsurdDayHasNoSlotsOrIsABadRequest(String day) {
    for (String query :
        List.of(
            "/bookings/slots?pax=2&start_date=" + day,
            "/bookings/rooms?pax=2&service_id=39491&start_hour=20:00:00&start_date=" + day,
            "/reservations?start_date=" + day,
            "/reservations?end_date=" + day,
            "/room/26157/tables?pax=2&service_id=39491&start_date=" + day,
            "/orders?start_date=" + day)) {
      assertThat(call("GET", PMS + query, keyed(), "").status()).as(query).isIn(200, 400);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'start_date':null                  | start_date",
        "'start_date':'0000-00-00'          | start_date",
        "'start_date':'2031-02-30'          | start_date",
        "'start_date':20310315              | start_date",
        "'start_date':['2031-03-15']        | start_date",
        "'start_hour':null                  | start_hour",
        "'start_hour':'24:00:00'            | start_hour",
        "'start_hour':'8pm'                 | start_hour",
        "'start_hour':{}                    | start_hour",
        "'pax':null                         | pax",
        "'pax':0                            | pax",
        "'pax':-4                           | pax",
        "'pax':2.5                          | pax",
        "'pax':1e300                        | pax",
        "'pax':99999999999999999999         | pax",
        "'pax':'two'                        | pax",
        "'pax':[2]                          | pax",
        "'service_id':null                  | service_id",
        "'service_id':'x'                   | service_id",
        "'service_id':1.5                   | service_id",
        "'room_id':null                     | room_id",
        "'room_id':{}                       | room_id",
        "'table_ids':1                      | table_ids",
        "'table_ids':['T1']                 | table_ids",
        "'table_ids':[[198001]]             | table_ids",
        "'table_ids':{'a':1}                | table_ids",
        "'waiting_list':'perhaps'           | waiting_list",
        "'waiting_list':[true]              | waiting_list",
        "'customer':null                    | customer",
        "'customer':'Ada'                   | customer",
        "'customer':[]                      | customer",
        "'customer':{'phone':{}}            | phone",
        "'customer':{'phone':'1234567','first_name':[]} | first_name",
        "'notes':{}                         | notes",
        "'special_request':[1]              | special_request"
      })
  void aReservationWithAMemberThatCannotBeNamesIt(String member, String named) {
    Answer answer = call("POST", RESERVATIONS, keyed(JSON), reservation(member));

    assertThat(refusal(answer, 400).at("/error/message").asString()).contains(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'channel':'FAX'                    | InvalidChannelException",
        "'channel':''                       | InvalidChannelException",
        "'channel':null                     | InvalidChannelException",
        "'channel':7                        | InvalidChannelException",
        "'channel':'octotable_book'         | InvalidChannelException",
        "'customer':{'first_name':'Ada'}    | BadPhoneException",
        "'customer':{'phone':''}            | BadPhoneException",
        "'customer':{'phone':'call me'}     | BadPhoneException",
        "'customer':{'phone':'+39'}         | BadPhoneException",
        "'customer':{'phone':'+393331112223','email':'ada'} | BadEmailException",
        "'customer':{'phone':'+393331112223','email':'a@b'} | BadEmailException",
        "'start_hour':'20:10:00'            | InvalidBookingTimeException",
        "'start_hour':'03:00:00'            | InvalidBookingTimeException",
        "'start_date':'2031-03-13'          | InvalidBookingTimeException",
        "'start_date':'9999-12-31'          | InvalidBookingTimeException",
        "'pax':999                          | InvalidBookingTimeException",
        "'pax':4,'table_ids':[198001,198001] | InvalidBookingTimeException"
      })
  void aReservationThatCannotBeHasItsClass(String member, String className) {
    String usual = reservation(member.replace("'pax':4,", ""));

    Answer answer = call("POST", RESERVATIONS, keyed(JSON), usual);

    assertThat(className(refusal(answer, 400))).isEqualTo(className);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'service_id':39999", "'room_id':39999", "'table_ids':[39999]", "'room_id':-1"})
  void aReservationOfWhatIsNotThereIsNotFound(String member) {
    refusal(call("POST", RESERVATIONS, keyed(JSON), reservation(member)), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'pax':0}", "{'pax':'x'}", "{'start_day':'2031-02-30'}", "{'start_date':7}",
        "{'start_hour':'20'}", "{'service_id':'x'}", "{'table_ids':'x'}", "{'customer':[]}",
        "{'customer':{'email':'x'}}", "{'channel':'FAX'}", "{'notes':[]}"
      })
  void aChangeThatCannotBeIsABadRequest(String body) {
    refusal(call("PUT", RESERVATIONS + "/31753958", keyed(JSON), body.replace('\'', '"')), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "status=",
        "status=WAITING",
        "status=CANCELLED",
        "status=EXPIRED",
        "status=PREPAY",
        "status=accepted",
        "status[]=CONFIRMED",
        "status[a]=CONFIRMED",
        "state=CONFIRMED"
      })
  void aDecisionThatIsNoneIsABadRequest(String query) {
    refusal(call("PATCH", RESERVATIONS + "/31753956?" + query, keyed(JSON), ""), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"undo=perhaps", "undo=2", "undo[]=true", "undo[a]=1"})
  void anUndoThatIsNeitherIsABadRequest(String query) {
    for (String verb : List.of("/checkin?", "/checkout?")) {
      refusal(call("PATCH", RESERVATIONS + "/31753958" + verb + query, keyed(JSON), ""), 400);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST /rooms                | {}",
        "POST /rooms                | {'name':''}",
        "POST /rooms                | {'name':' '}",
        "POST /rooms                | {'name':'A','bookable':'x'}",
        "PUT /rooms/26157           | {'name':null}",
        "PUT /rooms/26157           | {'bookable':[]}",
        "POST /room/26157/table     | {}",
        "POST /room/26157/table     | {'name':'A','guests_min':0}",
        "POST /room/26157/table     | {'name':'A','guests_max':-1}",
        "POST /room/26157/table     | {'name':'A','guests_min':5,'guests_max':4}",
        "POST /room/26157/table     | {'name':'A','guests_max':99999999999}",
        "POST /room/26157/table     | {'name':'A','group':'x'}",
        "PUT /room/26157/table/198001 | {'guests_min':'x'}",
        "POST /services             | {}",
        "POST /services             | {'name':'A','average_stay':60,'days_of_week':['MON'],'start_time':'12:00:00'}",
        "POST /services             | {'name':'A','average_stay':0,'days_of_week':['MON'],'start_time':'12:00:00','end_time':'15:00:00'}",
        "POST /services             | {'name':'A','average_stay':1e9,'days_of_week':['MON'],'start_time':'12:00:00','end_time':'15:00:00'}",
        "POST /services             | {'name':'A','average_stay':60,'days_of_week':'MON','start_time':'12:00:00','end_time':'15:00:00'}",
        "POST /services             | {'name':'A','average_stay':60,'days_of_week':['FEAST'],'start_time':'12:00:00','end_time':'15:00:00'}",
        "POST /services             | {'name':'A','average_stay':60,'days_of_week':[],'start_time':'12:00:00','end_time':'15:00:00'}",
        "PUT /services/39491        | {'start_time':'25:00:00'}",
        "PUT /services/39491        | {'max_advance':-1}",
        "PUT /services/39491        | {'confirmation_mode':'MANUAL'}",
        "PUT /services/39491        | {'slots':['x']}",
        "POST /reservations/google  | {}",
        "POST /reservations/google  | {'enable_google_engine':'on'}",
        "POST /webhooks/subscription | {}",
        "POST /webhooks/subscription | {'endpoint':'https://a.example/'}",
        "POST /webhooks/subscription | {'webhook_type':'RESERVATION_CREATED'}",
        "POST /webhooks/subscription | {'endpoint':'here','webhook_type':'RESERVATION_CREATED'}",
        "POST /webhooks/subscription | {'endpoint':'ftp://a.example/','webhook_type':'RESERVATION_CREATED'}",
        "POST /webhooks/subscription | {'endpoint':'https://a.example/','webhook_type':'*'}",
        "POST /properties           | {}",
        "POST /properties           | {'name':'A','latitude':91}",
        "POST /properties           | {'name':'A','longitude':'x'}",
        "PUT /properties/1001842    | {'name':''}"
      })
  void anythingElseThatCannotBeIsABadRequest(String call, String body) {
    String[] verbAndPath = call.split(" ", 2);

    refusal(call(verbAndPath[0], PMS + verbAndPath[1], keyed(JSON), body.replace('\'', '"')), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "[{}]",
        "\"text\"",
        "1",
        "null",
        "{} {}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":}",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":\"\\u0000\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":1e999999999}"
      })
  void aJsonBodyThatCannotBeReadIsABadRequest(String json) {
    refusal(call("POST", RESERVATIONS, keyed(JSON), json), 400);
    refusal(call("POST", PMS + "/oauth2/token", keyed(JSON), json), 400);
    refusal(call("POST", PMS + "/api-account/oauth2/client", keyed(JSON), json), 400);
  }

  @Test
  void jsonThatIsNotUtf8IsABadRequest() {
    byte[] body = "{\"name\":\"Caf\u00e9\"}".getBytes(ISO_8859_1);

    refusal(call("POST", PMS + "/rooms", keyed(JSON), body), 400);
  }

  @Test
  void nestingTooDeepIsABadRequest() {
    String json = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);

    refusal(call("POST", PMS + "/rooms", keyed(JSON), json), 400);
    refusal(call("GET", PMS + "/rooms?a" + "[b]".repeat(500) + "=1", keyed(), ""), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a[=1", "a=%", "a=%FF", "a=%00", "a=1&a[b]=2", "a=%ED%A0%80", "a=%zz"})
  void aQueryThatCannotBeReadIsABadRequest(String query) {
    refusal(call("GET", PMS + "/rooms?" + query, keyed(), ""), 400);
    refusal(call("POST", PMS + "/oauth2/token", keyed(FORM), query), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/xml",
        "multipart/form-data; boundary=x",
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "nonsense"
      })
  void anotherKindOfBodyIsUnsupported(String type) {
    Answer answer = call("POST", PMS + "/rooms", keyed("Content-Type: " + type), "name=Main");

    assertThat(className(refusal(answer, 415))).isEqualTo("UnsupportedMediaTypeException");
  }

  @Test
  void aBodyOfMoreThanAMebibyteIsTooLarge() {
    byte[] body = ("{\"name\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(UTF_8);

    refusal(call("POST", PMS + "/rooms", keyed(JSON), body), 413);
    refusal(call("POST", PMS + "/oauth2/token", List.of(JSON), body), 413);
    refusal(call("POST", PMS + "/api-account/oauth2/client", List.of(JSON), body), 413);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grant_type=client_credentials&client_secret=x                  | 400",
        "grant_type=client_credentials&client_id=                       | 400",
        "grant_type=password&client_id=test_default&client_secret=x     | 400",
        "client_id=test_default&client_secret=x                         | 400",
        "grant_type=client_credentials&client_id=test_default           | 400",
        "grant_type=client_credentials&client_id=nobody&client_secret=x | 401",
        "grant_type=client_credentials&client_id=public_123456789012!!&client_secret=x | 401",
        "grant_type=client_credentials&client_id=public_123456789012eA&client_secret=x | 401"
      })
  void aTokenIsForWhoShowsItsSecret(String form, int status) {
    Answer answer = caller.call("POST", PMS + "/oauth2/token", List.of(FORM), form.getBytes(UTF_8));

    refusal(answer, status);
  }

  private static String reservation(String member) {
    String name = member.substring(0, member.indexOf(':'));
    StringBuilder body = new StringBuilder("{");
    for (String usual :
        List.of(
            "'start_date':'2031-03-15'",
            "'start_hour':'20:00:00'",
            "'pax':2",
            "'channel':'OCTOTABLE_BOOK'",
            "'service_id':39491",
            "'room_id':26157",
            "'customer':{'first_name':'Ada','phone':'+393331112223'}")) {
      body.append(usual.startsWith(name + ":") ? "" : usual + ",");
    }
    return body.append(member).append("}").toString().replace('\'', '"');
  }

  private Answer call(String verb, String target, List<String> headers, String body) {
    return call(verb, target, headers, body.getBytes(UTF_8));
  }

  private Answer call(String verb, String target, List<String> headers, byte[] body) {
    var before = sandbox.world().state();
    Answer answer = caller.call(verb, target, headers, body);
    assertThat(sandbox.world().state()).as("nothing has changed").isSameAs(before);
    return answer;
  }

  private List<String> keyed(String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.add("Authorization: Bearer " + sandbox.key());
    all.add("Property: 1001842");
    return all;
  }

  private static String target(String path) {
    return "/octotable" + path.replaceAll("\\{[^/]*}", "26157");
  }

  private static String className(JsonNode refusal) {
    return refusal.at("/error/class_name").asString();
  }

  /** The answer as OctoTable's error, with everything in it. */
  private static JsonNode refusal(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    JsonNode body = JsonMapper.shared().readTree(answer.body());
    assertThat(body.propertyNames()).containsExactly("success", "error");
    assertThat(body.get("success").asBoolean()).isFalse();
    assertThat(body.get("error").propertyNames())
        .containsExactlyInAnyOrder("code", "message", "class_name");
    assertThat(body.at("/error/message").asString()).isNotBlank();
    return body;
  }
}
