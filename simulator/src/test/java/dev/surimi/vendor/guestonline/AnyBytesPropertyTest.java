package dev.surimi.vendor.guestonline;

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

  private static final List<Operation> OPERATIONS = Contract.load("guestonline").operations();

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
            target(operation, "577988", ""),
            List.of("X-Token: " + sandbox.key(), "Content-Type: " + type),
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
            List.of("X-Token: " + sandbox.key()),
            new byte[0]);

    assertThat(answer.status()).as(answer.body()).isLessThan(500);
  }

  @Property(tries = 300)
  void anyValuesInRealFieldsAreAnswered(
      @ForAll("operations") Operation operation, @ForAll("fields") List<String> fields) {
    Answer answer =
        caller.call(
            operation.method(),
            target(operation, "577988", "restaurant_id=479"),
            List.of("X-Token: " + sandbox.key(), "Content-Type: application/x-www-form-urlencoded"),
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
            "date",
            "hour",
            "persons",
            "persons_number",
            "restaurant_id",
            "area_id",
            "period",
            "page",
            "max_results",
            "expands[]",
            "periods[]",
            "restaurant_ids[]",
            "commercial_ids[]",
            "start_date",
            "end_date",
            "id",
            "left_seats",
            "metadata",
            "metadata[a]",
            "selected_offer",
            "menu_id",
            "quantity",
            "stripe_token",
            "contact_info[email]",
            "contact_info[mobile_phone]",
            "contact_info[country_code]",
            "contact_info[birthday]",
            "voucher_infos[code]",
            "voucher_infos[amount]",
            "booking[booking_date]",
            "booking[booking_time]",
            "booking[booked_persons_number]",
            "booking[contact_id]",
            "booking[restaurant_id]",
            "booking[contact][lastname]",
            "booking[upsale_items][][price]",
            "booking[upsale_items][][title]",
            "booking[voucher_codes][]",
            "booking_token",
            "cancel_reason",
            "present_persons_number",
            "booking_info[amount]",
            "booking_info[currency]",
            "emails[]",
            "message",
            "contact[lastname]",
            "contact[restaurant_id]",
            "contact[birthday]",
            "contact[gender]",
            "contact[mobile_phone]",
            "created_at",
            "updated_since",
            "updated_at",
            "booking_state",
            "booking_date");
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "0",
                "1",
                "-1",
                "2",
                "479",
                "577988",
                "622360",
                "2147483647",
                "2147483648",
                "99999999999999999999",
                "1e308",
                "1.5",
                "NaN",
                "true",
                "null",
                "2031-03-15",
                "2031-03-30",
                "0000-00-00",
                "9999-12-31",
                "1970-01-01",
                "2199-12-31",
                "20:00",
                "00:00",
                "23:59",
                "24:00",
                "2031-03-15T20:00:00+01:00",
                "2031-03-30T02:30:00",
                "-999999999-01-01T00:00:00Z",
                "2031-03-15 20:00:00 %2B0100",
                "dinner",
                "validated",
                "charge",
                "table_occupation",
                "a@example.org",
                "0692550398",
                "FR",
                "ZZ",
                "EUR",
                "tok_visa",
                "GIFT-VALID-1",
                "{\"a\":1}",
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
    return "/guestonline" + operation.path().replace("{id}", id) + "?" + query;
  }
}
