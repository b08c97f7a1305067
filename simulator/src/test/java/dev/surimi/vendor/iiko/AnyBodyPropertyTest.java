package dev.surimi.vendor.iiko;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.RudeCaller;
import dev.surimi.RudeCaller.Answer;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Example;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Any bytes in, and any value at any place of a good body, never a 5xx. */
class AnyBodyPropertyTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<Operation> OPERATIONS = Contract.load("iiko").operations();
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1",
          "1.5",
          "1e308",
          "1e-300",
          "2147483648",
          "99999999999999999999",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"NaN\"",
          "\"1e999999999\"",
          "\"0000-00-00\"",
          "\"9999-12-31 23:59:59.999\"",
          "\"0001-01-01 00:00:00.000\"",
          "\"2031-03-30 02:30:00.000\"",
          "\"11111111-1111-4111-8111-111111111111\"",
          "\"77777777-7777-4777-8777-777777777702\"",
          "\"66666666-6666-4666-8666-666666666601\"",
          "[\"66666666-6666-4666-8666-666666666601\"]",
          "\"\\ud83c\\udf63\"",
          "\"+79000000001\"",
          "\"regular\"");

  private final InSandbox sandbox = InSandbox.demo();
  private final RudeCaller caller = new RudeCaller(InSandbox.sandbox().url());

  /** An operation with a body that is nearly right. */
  record Nearly(Operation operation, String body) {}

  @BeforeProperty
  void open() {
    sandbox.open();
  }

  @AfterProperty
  void close() {
    sandbox.close();
  }

  @Property(tries = 150)
  void anyBytesAreAnswered(
      @ForAll("operations") Operation operation, @ForAll("anyBytes") String body) {
    assertThat(call(operation, body.getBytes(ISO_8859_1)).status()).isLessThan(500);
  }

  @Property(tries = 500)
  void anyValueAtAnyPlaceIsAnswered(@ForAll("nearly") Nearly nearly) {
    Answer answer = call(nearly.operation(), nearly.body().getBytes(UTF_8));

    assertThat(answer.status()).as(nearly + " " + answer.body()).isLessThan(500);
    sandbox.advance(Cloud.PACE);
  }

  @Provide
  Arbitrary<Operation> operations() {
    return Arbitraries.of(OPERATIONS);
  }

  @Provide
  Arbitrary<String> anyBytes() {
    return Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(60);
  }

  @Provide
  Arbitrary<Nearly> nearly() {
    return operations()
        .flatMap(
            operation ->
                Arbitraries.of(operation.examples())
                    .flatMap(example -> changed(operation, example)));
  }

  private static Arbitrary<Nearly> changed(Operation operation, Example example) {
    List<String> places = new ArrayList<>();
    gather(example.value(), "", places);
    return Arbitraries.of(places)
        .flatMap(
            place ->
                Arbitraries.of(VALUES)
                    .map(value -> new Nearly(operation, with(example.value(), place, value))));
  }

  private static void gather(JsonNode node, String pointer, List<String> places) {
    places.add(pointer);
    node.properties()
        .forEach(member -> gather(member.getValue(), pointer + "/" + member.getKey(), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      gather(node.get(i), pointer + "/" + i, places);
    }
  }

  private static String with(JsonNode example, String pointer, String value) {
    if (pointer.isEmpty()) {
      return value;
    }
    JsonNode changed = example.deepCopy();
    int last = pointer.lastIndexOf('/');
    JsonNode parent = changed.at(pointer.substring(0, last));
    if (parent instanceof ObjectNode object) {
      object.set(pointer.substring(last + 1), JSON.readTree(value));
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(pointer.substring(last + 1)), JSON.readTree(value));
    }
    return changed.toString();
  }

  private Answer call(Operation operation, byte[] body) {
    return caller.call(
        operation.method(),
        "/iiko" + operation.path(),
        List.of("Authorization: Bearer " + sandbox.key(), "Content-Type: application/json"),
        body);
  }
}
