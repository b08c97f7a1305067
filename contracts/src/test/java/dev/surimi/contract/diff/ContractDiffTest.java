package dev.surimi.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ContractDiffTest {

  private static final Contract TEAHOUSE = Contract.load("teahouse");
  private static final String POT = "/components/schemas/pot";
  private static final String BREW = "/components/schemas/pots.brew.request";

  @TempDir private Path folder;

  @Test
  void aContractIsNoOtherThanItself() {
    assertThat(ContractDiff.between(TEAHOUSE, TEAHOUSE)).isEmpty();
  }

  @Test
  void anExportedDocumentIsNoOtherThanItsFolder() {
    assertThat(diff(document -> {})).isEmpty();
  }

  @Test
  void wordsAreNoDifference() {
    assertThat(diff(document -> at(document, POT).put("description", "A pot.").put("x-note", "!")))
        .isEmpty();
  }

  @Test
  void anOperationThatIsGoneBreaksWhoCallsIt() {
    assertThat(diff(document -> at(document, "/paths/~1pots~1last").remove("get")))
        .containsExactly("breaks  request  pots.last  removed: the operation is gone");
  }

  @Test
  void aNewOperationBreaksNobody() {
    assertThat(
            diff(
                document ->
                    at(document, "/paths/~1pots~1last")
                        .set("put", renamed(at(document, "/paths/~1pots~1last/get"), "pots.put"))))
        .containsExactly("fine    request  pots.put  added: a new operation");
  }

  private static ObjectNode renamed(ObjectNode operation, String id) {
    return operation.deepCopy().put("operationId", id);
  }

  @Test
  void anotherSpellingThatIsGoneBreaksWhoUsesIt() {
    assertThat(
            diff(
                document ->
                    at(document, "/paths/~1pots~1{pot}~1cups~1{cup}/delete")
                        .remove("x-other-paths")))
        .containsExactly("breaks  request  cups.break  removed: /pot/{pot}/cup/{cup} is gone");
  }

  @Test
  void aCallThatMovesBreaks() {
    assertThat(diff(document -> move(document, "/pots/last", "/pots/latest")))
        .containsExactly("breaks  request  pots.last  removed: the call is now GET /pots/latest");
  }

  @Test
  void theNameOfATemplateIsNoDifference() {
    assertThat(
            diff(
                document -> {
                  move(document, "/pots/{id}", "/pots/{number}");
                  ((ObjectNode) document.at("/paths/~1pots~1{number}/parameters/0"))
                      .put("name", "number");
                }))
        .isEmpty();
  }

  private static void move(ObjectNode document, String from, String to) {
    ObjectNode paths = at(document, "/paths");
    paths.set(to, paths.remove(from));
  }

  @Test
  void aParameterOfThePathIsCompared() {
    assertThat(
            diff(
                document ->
                    at(document, "/paths/~1pots~1{id}/parameters/0/schema").put("minimum", 2)))
        .contains("breaks  request  pots.show /id  narrowed: minimum was 1, is 2");
  }

  @Test
  void parametersComeAndGo() {
    assertThat(
            diff(
                document -> {
                  at(document, "/paths/~1pots/get/parameters/0").put("required", false);
                  at(document, "/paths/~1pots/get/parameters/1")
                      .put("name", "size")
                      .put("required", true);
                }))
        .containsExactly(
            "fine    request  pots.list /day  widened: it may be left out now",
            "breaks  request  pots.list /limit  removed: the parameter is gone",
            "breaks  request  pots.list /size  narrowed: a new parameter, which must be sent");
  }

  @Test
  void aNewStatusBreaksAReaderAndOneThatIsGoneDoesNot() {
    assertThat(
            diff(
                document -> {
                  ObjectNode answers = at(document, "/paths/~1pots/get/responses");
                  answers.set("400", answers.remove("422"));
                }))
        .containsExactly(
            "breaks  response  pots.list 400  widened: a new status",
            "fine    response  pots.list 422  narrowed: the status does not come any more");
  }

  @Test
  void aContentTypeThatIsNotTakenAnyMoreBreaks() {
    assertThat(
            diff(
                document ->
                    at(document, "/paths/~1pots/post/requestBody/content")
                        .remove("application/json")))
        .containsExactly(
            "breaks  request  pots.brew  removed: the content type application/json is gone");
  }

  @Test
  void aBodyThatMustBeSentNowBreaks() {
    assertThat(
            diff(
                document ->
                    at(document, "/paths/~1pots~1{id}/patch/requestBody").put("required", true)))
        .containsExactly("breaks  request  pots.note  narrowed: a body must be sent now");
  }

  @Test
  void hostsComeAndGo() {
    assertThat(diff(document -> document.putArray("x-hosts").add("api.teapot.example")))
        .containsExactly(
            "breaks  request  every call  removed: the host api.teahouse.example is gone",
            "fine    request  every call  added: a new host api.teapot.example");
  }

  @Test
  void aSlashThatMayNotEndAPathAnyMoreBreaksWhoWritesIt() {
    Contract tolerant = changed(document -> document.put("x-trailing-slash", "optional"), "old");

    assertThat(lines(tolerant, TEAHOUSE))
        .containsExactly(
            "breaks  request  every call  removed: no path may end with a slash any more");
    assertThat(lines(TEAHOUSE, tolerant))
        .containsExactly("fine    request  every call  added: a path may end with a slash");
  }

  @Test
  void anotherKeyBreaksEveryCaller() {
    assertThat(
            diff(
                document ->
                    at(document, "/components/securitySchemes/key").put("name", "Authorization")))
        .contains(
            "breaks  request  pots.list  removed: header X-Key is not enough any more",
            "fine    request  pots.list  added: header Authorization is enough now");
  }

  @Test
  void oneMoreWayToShowAKeyBreaksNobody() {
    assertThat(
            diff(
                document -> {
                  at(document, "/components/securitySchemes")
                      .putObject("login")
                      .put("type", "http")
                      .put("scheme", "basic");
                  ((ArrayNode) document.path("security")).addObject().putArray("login");
                }))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("added: http basic is enough now"));
  }

  @Test
  void aKeyThatIsWantedNowBreaksWhoHasNone() {
    Contract open = changed(document -> document.remove("security"), "open");

    assertThat(lines(open, TEAHOUSE))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("removed: no credential is not enough any more"));
    assertThat(lines(TEAHOUSE, open)).noneMatch(this::breaks);
  }

  @Test
  void theNameOfASchemeIsNoDifference() {
    assertThat(
            diff(
                document -> {
                  ObjectNode schemes = at(document, "/components/securitySchemes");
                  schemes.set("ticket", schemes.remove("key"));
                  ((ArrayNode) document.path("security"))
                      .removeAll()
                      .addObject()
                      .putArray("ticket");
                }))
        .isEmpty();
  }

  @Test
  void anAnswerToACallThatReachesNoOperationIsCompared() {
    assertThat(
            diff(
                document -> {
                  ObjectNode unrouted = at(document, "/x-unrouted");
                  unrouted.set("410", unrouted.remove("404"));
                }))
        .containsExactly(
            "fine    response  without an operation 404  narrowed: the status does not come any more",
            "breaks  response  without an operation 410  widened: a new status");
  }

  @Test
  void optionsComeAndGoAndHaveOtherDefaults() {
    assertThat(
            diff(
                document -> {
                  ObjectNode options = at(document, "/x-options");
                  options.set("mood", options.get("steeping").deepCopy());
                }))
        .containsExactly("fine    request  option mood  added: a new option");
    assertThat(diff(document -> at(document, "/x-options").remove("steeping")))
        .containsExactly("breaks  request  option steeping  removed: the option is gone");
    assertThat(
            diff(
                document ->
                    at(document, "/x-options/steeping/schema")
                        .put("default", "PT3M")
                        .put("maxLength", 9)))
        .containsExactly(
            "breaks  request  option steeping  removed: the default was \"PT4M\", is \"PT3M\"",
            "breaks  request  option steeping  narrowed: maxLength was not there, is 9");
  }

  @Test
  void anEventThatIsGoneBreaksItsReceiver() {
    assertThat(
            diff(
                document -> {
                  ObjectNode events = at(document, "/webhooks");
                  events.set("pot.cold", events.remove("pot.ready"));
                }))
        .containsExactly(
            "breaks  webhook  pot.ready  removed: the event is gone",
            "fine    webhook  pot.cold  added: a new event");
  }

  @Test
  void aMemberThatIsGoneBreaksAndANewOneDoesNot() {
    assertThat(
            diff(
                document -> {
                  ObjectNode members = at(document, POT + "/properties");
                  members.set("note", members.remove("metadata"));
                }))
        .contains(
            "breaks  response  pots.show 200 /metadata  removed: the member is gone",
            "fine    response  pots.show 200 /note  added: a new member",
            "breaks  response  pots.list 200 /pots/0/metadata  removed: the member is gone");
  }

  /** Each keyword, narrowed from left to right: it breaks a sender; the other way, a reader. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | {type: string}",
        "{type: [string, 'null']} | {type: string}",
        "{type: number} | {type: integer}",
        "{} | {enum: [1, 2]}",
        "{enum: [1, 2]} | {enum: [1]}",
        "{enum: [1, '1']} | {enum: [1]}",
        "{enum: [1, 2]} | {const: 1}",
        "{} | {minimum: 1}",
        "{minimum: 1} | {minimum: 2}",
        "{exclusiveMinimum: 1} | {exclusiveMinimum: 1.5}",
        "{maximum: 2} | {maximum: 1}",
        "{exclusiveMaximum: 2} | {exclusiveMaximum: 1}",
        "{minLength: 1} | {minLength: 2}",
        "{maxLength: 2} | {maxLength: 1}",
        "{minItems: 1} | {minItems: 2}",
        "{maxItems: 2} | {maxItems: 1}",
        "{minProperties: 1} | {minProperties: 2}",
        "{maxProperties: 2} | {maxProperties: 1}",
        "{} | {pattern: '^a'}",
        "{} | {format: date}",
        "{} | {multipleOf: 2}",
        "{} | {uniqueItems: true}",
        "{} | {contains: {type: string}}",
        "{} | {propertyNames: {pattern: '^a'}}",
        "{} | {dependentRequired: {a: [b]}}",
        "{} | {if: {type: string}}",
        "{} | {not: {type: string}}",
        "{} | {items: {type: string}}",
        "{items: {}} | {items: {type: string}}",
        "{} | {prefixItems: [{type: string}]}",
        "{} | {additionalProperties: {type: string}}",
        "{additionalProperties: {}} | {additionalProperties: {type: string}}",
        "{properties: {a: {}}} | {properties: {a: {type: string}}}",
        "{properties: {a: {}}} | {properties: {a: {}}, required: [a]}",
        "{} | {allOf: [{type: string}]}",
        "{allOf: [{minimum: 1}]} | {allOf: [{minimum: 1}, {maximum: 3}]}",
        "{anyOf: [{minimum: 1}, {type: string}]} | {anyOf: [{type: string}]}",
        "{oneOf: [{minimum: 1}, {type: string}]} | {oneOf: [{type: string}]}",
        "{} | {oneOf: [{type: string}]}",
        "{} | {$ref: '#/components/schemas/pot/$defs/tea'}",
        "{anyOf: [{minimum: 1}]} | {anyOf: [{minimum: 2}]}",
      })
  void lessBreaksASenderAndMoreBreaksAReader(String wide, String narrow) {
    assertThat(change(BREW, wide, narrow)).isNotEmpty().allMatch(this::breaks);
    assertThat(change(BREW, narrow, wide)).isNotEmpty().noneMatch(this::breaks);
    assertThat(change(POT, wide, narrow)).isNotEmpty().noneMatch(this::breaks);
    assertThat(change(POT, narrow, wide)).isNotEmpty().allMatch(this::breaks);
  }

  /** Of these nobody can say which takes more, so they break both. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{pattern: '^a'} | {pattern: '^b'}",
        "{format: date} | {format: date-time}",
        "{multipleOf: 2} | {multipleOf: 3}",
        "{type: string} | {type: integer}",
        "{enum: [1]} | {enum: [2]}",
        "{not: {type: string}} | {not: {type: integer}}",
        "{not: {properties: {title: {}}}} | {not: {properties: {}}}",
      })
  void whatIsOtherwiseBreaksBoth(String one, String other) {
    assertThat(change(BREW, one, other)).anyMatch(this::breaks);
    assertThat(change(POT, one, other)).anyMatch(this::breaks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: string, enum: [green, black]} | {$ref: '#/components/schemas/pot/$defs/tea'}",
        "{type: object, required: [a], properties: {a: {}, b: {}}} |"
            + " {allOf: [{type: object, properties: {a: {}}}, {properties: {b: {}}, required: [a]}]}",
        "{const: 1} | {enum: [1]}",
        "{type: [string]} | {type: string}",
        "{minimum: 1} | {minimum: 1.0}",
        "{enum: [1, 2]} | {enum: [2, 1]}",
        "{if: {type: string}} | {if: {type: string, x-note: why}}",
        "{not: {properties: {title: {}}}} | {not: {properties: {title: {title: A}}}}",
        "{type: string} | {type: string, title: A, description: B, examples: [c], x-source: inferred}",
      })
  void twoWaysToSayOneThingAreNoDifference(String one, String other) {
    assertThat(change(POT, one, other)).isEmpty();
  }

  @Test
  void closingBreaksASenderAndOpeningNobody() {
    String open = "{properties: {a: {}}}";
    String closed = "{properties: {a: {}}, unevaluatedProperties: false}";

    assertThat(change(BREW, open, closed)).allMatch(this::breaks);
    assertThat(change(POT, open, closed)).noneMatch(this::breaks);
    assertThat(change(POT, closed, open)).hasSize(5).noneMatch(this::breaks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{properties: {pot: {$ref: '#/components/schemas/pot/properties/it'}}}"})
  void aSchemaThatHoldsItselfIsComparedOnce(String loop) {
    assertThat(change(POT, loop, loop.replace("}}}", "}, more: {}}}"))).hasSize(5 * 2);
  }

  private boolean breaks(String line) {
    return line.startsWith("breaks");
  }

  /** Of a member {@code it} that the schema has, with one schema and with the other. */
  private List<String> change(String holder, String was, String is) {
    return lines(with(holder, was, "was"), with(holder, is, "is"));
  }

  private Contract with(String holder, String schema, String name) {
    ObjectNode document = TEAHOUSE.document();
    JsonNode parsed = Yaml.read(schema);
    at(document, holder).withObject("/properties").set("it", parsed);
    return written(document, name);
  }

  private List<String> diff(Consumer<ObjectNode> change) {
    return lines(TEAHOUSE, changed(change, "changed"));
  }

  private Contract changed(Consumer<ObjectNode> change, String name) {
    ObjectNode document = TEAHOUSE.document();
    change.accept(document);
    return written(document, name);
  }

  private static List<String> lines(Contract before, Contract after) {
    return ContractDiff.between(before, after).stream().map(Difference::toString).toList();
  }

  private Contract written(ObjectNode document, String name) {
    try {
      Path file = folder.resolve(name + ".json");
      return Contract.read(Files.writeString(file, document.toString()));
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  private static ObjectNode at(ObjectNode document, String pointer) {
    return (ObjectNode) document.at(pointer);
  }

  /** JSON with less noise. */
  private static final class Yaml {
    static JsonNode read(String text) {
      return new tools.jackson.dataformat.yaml.YAMLMapper().readTree(text);
    }
  }
}
