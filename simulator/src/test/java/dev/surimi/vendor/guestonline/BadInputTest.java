package dev.surimi.vendor.guestonline;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer is Guestonline's own refusal, and nothing has changed. */
class BadInputTest {

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final String JSON = "Content-Type: application/json";
  private static final String PENDING = "/guestonline/v1/pending_bookings";
  private static final String BOOKINGS = "/guestonline/v1/bookings";
  private static final String CONTACTS = "/guestonline/v1/contacts";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final RudeCaller caller = new RudeCaller(InSandbox.sandbox().url());

  static Stream<Operation> operations() {
    return Contract.load("guestonline").operations().stream();
  }

  static Stream<String> paths() {
    return operations().map(Operation::path).distinct();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationNeedsAKey(Operation operation) {
    Answer answer = call(operation.method(), target(operation.path()), List.of(), "");

    assertThat(refusal(answer, 401).at("/error/message").asString()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void noOperationTakesAnUnknownKey(Operation operation) {
    for (String key :
        List.of("wrong", "Bearer test_w", "test_", "test_a/b", "test_" + "x".repeat(65))) {
      refusal(
          call(operation.method(), target(operation.path()), List.of("X-Token: " + key), ""), 401);
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aVerbThatIsNotTakenIsToldWhichAre(String path) {
    Answer answer = call("PATCH", target(path), keyed(), "");

    refusal(answer, 405);
    assertThat(answer.head()).containsPattern("\r\nAllow: (GET|PUT|POST|DELETE)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/guestonline/v1/", "/guestonline/v2/bookings", "/guestonline/v1/bookings/1/pay",
        "/guestonline/v1/bookings/", "/guestonline/v1//bookings", "/guestonline/V1/bookings",
        "/guestonline/", "/guestonline"
      })
  void aPathThatLeadsNowhereIsNotFound(String target) {
    refusal(call("GET", target, keyed(), ""), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "99999999999999999999", "000", "2"})
  void anIdThatNobodyHasIsNotFound(String id) {
    for (String path : List.of("/bookings/", "/contacts/", "/commercials/")) {
      String target = "/guestonline/v1" + path + id + "?restaurant_id=479";
      refusal(call("GET", target, keyed(), ""), 404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "abc",
        "577988x",
        "%20",
        "%F0%9F%8D%A3",
        "null",
        "0x10",
        "+577988",
        "1%2f2"
      })
  void anIdThatIsNoNumberIsABadRequest(String id) {
    for (String path : List.of("/bookings/", "/contacts/", "/commercials/")) {
      String target = "/guestonline/v1" + path + id + "?restaurant_id=479";
      refusal(call("GET", target, keyed(), ""), 400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "abc", "%F0%9F%8D%A3", "65f0c1d2e3a4b5c6d7e8f901", "%2e%2e"})
  void aPendingBookingThatNobodyHoldsIsNotFound(String id) {
    refusal(call("DELETE", PENDING + "/" + id, keyed(), ""), 404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET  | /periods?restaurant_id=479&persons=2                      | date is missing",
        "GET  | /periods?restaurant_id=479&date=2031-03-15                | persons is missing",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=0      | persons",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=-2     | persons",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=two    | persons",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=2.5    | persons",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=9e99   | persons",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=99999999999 | persons",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=2&period=tea | period",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=2&area_id=x  | area_id",
        "GET  | /periods?restaurant_id=x&date=2031-03-15&persons=2        | restaurant_id",
        "GET  | /periods?restaurant_id=479&date=2031-02-30&persons=2      | date",
        "GET  | /periods?restaurant_id=479&date=0000-00-00&persons=2      | date",
        "GET  | /periods?restaurant_id=479&date=9999-12-31&persons=2      | date",
        "GET  | /periods?restaurant_id=479&date=-999999999-01-01&persons=2 | date",
        "GET  | /periods?restaurant_id=479&date=15.03.2031&persons=2      | date",
        "GET  | /periods?restaurant_id=479&date=tomorrow&persons=2        | date",
        "GET  | /periods?restaurant_id=479&date[]=2031-03-15&persons=2    | date",
        "GET  | /periods?restaurant_id=479&date[x]=2031-03-15&persons=2   | date",
        "GET  | /periods?restaurant_id=479&date=2031-03-15&persons=2&expands=x | expands",
        "GET  | /daily_availabilities?persons=2&start_date=2031-03-15&end_date=2031-03-16 | restaurant_id is missing",
        "GET  | /daily_availabilities?restaurant_id=479&persons=2&end_date=2031-03-16     | start_date is missing",
        "GET  | /daily_availabilities?restaurant_id=479&persons=2&start_date=2031-03-15   | end_date is missing",
        "GET  | /daily_availabilities?restaurant_id=479&persons=2&start_date=0001-01-01&end_date=9999-12-31 | start_date",
        "GET  | /daily_availabilities?restaurant_id=479&persons=2&start_date=2031-03-15&end_date=2031-03-16&commercial_ids[]=x | commercial_ids",
        "GET  | /runtime_services                                         | date is missing",
        "GET  | /runtime_services?date=2031-03-15&periods[]=tea           | periods",
        "GET  | /runtime_services?date=2031-03-15&periods=lunch           | periods",
        "GET  | /restaurants?max_results=0                                | max_results",
        "GET  | /restaurants/bookable?date=2031-03-15&persons_number=2&restaurant_ids[]=x | restaurant_ids",
        "GET  | /areas?restaurant_id=479&bookable_online=perhaps          | bookable_online",
        "GET  | /commercials?permanent=perhaps                            | permanent",
        "GET  | /commercials?date=2031-13-01                              | date",
        "GET  | /opinions?updated_at=2031-00-01                           | updated_at",
        "GET  | /contacts                                                 | restaurant_id is missing",
        "POST | /pending_bookings                                         | restaurant_id is missing",
        "POST | /bookings                                                 | booking is missing",
        "POST | /contacts                                                 | contact is missing",
        "PUT  | /runtime_services                                         | date is missing",
        "PUT  | /bookings/577988/user_cancel                              | booking_token is missing",
        "PUT  | /bookings/577988/invite_friends                           | emails is missing",
        "PUT  | /bookings/577988/honore?present_persons_number=-1         | present_persons_number",
        "PUT  | /bookings/577988/honore?present_persons_number=100000000000 | present_persons_number",
        "PUT  | /bookings/577988/release_table                            | booking_info is missing",
        "PUT  | /bookings/577988/release_table?booking_info[amount]=-1&booking_info[currency]=EUR | booking_info[amount]",
        "PUT  | /bookings/577988/release_table?booking_info[amount]=1&booking_info[currency]=EURO | booking_info[currency]"
      })
  void aParameterThatIsMissingOrCannotBeReadIsNamed(String verb, String target, String named) {
    Answer answer = call(verb, "/guestonline/v1" + target, keyed(), "");

    assertThat(refusal(answer, 400).at("/error/message").asString()).startsWith(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date=2031-02-30",
        "date=0000-00-00",
        "date=9999-12-31",
        "date=31/03/2031",
        "hour=25:00",
        "hour=20",
        "hour=20:61",
        "hour=eight",
        "persons=0",
        "persons=-4",
        "persons=1e9",
        "persons=2147483648",
        "restaurant_id=",
        "restaurant_id=x",
        "area_id=x",
        "area_id=1",
        "metadata=text",
        "metadata=[1]",
        "contact_info=text",
        "contact_info[gender]=3",
        "contact_info[email][]=x",
        "user_locale[]=fr",
        "date=",
        "hour=",
        "persons="
      })
  void aHoldWithAFieldThatCannotBeIsABadRequest(String field) {
    String usual = "restaurant_id=479&date=2031-03-15&hour=20:00&persons=4&";

    refusal(call("POST", PENDING, keyed(FORM), usual + field), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "booking=text",
        "booking[]=text",
        "booking[contact]=text",
        "booking[contact][]=x",
        "booking[contact_id]=x",
        "booking[booking_date]=2031-02-30",
        "booking[booking_date]=0000-00-00",
        "booking[booking_date]=9999-12-31&booking[booking_time]=9999-12-31T20:00:00Z",
        "booking[booking_time]=20:00",
        "booking[booking_time]=2031-03-15T25:00:00Z",
        "booking[booking_time]=2031-03-15T20:00:00+99:00",
        "booking[booked_persons_number]=0",
        "booking[booked_persons_number]=-1",
        "booking[booked_persons_number]=99999999999",
        "booking[send_reminders]=perhaps",
        "booking[metadata]=text",
        "booking[contact][gender]=female",
        "booking[contact][birthday]=yesterday"
      })
  void aBookingWithAFieldThatCannotBeIsABadRequest(String field) {
    String usual =
        "booking[restaurant_id]=479&booking[booking_date]=2031-03-15"
            + "&booking[booking_time]=2031-03-15T20:00:00%2B01:00"
            + "&booking[booked_persons_number]=4&booking[contact][lastname]=Byron&";

    refusal(call("POST", BOOKINGS, keyed(FORM), usual + field), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "booking[upsale_items]=cake",
        "booking[upsale_items][]=cake",
        "booking[upsale_items][][title]=",
        "booking[upsale_items][][price]=1",
        "booking[upsale_items][][title]=x&booking[upsale_items][][price]=-1",
        "booking[upsale_items][][title]=x&booking[upsale_items][][quantity]=0",
        "booking[upsale_items][][title]=x&booking[upsale_items][][currency]=EURO",
        "booking[voucher_codes]=GIFT-VALID-1",
        "booking[voucher_codes][][x]=1",
        "booking[lastname]=",
        "booking[email]=nonsense",
        "booking[booked_persons_number]=none",
        "booking[booking_date]=2031-02-30",
        "booking[note][]=x",
        "metadata=text"
      })
  void aChangeThatCannotBeIsABadRequest(String form) {
    refusal(call("PUT", BOOKINGS + "/577988", keyed(FORM), form), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[=1",
        "a]=1",
        "a[b=1",
        "a[b]]=1",
        "a[b]c=1",
        "[a]=1",
        "a=1&a[b]=2",
        "a[b]=1&a=2",
        "a[]=1&a[b]=2",
        "a[b]=1&a[]=2",
        "a[b]=1&a[b][c]=2",
        "a=%",
        "a=%4",
        "a=%ZZ",
        "a=%FF",
        "a=%C3%28",
        "a=%ED%A0%80",
        "a=%00",
        "%00=1",
        "a=%C0%80"
      })
  void aFormThatCannotBeReadIsABadRequest(String form) {
    refusal(call("POST", CONTACTS, keyed(FORM), form), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[=1",
        "a=%",
        "a=%FF",
        "a=%00",
        "a=1&a[b]=2",
        "a=%ED%A0%80",
        "a[b]=1&a=2",
        "a=%zz"
      })
  void aQueryThatCannotBeReadIsABadRequest(String query) {
    refusal(call("GET", "/guestonline/v1/restaurants?" + query, keyed(), ""), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
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
        "{\"a\":1e999999999}",
        "{\"contact\":\"text\"}",
        "{\"contact\":[]}",
        "{\"contact\":[{\"lastname\":\"x\"}]}",
        "{\"contact\":{\"lastname\":{}}}",
        "{\"contact\":{\"lastname\":[\"x\"]}}",
        "{\"contact\":{\"restaurant_id\":479.5,\"lastname\":\"x\"}}",
        "{\"contact\":{\"restaurant_id\":1e400,\"lastname\":\"x\"}}",
        "{\"contact\":{\"restaurant_id\":\"479\",\"lastname\":null}}",
        "{\"contact\":{\"restaurant_id\":479,\"lastname\":\"x\",\"gender\":\"1\"}}",
        "{\"contact\":{\"restaurant_id\":479,\"lastname\":\"x\",\"warning\":\"yes\"}}",
        "{\"contact\":{\"restaurant_id\":479,\"lastname\":\"x\",\"birthday\":19800101}}"
      })
  void aJsonBodyThatCannotBeReadIsABadRequest(String json) {
    refusal(call("POST", CONTACTS, keyed(JSON), json), 400);
  }

  @Test
  void jsonThatIsNotUtf8IsABadRequest() {
    byte[] body = "{\"contact\":{\"lastname\":\"Caf\u00e9\"}}".getBytes(ISO_8859_1);

    refusal(call("POST", CONTACTS, keyed(JSON), body), 400);
  }

  @Test
  void nestingTooDeepIsABadRequest() {
    String json = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    String form = "a" + "[b]".repeat(5_000) + "=1";

    refusal(call("POST", CONTACTS, keyed(JSON), json), 400);
    refusal(call("POST", CONTACTS, keyed(FORM), form), 400);
  }

  @Test
  void tooManyFieldsAreABadRequest() {
    String form = Stream.generate(() -> "a[]=1").limit(100_000).collect(Collectors.joining("&"));

    refusal(call("POST", CONTACTS, keyed(FORM), form), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/xml",
        "multipart/form-data; boundary=x",
        "application/octet-stream",
        "nonsense"
      })
  void anotherKindOfBodyIsABadRequest(String type) {
    refusal(call("POST", CONTACTS, keyed("Content-Type: " + type), "contact[lastname]=x"), 400);
  }

  @Test
  void aBodyOfMoreThanAMebibyteIsTooLarge() {
    byte[] body = ("a=" + "x".repeat(1 << 20)).getBytes(UTF_8);

    refusal(call("POST", CONTACTS, keyed(FORM), body), 413);
  }

  @ParameterizedTest
  @CsvSource({
    "contact[lastname], 51", "contact[firstname], 51", "contact[email], 301",
    "contact[address], 201", "contact[city], 51", "contact[company], 101",
    "contact[country], 101", "contact[note], 65536", "contact[mobile_phone], 26",
    "contact[country_code], 4", "contact[postcode], 6"
  })
  void whatIsLongerThanDocumentedIsABadRequest(String field, int length) {
    String usual = "contact[restaurant_id]=479&contact[lastname]=Byron&";

    Answer answer = call("POST", CONTACTS, keyed(FORM), usual + field + "=" + "1".repeat(length));

    assertThat(refusal(answer, 400).at("/error/message").asString()).startsWith(field);
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
    all.add("X-Token: " + sandbox.key());
    return all;
  }

  private static String target(String path) {
    return "/guestonline" + path.replace("{id}", "577988");
  }

  /** The answer as Guestonline's error: its status inside and out, and a message. */
  private static JsonNode refusal(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    JsonNode body = JsonMapper.shared().readTree(answer.body());
    assertThat(body.propertyNames()).containsExactly("error");
    if (!body.get("error").has("contact_info")) {
      assertThat(body.at("/error/status").asInt()).isEqualTo(status);
      assertThat(body.at("/error/message").asString()).isNotBlank();
    }
    return body;
  }
}
