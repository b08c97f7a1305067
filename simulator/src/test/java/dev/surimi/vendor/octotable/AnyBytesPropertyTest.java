package dev.surimi.vendor.octotable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.RudeCaller;
import dev.surimi.RudeCaller.Answer;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Any bytes in, never a 5xx; and the answers fit the contract, which the sandbox checks itself. */
class AnyBytesPropertyTest {

  private static final List<Operation> OPERATIONS = Contract.load("octotable").operations();

  private final InSandbox sandbox = InSandbox.demo();
  private final RudeCaller caller = new RudeCaller(InSandbox.sandbox().url());

  @BeforeProperty
  void open() {
    sandbox.open();
  }

  @AfterProperty
  void close() {
    sandbox.close();
  }

  @Property(tries = 300)
  void anyBodyIsAnswered(
      @ForAll("operations") Operation operation,
      @ForAll("types") String type,
      @ForAll("anyBytes") String body) {
    isAnswered(operation, target(operation, "26157", ""), type, body.getBytes(ISO_8859_1));
  }

  @Property(tries = 300)
  void anyTargetIsAnswered(
      @ForAll("operations") Operation operation,
      @ForAll("targetBytes") String id,
      @ForAll("targetBytes") String query) {
    isAnswered(operation, target(operation, id, query), "application/json", new byte[0]);
  }

  @Property(tries = 300)
  void anyValuesInTheQueryAreAnswered(
      @ForAll("operations") Operation operation, @ForAll("pairs") List<String> pairs) {
    String target = target(operation, "31753958", String.join("&", pairs));

    isAnswered(operation, target, "application/json", new byte[0]);
  }

  @Property(tries = 400)
  void anyValuesInRealMembersAreAnswered(
      @ForAll("operations") Operation operation, @ForAll("members") List<String> members) {
    byte[] body = ("{" + String.join(",", members) + "}").getBytes(UTF_8);

    isAnswered(operation, target(operation, "31753958", ""), "application/json", body);
  }

  private void isAnswered(Operation operation, String target, String type, byte[] body) {
    List<String> headers =
        List.of(
            "Authorization: Bearer " + sandbox.key(), "Property: 1001842", "Content-Type: " + type);

    Answer answer = caller.call(operation.method(), target, headers, body);

    assertThat(answer.status()).as(answer.body()).isLessThan(500);
  }

  @Provide
  Arbitrary<Operation> operations() {
    return Arbitraries.of(OPERATIONS);
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(
        "application/x-www-form-urlencoded", "application/json", "text/plain", "");
  }

  @Provide
  Arbitrary<String> anyBytes() {
    return Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(60);
  }

  /** All bytes but the three that end a request line. */
  @Provide
  Arbitrary<String> targetBytes() {
    return Arbitraries.strings()
        .withCharRange('\u0001', '\u00ff')
        .excludeChars(' ', '\r', '\n')
        .ofMaxLength(20);
  }

  @Provide
  Arbitrary<List<String>> pairs() {
    Arbitrary<String> names =
        Arbitraries.of(
            "start_date",
            "end_date",
            "start_hour",
            "pax",
            "service_id",
            "service_ids[]",
            "room_ids[]",
            "status",
            "status[]",
            "text_search",
            "incoming",
            "arrived",
            "departed",
            "limit",
            "next_cursor",
            "undo",
            "out_of_order",
            "out_of_service",
            "delivery_mode",
            "client_id",
            "grant_type");
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "0",
                "1",
                "-1",
                "2",
                "2147483647",
                "2147483648",
                "99999999999999999999",
                "1e308",
                "true",
                "null",
                "2031-03-15",
                "2031-03-30",
                "0000-00-00",
                "0000-01-01",
                "9999-12-31",
                "-999999999-01-01",
                "2031-03-15T20:00:00",
                "20:00:00",
                "02:30:00",
                "23:59:59",
                "24:00:00",
                "CONFIRMED",
                "ROOM",
                "UNREAD",
                "26157",
                "39491",
                "AAAA",
                "%00",
                "%F0%9F%8D%A3",
                "%ED%A0%80"),
            anyBytes().map(text -> text.replaceAll("[&%\\s\u0000]", "")));
    return Combinators.combine(names, values)
        .as((name, value) -> name + "=" + value)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> members() {
    Arbitrary<String> names =
        Arbitraries.of(
            "start_date",
            "start_day",
            "start_hour",
            "pax",
            "channel",
            "service_id",
            "room_id",
            "table_ids",
            "waiting_list",
            "customer",
            "notes",
            "special_request",
            "name",
            "bookable",
            "group",
            "guests_min",
            "guests_max",
            "average_stay",
            "days_of_week",
            "start_time",
            "end_time",
            "max_advance",
            "advance_min",
            "slots",
            "confirmation_mode",
            "card_guarantee",
            "orders_section",
            "endpoint",
            "webhook_type",
            "enable_google_engine",
            "latitude",
            "longitude",
            "cap",
            "email",
            "username",
            "password",
            "redirect_uri",
            "sandbox_property",
            "grant_type",
            "client_id",
            "client_secret",
            "status",
            "undo");
    Arbitrary<String> values =
        Arbitraries.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "2",
            "2.5",
            "1e300",
            "1e400",
            "99999999999999999999",
            "26157",
            "39491",
            "[]",
            "[1]",
            "[198001]",
            "[[]]",
            "[null]",
            "{}",
            "{\"phone\":\"+393331112223\"}",
            "{\"phone\":null,\"email\":[]}",
            "{\"latitude\":1e300}",
            "{\"order_enabled\":1}",
            "{\"name\":\"x\",\"username\":\"y\",\"password\":\"Pepper-77\",\"email\":\"a@b.example\"}",
            "\"\"",
            "\"x\"",
            "\"2031-03-15\"",
            "\"2031-03-30\"",
            "\"9999-12-31\"",
            "\"0000-00-00\"",
            "\"20:00:00\"",
            "\"02:30:00\"",
            "\"00:00:00\"",
            "\"23:59:59\"",
            "\"OCTOTABLE_BOOK\"",
            "\"OCTOTABLE_ADMIN\"",
            "[\"MON\",\"WEN\"]",
            "[\"20:00:00\",\"20:00:00\"]",
            "\"WAITING_LIST\"",
            "\"CONFIRMED\"",
            "\"https://a.example/hook\"",
            "\"http://[::1\"",
            "\"RESERVATION_CREATED\"",
            "\"client_credentials\"",
            "\"test_default\"",
            "\"a@b.example\"",
            "\"\\u0001\"",
            "\"\\ud83c\\udf63\"");
    return Combinators.combine(names, values)
        .as((name, value) -> "\"" + name + "\":" + value)
        .list()
        .uniqueElements(member -> member.substring(0, member.indexOf(':')))
        .ofMaxSize(9);
  }

  private static String target(Operation operation, String id, String query) {
    String path = operation.path().replaceAll("\\{[^/]*}", "#").replace("#", id);
    return "/octotable" + path + "?" + query;
  }
}
