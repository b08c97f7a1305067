package dev.surimi.vendor.ytimes;

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

/** Whatever is sent, the answer is YTimes's own refusal, and nothing has changed. */
class BadInputTest {

  private static final String JSON = "Content-Type: application/json";
  private static final String GARDEN = "46b9eaa1-e594-4af3-a203-35d5a8f9cec0";
  private static final String COFFEE = "8bef430b-3aad-42e3-83d7-81a3f8782574";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final RudeCaller caller = new RudeCaller(InSandbox.sandbox().url());

  static Stream<Operation> operations() {
    return Contract.load("ytimes").operations().stream();
  }

  static Stream<Operation> writes() {
    return operations().filter(operation -> operation.method().equals("POST"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationNeedsAKey(Operation operation) {
    Answer answer = call(operation.method(), operation.path(), List.of(JSON), "{}");

    assertThat(refusal(answer, 401).path("type").asString()).isEqualTo("UNAUTHORIZED");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void noOperationTakesAnUnknownKey(Operation operation) {
    for (String key :
        List.of(
            "wrong", "test_", "test_a/b", "test_" + "x".repeat(65), "\u00ff\u0001", "test_w x")) {
      List<String> headers = List.of("Authorization: " + key, JSON);
      int status = call(operation.method(), operation.path(), headers, "{}").status();

      assertThat(status).as(key).isIn(400, 401);
    }
  }

  @Test
  void aKeyNeedsNoBearer() {
    List<String> headers = List.of("Authorization: Bearer " + sandbox.key());

    refusal(call("GET", "/ex/shop/list", headers, ""), 401);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theOtherVerbIsNotTaken(Operation operation) {
    String other = operation.method().equals("GET") ? "POST" : "GET";

    for (String verb : List.of(other, "PATCH", "DELETE", "PUT")) {
      Answer answer = call(verb, operation.path(), keyed(JSON), verb.equals("GET") ? "" : "{}");

      assertThat(refusal(answer, 405).path("type").asString()).isEqualTo("METHOD_NOT_ALLOWED");
      assertThat(answer.head()).contains("\r\nAllow: " + operation.method());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ex",
        "/ex/",
        "/",
        "",
        "/ex/shop",
        "/ex/shop/list/x",
        "/ex/shop/list//",
        "/EX/shop/list",
        "/ex//shop/list",
        "/shop/list",
        "/ex/menu/v3/group/list",
        "/ex/booking/busyplaces"
      })
  void aPathThatLeadsNowhereIsNotFound(String path) {
    assertThat(refusal(call("GET", path, keyed(), ""), 404).path("type").asString())
        .isEqualTo("NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ex/booking/hall/list |                                     | shopGuid",
        "/ex/booking/hall/list | shopGuid=                           | shopGuid",
        "/ex/booking/busyPlaces | date=04.10.2022&timeFrom=19:00&timeTo=21:00 | shopGuid",
        "/ex/booking/busyPlaces | shopGuid=G&timeFrom=19:00&timeTo=21:00      | date",
        "/ex/booking/busyPlaces | shopGuid=G&date=04.10.2022&timeTo=21:00     | timeFrom",
        "/ex/booking/busyPlaces | shopGuid=G&date=04.10.2022&timeFrom=19:00   | timeTo",
        "/ex/booking/busyPlaces | shopGuid=G&date=2022-10-04&timeFrom=19:00&timeTo=21:00 | date",
        "/ex/booking/busyPlaces | shopGuid=G&date=30.02.2026&timeFrom=19:00&timeTo=21:00 | date",
        "/ex/booking/busyPlaces | shopGuid=G&date=00.00.0000&timeFrom=19:00&timeTo=21:00 | date",
        "/ex/booking/busyPlaces | shopGuid=G&date=4.10.2022&timeFrom=19:00&timeTo=21:00  | date",
        "/ex/booking/busyPlaces | shopGuid=G&date=tomorrow&timeFrom=19:00&timeTo=21:00   | date",
        "/ex/booking/busyPlaces | shopGuid=G&date[]=04.10.2022&timeFrom=19:00&timeTo=21:00 | date",
        "/ex/booking/busyPlaces | shopGuid=G&date=04.10.2022&timeFrom=25:00&timeTo=21:00 | timeFrom",
        "/ex/booking/busyPlaces | shopGuid=G&date=04.10.2022&timeFrom=7pm&timeTo=21:00   | timeFrom",
        "/ex/booking/busyPlaces | shopGuid=G&date=04.10.2022&timeFrom=19:00&timeTo=24:00 | timeTo",
        "/ex/menu/stop/list/item |                                   | shopGuid",
        "/ex/menu/stop/list/supplement |                             | shopGuid"
      })
  void aParameterThatIsMissingOrCannotBeReadIsNamed(String path, String query, String named) {
    String sent = query == null ? "" : query.replace("shopGuid=G", "shopGuid=" + GARDEN);

    JsonNode error = refusal(call("GET", path + "?" + sent, keyed(), ""), 400);

    assertThat(error.path("type").asString()).isEqualTo("BAD_REQUEST");
    assertThat(error.path("message").asString()).contains(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.5", "9999999999999999999999", "1e3", "%00"})
  void aPageThatIsNoneIsABadRequest(String page) {
    String days =
        "{\"shopGuid\":\"" + COFFEE + "\",\"dateFrom\":\"01.01.2024\",\"dateTo\":\"31.01.2024\"}";

    for (String path : List.of("/ex/user/list", "/ex/order/list", "/ex/shift/list")) {
      String body = path.equals("/ex/user/list") ? "{}" : days;
      refusal(call("POST", path + "?page=" + page, keyed(JSON), body), 400);
    }
  }

  @Test
  void aPageBeyondTheLastIsEmpty() {
    Answer answer = call("POST", "/ex/user/list?page=2147483647", keyed(JSON), "{}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(body(answer).path("rows").isEmpty()).isTrue();
    assertThat(body(answer).path("count").asInt()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ex/booking/hall/list?shopGuid=",
        "/ex/goods/item/list?shopGuid=",
        "/ex/menu/v2/group/list?shopGuid=",
        "/ex/menu/item/list?shopGuid=",
        "/ex/menu/supplement/list?shopGuid=",
        "/ex/menu/stop/list/item?shopGuid=",
        "/ex/menu/stop/list/supplement?shopGuid="
      })
  void aShopThatNobodyHasIsARefusalForReasonsOfBusiness(String target) {
    for (String guid : List.of("x", "00000000-0000-0000-0000-000000000000", "%F0%9F%8D%A3")) {
      JsonNode error = refusal(call("GET", target + guid, keyed(), ""), 200);

      assertThat(error.path("type").asString()).isEqualTo("NOT_FOUND");
    }
  }

  @ParameterizedTest
  @MethodSource("writes")
  void aBodyThatCannotBeReadIsABadRequest(Operation operation) {
    for (String body :
        List.of(
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
            "{\"shopGuid\":\"\\u0000\"}",
            "{\"shopGuid\":\"\\ud800\"}",
            "{\"a\":1e999999999}",
            "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))) {
      JsonNode error = refusal(call("POST", operation.path(), keyed(JSON), body), 400);

      assertThat(error.path("type").asString()).isEqualTo("BAD_REQUEST");
    }
  }

  @ParameterizedTest
  @MethodSource("writes")
  void jsonThatIsNotUtf8IsABadRequest(Operation operation) {
    byte[] body = "{\"name\":\"Caf\u00e9\"}".getBytes(ISO_8859_1);

    refusal(call("POST", operation.path(), keyed(JSON), body), 400);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void anotherKindOfBodyIsNotTaken(Operation operation) {
    for (String type :
        List.of("text/plain", "application/x-www-form-urlencoded", "text/xml", "nonsense")) {
      Answer answer =
          call("POST", operation.path(), keyed("Content-Type: " + type), "shopGuid=" + GARDEN);

      assertThat(refusal(answer, answer.status())).isNotNull();
      assertThat(answer.status()).isIn(400, 415);
    }
  }

  @ParameterizedTest
  @MethodSource("writes")
  void aBodyOfMoreThanAMebibyteIsTooLarge(Operation operation) {
    byte[] body = ("{\"comment\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(UTF_8);

    refusal(call("POST", operation.path(), keyed(JSON), body), 413);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void aFieldOfAnotherTypeIsABadRequest(Operation operation) {
    JsonNode usual = operation.requestExample().orElseThrow();
    for (String name : usual.propertyNames()) {
      String type = usual.path(name).isObject() ? "[1]" : "{\"a\":[1]}";
      String body = with(usual, name, type);

      Answer answer = call("POST", operation.path(), keyed(JSON), body);

      assertThat(refusal(answer, 400).path("message").asString()).as(body).contains(name);
    }
  }

  @ParameterizedTest
  @MethodSource("writes")
  void aMandatoryFieldIsMissed(Operation operation) {
    JsonNode usual = operation.requestExample().orElseThrow();
    for (String name : List.of("shopGuid", "dateFrom", "dateTo", "name", "requestId", "guid")) {
      boolean creates = name.equals("guid") && operation.path().contains("/references/");
      boolean guest = name.equals("name") && usual.has("phone");
      if (usual.path(name).isString() && !creates && !guest) {
        for (String nothing : List.of("null", "\"\"")) {
          Answer answer = call("POST", operation.path(), keyed(JSON), with(usual, name, nothing));

          assertThat(refusal(answer, 400).path("message").asString()).contains(name);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/ex/booking/update | date        | \"30.02.2026\"",
        "/ex/booking/update | date        | \"00.00.0000\"",
        "/ex/booking/update | date        | \"2026-02-03\"",
        "/ex/booking/update | timeFrom    | \"24:00\"",
        "/ex/booking/update | timeTo      | \"12:60\"",
        "/ex/booking/update | placeList   | []",
        "/ex/booking/update | placeList   | [\"33126\"]",
        "/ex/booking/update | placeList   | [33126.5]",
        "/ex/booking/update | placeList   | 33126",
        "/ex/booking/update | personCount | -1",
        "/ex/booking/update | personCount | 2.5",
        "/ex/booking/update | cardNumber  | \"12\"",
        "/ex/booking/update | phone       | \"+7 900\"",
        "/ex/booking/update | phoneCode   | \"Russia\"",
        "/ex/goods/references/unit/save | type  | \"LENGTH\"",
        "/ex/goods/references/unit/save | value | 0",
        "/ex/goods/references/unit/save | value | -1",
        "/ex/goods/references/unit/save | value | \"930\"",
        "/ex/goods/references/unit/save | value | 1e400",
        "/ex/goods/references/supplier/save | isCashPayment | \"yes\"",
        "/ex/goods/item/save | type        | \"PACK\"",
        "/ex/goods/item/save | wastePercent | 101",
        "/ex/goods/item/save | wastePercent | -1",
        "/ex/goods/item/save | barCodes    | \"1,2,3,4,5,6\"",
        "/ex/goods/item/save | additionalUnitGuidList | [{}]",
        "/ex/goods/changes/save | type     | \"OUTCOME\"",
        "/ex/goods/changes/save | date     | \"31.04.2025\"",
        "/ex/goods/changes/save | time     | \"05.10.2025\"",
        "/ex/goods/changes/save | itemList | []",
        "/ex/goods/changes/save | itemList | [1]",
        "/ex/goods/changes/save | itemList | {}",
        "/ex/order/save | type       | \"TAKEAWAY\"",
        "/ex/order/save | client     | []",
        "/ex/order/save | itemList   | [1]",
        "/ex/order/save | comboList  | [\"x\"]",
        "/ex/order/save | paidValue  | -1",
        "/ex/order/save | paidValue  | 890.001",
        "/ex/order/save | paidValue  | 1e400",
        "/ex/order/save | printFiscalCheck | \"yes\"",
        "/ex/order/save | itemList   | [{\"menuItemGuid\":\"x\",\"priceWithDiscount\":110.005,\"quantity\":1}]",
        "/ex/order/save | itemList   | [{\"menuItemGuid\":\"x\",\"priceWithDiscount\":1,\"quantity\":0}]",
        "/ex/client/createClientAndAddPoints | value | -50",
        "/ex/order/list | dateFrom   | \"2024-01-01\"",
        "/ex/order/list | dateTo     | \"32.01.2024\"",
        "/ex/shift/list | dateFrom   | 20240101",
        "/ex/finance/outcome/group/list | dateTo | \"31.11.2025\"",
        "/ex/client/loadClientInfo | phone | \"(900) 000-00-01\"",
        "/ex/client/createClientAndAddPoints | value | \"many\"",
        "/ex/client/createClientAndAddPoints | isAgreeToNotification | \"perhaps\""
      })
  void aFieldThatCannotBeReadIsNamed(String path, String field, String value) {
    Operation operation = writes().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    String body = with(operation.requestExample().orElseThrow(), field, value);

    JsonNode error = refusal(call("POST", path, keyed(JSON), body), 400);

    assertThat(error.path("message").asString())
        .satisfiesAnyOf(
            message -> assertThat(message).startsWith("Некорректное значение " + field),
            message -> assertThat(message).startsWith("Не указан параметр " + field))
        .doesNotContain("must", "cannot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/ex/booking/update | shopGuid  | \"nobody\"",
        "/ex/booking/update | placeList | [1]",
        "/ex/booking/update | placeList | [9223372036854775807]",
        "/ex/booking/update | timeTo    | \"12:45\"",
        "/ex/booking/update | phone     | \"12\"",
        "/ex/client/loadClientInfo | phone | \"12\"",
        "/ex/client/createClientAndAddPoints | phone | \"12\"",
        "/ex/order/save | itemList  | [{\"menuItemGuid\":\"x\",\"priceWithDiscount\":1,\"quantity\":1001}]",
        "/ex/goods/item/save | mainUnitGuid | \"nobody\"",
        "/ex/goods/item/save | groupGuid    | \"nobody\"",
        "/ex/goods/changes/save | shopGuid  | \"nobody\"",
        "/ex/goods/changes/save | incomeSupplierGuid | \"nobody\"",
        "/ex/order/save | shopGuid  | \"nobody\"",
        "/ex/order/save | paidValue | 889.99",
        "/ex/order/save | itemList  | [{\"menuItemGuid\":\"x\",\"priceWithDiscount\":1,\"quantity\":1}]",
        "/ex/order/list | shopGuid  | \"nobody\"",
        "/ex/shift/list | shopGuid  | \"nobody\"",
        "/ex/finance/outcome/group/list | shopGuid | \"nobody\""
      })
  void whatFitsNothingIsARefusalForReasonsOfBusiness(String path, String field, String value) {
    Operation operation = writes().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    String body = with(operation.requestExample().orElseThrow(), field, value);

    refusal(call("POST", path, keyed(JSON), body), 200);
  }

  private Answer call(String verb, String path, List<String> headers, String body) {
    return call(verb, path, headers, body.getBytes(UTF_8));
  }

  private Answer call(String verb, String path, List<String> headers, byte[] body) {
    var before = sandbox.world().state();
    Answer answer = caller.call(verb, "/ytimes" + path, headers, body);
    assertThat(sandbox.world().state()).as("nothing has changed").isSameAs(before);
    return answer;
  }

  private List<String> keyed(String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.add("Authorization: " + sandbox.key());
    return all;
  }

  /** The same JSON with one member written anew. */
  private static String with(JsonNode usual, String name, String value) {
    List<String> members = new ArrayList<>();
    usual
        .propertyStream()
        .filter(member -> !member.getKey().equals(name))
        .forEach(member -> members.add("\"" + member.getKey() + "\":" + member.getValue()));
    members.add("\"" + name + "\":" + value);
    return "{" + String.join(",", members) + "}";
  }

  private static JsonNode refusal(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    JsonNode envelope = body(answer);
    assertThat(envelope.path("success").asBoolean(true)).as(answer.body()).isFalse();
    assertThat(envelope.path("error").path("message").asString()).isNotBlank();
    return envelope.path("error");
  }

  private static JsonNode body(Answer answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
