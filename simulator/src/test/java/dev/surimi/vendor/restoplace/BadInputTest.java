package dev.surimi.vendor.restoplace;

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

/** Whatever is sent, the answer is 200 with {@code {"error": text}}, and nothing has changed. */
class BadInputTest {

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final String JSON = "Content-Type: application/json";
  private static final String RESERVES = "/restoplace/reserves";
  private static final String USUAL =
      "from=2031-03-15 19:00:00&to=2031-03-15 21:00:00&name=Ada&count=2&";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final RudeCaller caller = new RudeCaller(InSandbox.sandbox().url());

  static Stream<Operation> operations() {
    return Contract.load("restoplace").operations().stream();
  }

  static Stream<String> paths() {
    return operations().map(Operation::path).distinct();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationNeedsAKey(Operation operation) {
    Answer answer = call(operation.method(), target(operation.path()), List.of(), "");

    assertThat(refusal(answer)).isEqualTo("Invalid Key");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void noOperationTakesAnUnknownKey(Operation operation) {
    for (String key :
        List.of("wrong", "Bearer test_w", "test_", "test_a/b", "test_" + "x".repeat(65))) {
      List<String> header = List.of("X-API-Key: " + key);
      Answer answer = call(operation.method(), target(operation.path()), header, "");

      assertThat(refusal(answer)).isEqualTo("Invalid Key");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "=wrong", "[]=test_w", "[x]=test_w", "=%", "=%00", "=test_%FF"})
  void aKeyInTheQueryThatIsNoneOpensNothing(String query) {
    refusal(call("GET", RESERVES + "?api_key" + query, List.of(), ""));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aVerbThatIsNotTakenIsRefused(String path) {
    refusal(call("PATCH", target(path), keyed(), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/restoplace/reserve",
        "/restoplace/Reserves",
        "/restoplace//reserves",
        "/restoplace/reserves//",
        "/restoplace/reserves/12345/pay",
        "/restoplace/reserves/12345/status/1",
        "/restoplace/itemtypes",
        "/restoplace/v1/reserves",
        "/restoplace/",
        "/restoplace"
      })
  void aPathThatLeadsNowhereIsRefused(String target) {
    refusal(call("GET", target, keyed(), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "99999999999999999999",
        "2147483648",
        "1.5",
        "abc",
        "12345x",
        "%20",
        "%F0%9F%8D%A3",
        "null",
        "0x10",
        "1%2f2"
      })
  void anIdThatNobodyHasIsRefused(String id) {
    for (String path : List.of("/reserves/", "/items/", "/halls/", "/events/", "/tickets/")) {
      refusal(call("GET", "/restoplace" + path + id, keyed(), ""));
    }
    refusal(call("PUT", RESERVES + "/" + id, keyed(FORM), "name=Ada"));
    refusal(call("PUT", RESERVES + "/" + id + "/status", keyed(FORM), "status=3"));
    refusal(call("PUT", "/restoplace/items/" + id, keyed(FORM), "count_max=3"));
  }

  @Test
  void theNumberOfTheGuestIsNoId() {
    refusal(call("GET", RESERVES + "/6458", keyed(), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET  | /reserves?page=0                                | page",
        "GET  | /reserves?page=-1                               | page",
        "GET  | /reserves?page=two                              | page",
        "GET  | /reserves?page=2.5                              | page",
        "GET  | /reserves?page=99999999999999999999             | page",
        "GET  | /reserves?page[]=1                              | page",
        "GET  | /reserves?updatedAfterTime=yesterday            | updatedAfterTime",
        "GET  | /reserves?updatedAfterTime=99999999999999999999 | updatedAfterTime",
        "GET  | /reserves?query[date]=2031-02-30                | query[date]",
        "GET  | /reserves?query[date]=0000-00-00                | query[date]",
        "GET  | /reserves?query[date]=9999-12-31                | query[date]",
        "GET  | /reserves?query[date]=15.03.2031                | query[date]",
        "GET  | /reserves?query[date][]=2031-03-15              | query[date]",
        "GET  | /reserves?query[createdDate]=today              | query[createdDate]",
        "GET  | /reserves?query[status]=new                     | query[status]",
        "GET  | /reserves?query[item_id]=x                      | query[item_id]",
        "GET  | /reserves?query[is_fast]=perhaps                | query[is_fast]",
        "GET  | /tickets?query[event_id]=x                      | query[event_id]",
        "GET  | /tickets?query[date]=x                          | query[date]",
        "GET  | /items?query[floorid]=x                         | query[floorid]",
        "GET  | /halls?query[banquet]=2                         | query[banquet]",
        "GET  | /events?query[active]=soon                      | query[active]",
        "GET  | /times?date=2031-02-30                          | date",
        "GET  | /times?date=9999-12-31                          | date",
        "GET  | /times?date=-999999999-01-01                    | date",
        "GET  | /times?date[]=2031-03-15                        | date",
        "GET  | /times?date=2031-03-15&length=0                 | length",
        "GET  | /times?date=2031-03-15&length=-60               | length",
        "GET  | /times?date=2031-03-15&length=9e99              | length",
        "GET  | /times?date=2031-03-15&length=1000000           | length",
        "GET  | /times?date=2031-03-15&shift=often              | shift",
        "GET  | /times?date=2031-03-15&floorid=x                | floorid",
        "GET  | /times?date=2031-03-15&dateFormat=iso           | dateFormat",
        "PUT  | /reserves/12345/status?status=new               | status",
        "PUT  | /reserves/12345/status?status=6&cancel_reason=x | cancel_reason",
        "PUT  | /items/1542?count_max=-1                        | count_max",
        "PUT  | /items/1542?count_max=many                      | count_max",
        "PUT  | /items/1542?checked=2                           | checked",
        "POST | /deposit?from=x&to=2031-03-15%2021:00:00        | from",
        "POST | /deposit?from=2031-03-15%2019:00:00&to=9999-12-31%2023:59:59 | to"
      })
  void aParameterThatCannotBeReadIsNamed(String verb, String target, String named) {
    assertThat(refusal(call(verb, "/restoplace" + target, keyed(), ""))).contains(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET  | /times                                  | Не указана дата",
        "GET  | /times?date=                            | Не указана дата",
        "POST | /reserves                               | Не указано",
        "POST | /reserves?to=2031-03-15%2021:00:00&name=Ada | Не указано начало резерва",
        "POST | /reserves?from=2031-03-15%2019:00:00&name=Ada | Не указан конец резерва",
        "POST | /reserves?from=2031-03-15%2019:00:00&to=2031-03-15%2021:00:00 | Не указано имя",
        "POST | /reserves?from=2031-03-15%2019:00:00&to=2031-03-15%2021:00:00&name=%20 | Не указано имя",
        "POST | /deposit                                | Не указано начало резерва",
        "PUT  | /reserves/12345/status                  | Не указан статус"
      })
  void aParameterThatIsMissingIsNamed(String verb, String target, String text) {
    assertThat(refusal(call(verb, "/restoplace" + target, keyed(), ""))).startsWith(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2031-02-30 19:00:00",
        "from=0000-00-00 00:00:00",
        "from=9999-12-31 23:59:59&to=9999-12-31 23:59:59",
        "from=-999999999-01-01 00:00:00",
        "from=2031-03-15 25:00:00",
        "from=2031-03-15T19:00:00%2B99:00",
        "from=tomorrow",
        "from[]=2031-03-15 19:00:00",
        "to=2031-03-15 19:00:00",
        "to=2031-03-15 18:00:00",
        "to=2131-03-15 21:00:00",
        "from=2031-03-01 19:00:00&to=2031-03-01 21:00:00",
        "name[]=Ada",
        "name=",
        "count=0",
        "count=-2",
        "count=2.5",
        "count=1e9",
        "count=2147483648",
        "count=1000000",
        "count=two",
        "item_ids[]=x",
        "item_ids[]=0",
        "item_ids[]=-1542",
        "item_ids[]=99999999999999999999",
        "item_ids[][x]=1542",
        "item_ids[]=999999",
        "floorid=x",
        "floorid=999999",
        "tags[][x]=vip",
        "waitlist=perhaps",
        "waitlist[]=1",
        "deposit=perhaps",
        "deposit_paid=2",
        "deposit_total=-1",
        "deposit_total=much",
        "deposit_total=1e400",
        "deposit_total=99999999999999999999",
        "deposit_total[]=1",
        "phone[]=79000000000",
        "text[x]=y"
      })
  void aReserveThatCannotBeIsNotMade(String field) {
    refusal(call("POST", RESERVES, keyed(FORM), USUAL + field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2031-02-30 19:00:00",
        "to=2000-01-01 00:00:00",
        "count=0",
        "count=1000000",
        "item_ids[]=x",
        "item_ids[]=999999",
        "floorid=x",
        "deposit_total=-1",
        "waitlist=perhaps"
      })
  void aChangeThatCannotBeIsNotMade(String form) {
    refusal(call("PUT", RESERVES + "/12345", keyed(FORM), form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "9", "-1", "99999999999999999999", "1.5"})
  void aStatusThatDoesNotExistIsRefused(String status) {
    refusal(call("PUT", RESERVES + "/12345/status", keyed(FORM), "status=" + status));
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
  void aFormOrQueryThatCannotBeReadIsRefused(String form) {
    refusal(call("POST", RESERVES, keyed(FORM), form));
    refusal(call("GET", RESERVES + "?" + form, keyed(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0=", "0=a&1=b"})
  void membersThatAreCalledLikeThoseOfAListAreUnknownAsOthersAre(String form) {
    refusal(call("POST", RESERVES, keyed(FORM), form));
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
        "{\"a\":1e999999999}"
      })
  void aJsonBodyThatCannotBeReadIsRefused(String json) {
    refusal(call("POST", RESERVES, keyed(JSON), json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"from\":{}",
        "\"from\":[]",
        "\"from\":20310315190000",
        "\"from\":true",
        "\"to\":null",
        "\"name\":{}",
        "\"name\":[\"Ada\"]",
        "\"name\":null",
        "\"count\":[2]",
        "\"count\":2.5",
        "\"count\":1e400",
        "\"count\":true",
        "\"count\":{\"a\":2}",
        "\"item_ids\":{\"a\":1542}",
        "\"item_ids\":[[1542]]",
        "\"item_ids\":[1542.5]",
        "\"item_ids\":[true]",
        "\"tags\":{\"a\":\"vip\"}",
        "\"tags\":[[\"vip\"]]",
        "\"waitlist\":\"yes please\"",
        "\"waitlist\":[true]",
        "\"deposit_total\":true",
        "\"deposit_total\":1e400",
        "\"floorid\":[58]",
        "\"phone\":{\"a\":1}"
      })
  void aJsonMemberOfAnotherTypeIsRefused(String member) {
    String name = member.substring(0, member.indexOf(':'));
    String usual =
        Stream.of(
                "\"from\":\"2031-03-15 19:00:00\"",
                "\"to\":\"2031-03-15 21:00:00\"",
                "\"name\":\"Ada\"",
                "\"count\":2")
            .filter(each -> !each.startsWith(name))
            .collect(Collectors.joining(",", "", ","));

    refusal(call("POST", RESERVES, keyed(JSON), "{" + usual + member + "}"));
  }

  @Test
  void jsonThatIsNotUtf8IsRefused() {
    byte[] body = "{\"name\":\"Caf\u00e9\"}".getBytes(ISO_8859_1);

    refusal(call("POST", RESERVES, keyed(JSON), body));
  }

  @Test
  void nestingTooDeepIsRefused() {
    String json = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    String form = "a" + "[b]".repeat(5_000) + "=1";

    refusal(call("POST", RESERVES, keyed(JSON), json));
    refusal(call("POST", RESERVES, keyed(FORM), form));
  }

  @Test
  void tooManyFieldsAreRefused() {
    String form = Stream.generate(() -> "a[]=1").limit(100_000).collect(Collectors.joining("&"));

    refusal(call("POST", RESERVES, keyed(FORM), form));
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
  void anotherKindOfBodyIsRefused(String type) {
    refusal(call("POST", RESERVES, keyed("Content-Type: " + type), USUAL));
  }

  @Test
  void aBodyOfMoreThanAMebibyteIsTooLarge() {
    byte[] body = (USUAL + "text=" + "x".repeat(1 << 20)).getBytes(UTF_8);

    refusal(call("POST", RESERVES, keyed(FORM), body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "text", "email", "phone", "tg_username", "source"})
  void aTextLongerThanAnybodyWritesIsRefused(String field) {
    refusal(call("POST", RESERVES, keyed(FORM), USUAL + field + "=" + "1".repeat(500_000)));
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
    all.add("X-API-Key: " + sandbox.key());
    return all;
  }

  private static String target(String path) {
    return "/restoplace" + path.replace("{id}", "12345");
  }

  /** The text of a refusal: 200, and nothing but the error. */
  private static String refusal(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode body = JsonMapper.shared().readTree(answer.body());
    assertThat(body.propertyNames()).as(answer.body()).containsExactly("error");
    assertThat(body.get("error").asString()).isNotBlank();
    return body.get("error").asString();
  }
}
