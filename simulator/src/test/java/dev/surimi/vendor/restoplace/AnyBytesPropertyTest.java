package dev.surimi.vendor.restoplace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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

  private static final List<Operation> OPERATIONS = Contract.load("restoplace").operations();

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
    Answer answer =
        caller.call(
            operation.method(),
            target(operation, "12345", ""),
            List.of("X-API-Key: " + sandbox.key(), "Content-Type: " + type),
            body.getBytes(ISO_8859_1));

    assertThat(answer.status()).as(answer.body()).isLessThan(500);
  }

  @Property(tries = 300)
  void anyTargetIsAnswered(
      @ForAll("operations") Operation operation,
      @ForAll("targetBytes") String id,
      @ForAll("targetBytes") String query) {
    Answer answer =
        caller.call(
            operation.method(),
            target(operation, id, query),
            List.of("X-API-Key: " + sandbox.key()),
            new byte[0]);

    assertThat(answer.status()).as(answer.body()).isLessThan(500);
  }

  @Property(tries = 300)
  void anyValuesInRealFieldsAreAnswered(
      @ForAll("operations") Operation operation, @ForAll("fields") List<String> fields) {
    Answer answer =
        caller.call(
            operation.method(),
            target(operation, "12345", ""),
            List.of(
                "X-API-Key: " + sandbox.key(), "Content-Type: application/x-www-form-urlencoded"),
            String.join("&", fields).getBytes(ISO_8859_1));

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
  Arbitrary<List<String>> fields() {
    Arbitrary<String> names =
        Arbitraries.of(
            "from",
            "to",
            "name",
            "phone",
            "email",
            "tg_username",
            "count",
            "text",
            "source",
            "tags[]",
            "tags",
            "item_ids[]",
            "item_ids",
            "item_ids[0]",
            "floorid",
            "waitlist",
            "deposit",
            "deposit_total",
            "deposit_paid",
            "status",
            "cancel_reason",
            "cancel_reason_text",
            "date",
            "length",
            "shift",
            "dateFormat",
            "page",
            "updatedAfterTime",
            "query",
            "query[phone]",
            "query[date]",
            "query[createdDate]",
            "query[status]",
            "query[reserve_id]",
            "query[depositPaid]",
            "query[item_id]",
            "query[floor_id]",
            "query[checked]",
            "query[floorid]",
            "query[lang]",
            "query[banquet]",
            "query[active]",
            "query[event_id]",
            "query[]",
            "type",
            "number",
            "count_min",
            "count_max",
            "checked",
            "reserve",
            "group_reserve",
            "view_only_hostess",
            "api_key");
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "0",
                "1",
                "-1",
                "2",
                "3",
                "7",
                "58",
                "100",
                "1542",
                "1543",
                "2460",
                "12345",
                "145248",
                "2147483647",
                "2147483648",
                "99999999999999999999",
                "1e308",
                "1.5",
                "NaN",
                "true",
                "false",
                "null",
                "2031-03-15",
                "2031-03-30",
                "0000-00-00",
                "9999-12-31",
                "1970-01-01",
                "2199-12-31",
                "2031-03-15 19:00:00",
                "2031-03-15 21:00:00",
                "2031-03-15 24:00:00",
                "1970-01-01 00:00:00",
                "2199-12-31 23:59:59",
                "2031-03-15T20:00:00%2B03:00",
                "2031-03-15T20:00:00+03:00",
                "2031-03-15T20:00:00Z",
                "-999999999-01-01T00:00:00Z",
                "RFC3339",
                "standart",
                "vip",
                "birthday",
                "table",
                "ru",
                "Ada",
                "79000000000",
                "+7 (900) 000-00-00",
                "{",
                "%00",
                "%F0%9F%8D%A3",
                "%ED%A0%80"),
            anyBytes().map(text -> text.replace("&", "").replace("%", "")));
    return Combinators.combine(names, values)
        .as((name, value) -> name + "=" + value)
        .list()
        .ofMaxSize(8);
  }

  private static String target(Operation operation, String id, String query) {
    return "/restoplace" + operation.path().replace("{id}", id) + "?" + query;
  }
}
