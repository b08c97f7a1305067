package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.DoubleNode;

class InputSchemaTest {
  private static final InputSchema SCHEMA =
      InputSchema.of(
          Teahouse.json(
              """
              {"type": "object", "required": ["pot"],
               "properties": {"pot": {"type": "integer"}, "guest": {"$ref": "#/$defs/guest"}},
               "$defs": {"guest": {"type": "object", "properties": {"name": {"type": "string"}}}}}
              """));

  @Test
  void aFittingInputHasNoViolations() {
    assertThat(SCHEMA.violations(Teahouse.json("{\"pot\": 1, \"guest\": {\"name\": \"Ada\"}}")))
        .isEmpty();
  }

  @Test
  void aGiantIsANumberToo() {
    InputSchema least = InputSchema.of(Teahouse.json("{\"type\": \"integer\", \"minimum\": 1}"));

    assertThat(least.violations(DoubleNode.valueOf(1e308))).isEmpty();
    assertThat(least.violations(DoubleNode.valueOf(-1e308))).isNotEmpty();
  }

  @Test
  void aMissingMemberIsNamed() {
    assertThat(SCHEMA.violations(Teahouse.json("{}")))
        .extracting(Violation::pointer, Violation::severity)
        .containsExactly(tuple("/pot", Severity.ERROR));
  }

  @Test
  void anUndeclaredMemberIsAWarningThatNamesIt() {
    assertThat(SCHEMA.violations(Teahouse.json("{\"pot\": 1, \"guest\": {\"nam\": \"Ada\"}}")))
        .extracting(Violation::pointer, Violation::severity)
        .containsExactly(tuple("/guest/nam", Severity.WARNING));
  }
}
