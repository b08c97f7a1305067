package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadingTest {

  @Test
  void anAbsentContractIsNamedWithItsFile() {
    assertThat(problemsOf("absent"))
        .containsExactly("contracts/absent/openapi.yaml #: no such file on the class path");
  }

  @Test
  void aKeyWrittenTwiceIsRefused() {
    assertThat(problemsOf("unreadable")).first().asString().contains("Duplicate", "line 2");
  }

  @Test
  void aRefThatLeadsNowhereIsNamedWithItsPlace() {
    assertThat(problemsOf("dangling"))
        .contains(
            "contracts/dangling/schemas/leaf.json #/properties/a: $ref '#/$defs/nothing' leads nowhere",
            "contracts/dangling/openapi.yaml #/paths/~1a/get/responses/203:"
                + " $ref '#/components/responses/none' leads nowhere");
  }

  @Test
  void anAbsentSchemaFileIsNamedWithItsReferrer() {
    assertThat(problemsOf("dangling"))
        .contains(
            "contracts/dangling/schemas/absent.json #: no such file on the class path (referenced by"
                + " openapi.yaml #/paths/~1a/get/responses/201/content/application~1json/schema)");
  }

  @Test
  void aFragmentOfAnotherFileIsRefused() {
    assertThat(problemsOf("dangling"))
        .contains(
            "contracts/dangling/openapi.yaml"
                + " #/paths/~1a/get/responses/202/content/application~1json/schema:"
                + " $ref 'schemas/leaf.json#/properties/a' names no whole schema file of this contract");
  }

  @Test
  void everyBrokenRuleIsToldAtOnce() {
    assertThat(problemsOf("broken"))
        .map(problem -> problem.replace("contracts/broken/openapi.yaml ", ""))
        .containsExactlyInAnyOrder(
            "#/paths/~1a~1{x}/get: x-source is missing",
            "#/paths/~1a~1{x}/get/responses/200: x-source is missing",
            "#/paths/~1a~1{x}/get: path parameter 'x' is not declared",
            "#/paths/~1a~1{y}: it matches the same paths as /a/{x}",
            "#/paths/~1a~1{y}/get: operationId 'a.show' is taken by #/paths/~1a~1{x}/get",
            "#/paths/~1b/get: operationId is missing",
            "#/paths/~1elsewhere: only a path with an optional slash at its end refers to another",
            "#/paths/~1c~1{d}-{e}: '{d}-{e}': a template is a whole segment",
            "#/paths/~1c~1{d}-{e}/get: x-source 'guessed' is none of documented, observed, inferred",
            "#/paths/~1c~1{d}-{e}/get/parameters/0: parameter 'q' has no schema",
            "#/paths/~1c~1{d}-{e}/get/parameters/1: path parameter 'f' is not in /c/{d}-{e}",
            "#/paths/~1c~1{d}-{e}/get/responses/default: a status of three digits is expected",
            "#/x-options/mood: its schema has no default",
            "#/webhooks/b.happened/post: x-source is missing");
  }

  private static List<String> problemsOf(String id) {
    return catchThrowableOfType(ContractException.class, () -> Contract.load(id)).problems();
  }
}
