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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import tools.jackson.databind.JsonNode;

/** Any bytes in, never a 5xx; and the answers fit the contract, which the sandbox checks itself. */
class AnyBytesPropertyTest {

  private static final List<Operation> OPERATIONS = Contract.load("ytimes").operations();
  private static final List<Operation> WRITES =
      OPERATIONS.stream().filter(operation -> operation.method().equals("POST")).toList();

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
      @ForAll("writes") Operation operation,
      @ForAll("types") String type,
      @ForAll("anyBytes") String body) {
    answered(operation, "", type, body.getBytes(ISO_8859_1));
  }

  @Property(tries = 300)
  void anyQueryIsAnswered(
      @ForAll("operations") Operation operation, @ForAll("targetBytes") String query) {
    answered(operation, "?" + query, "application/json", "{}".getBytes(UTF_8));
  }

  @Property(tries = 300)
  void anyValueOfAParameterIsAnswered(
      @ForAll("operations") Operation operation, @ForAll("parameters") List<String> parameters) {
    String query = "?" + String.join("&", parameters);
    String body = operation.requestExample().map(JsonNode::toString).orElse("{}");

    answered(operation, query, "application/json", body.getBytes(UTF_8));
  }

  @Property(tries = 1500)
  void anyValueAtAnyPlaceIsAnswered(
      @ForAll("writes") Operation operation,
      @ForAll("values") String value,
      @ForAll("places") int place) {
    String usual = operation.requestExample().orElseThrow().toString();
    List<Integer> colons = valuesOf(usual);
    int at = colons.get(place % colons.size());

    answered(operation, "", "application/json", replaced(usual, at, value).getBytes(UTF_8));
  }

  private void answered(Operation operation, String query, String type, byte[] body) {
    List<String> headers = List.of("Authorization: " + sandbox.key(), "Content-Type: " + type);
    String target = "/ytimes" + operation.path() + query;
    boolean reads = operation.method().equals("GET");

    Answer answer = caller.call(operation.method(), target, headers, reads ? new byte[0] : body);

    assertThat(answer.status()).as(answer.body()).isLessThan(500);
  }

  /** Where the values of a compact JSON object begin. */
  private static List<Integer> valuesOf(String json) {
    List<Integer> begins = new ArrayList<>();
    boolean text = false;
    for (int i = 0; i < json.length(); i++) {
      text ^= json.charAt(i) == '"';
      if (!text && (json.charAt(i) == ':' || json.charAt(i) == '[')) {
        begins.add(i + 1);
      }
    }
    return begins;
  }

  private static String replaced(String json, int begin, String value) {
    int depth = 0;
    boolean text = false;
    int end = begin;
    for (; end < json.length(); end++) {
      char c = json.charAt(end);
      text ^= c == '"';
      if (!text && (c == '{' || c == '[')) {
        depth++;
      } else if (!text && (c == '}' || c == ']' || c == ',')) {
        if (depth == 0) {
          break;
        }
        depth -= c == ',' ? 0 : 1;
      }
    }
    return json.substring(0, begin) + value + json.substring(end);
  }

  @Provide
  Arbitrary<Operation> operations() {
    return Arbitraries.of(OPERATIONS);
  }

  @Provide
  Arbitrary<Operation> writes() {
    return Arbitraries.of(WRITES);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 40);
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of("application/json", "application/json;charset=UTF-8", "text/plain", "");
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
  Arbitrary<List<String>> parameters() {
    Arbitrary<String> names =
        Arbitraries.of("shopGuid", "page", "date", "timeFrom", "timeTo", "shopGuid[]", "a[b]");
    Arbitrary<String> texts =
        Arbitraries.of(
            "",
            "0",
            "-1",
            "1",
            "2147483647",
            "9223372036854775807",
            "99999999999999999999",
            "1e308",
            "46b9eaa1-e594-4af3-a203-35d5a8f9cec0",
            "ca34205b-b03f-4c14-8ea9-c95627018a41",
            "04.10.2022",
            "31.12.9999",
            "00.00.0000",
            "29.02.2023",
            "01.01.0001",
            "19:00",
            "23:59",
            "24:00",
            "00:00",
            "%00",
            "%F0%9F%8D%A3",
            "%ED%A0%80");
    return names.flatMap(name -> texts.map(text -> name + "=" + text)).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "0",
        "-1",
        "1",
        "0.001",
        "2147483648",
        "9223372036854775807",
        "9223372036854775808",
        "1e18",
        "1e300",
        "1e400",
        "-1e400",
        "1e-400",
        "99999999999999999999999999",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"0\"",
        "\"31.12.9999\"",
        "\"01.01.0001\"",
        "\"29.02.2023\"",
        "\"00.00.0000\"",
        "\"23:59\"",
        "\"24:00\"",
        "\"+99999999999\"",
        "\"" + "я".repeat(10_000) + "\"",
        "\"\uD83C\uDF63\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "[]",
        "[null]",
        "[[]]",
        "[1,\"x\",{}]",
        "{}",
        "{\"\":null}",
        "{\"a\":-1}",
        "{\"a\":{}}",
        "\"46b9eaa1-e594-4af3-a203-35d5a8f9cec0\"",
        "\"8bef430b-3aad-42e3-83d7-81a3f8782574\"");
  }
}
