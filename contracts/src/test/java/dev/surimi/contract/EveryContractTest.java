package dev.surimi.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What holds for the teahouse and for every vendor's folder beside {@code src}. */
class EveryContractTest {

  static List<Contract> contracts() {
    List<Contract> contracts = new ArrayList<>(List.of(Teahouse.CONTRACT));
    folders().forEach(folder -> contracts.add(Contract.load(folder.getFileName().toString())));
    return contracts;
  }

  private static List<Path> folders() {
    try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
      return files.filter(each -> Files.exists(each.resolve("openapi.yaml"))).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void vendorsAreFound() {
    assertThat(folders()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyExampleFits() {
    return contracts().stream()
        .flatMap(
            contract ->
                contract.samples().stream()
                    .map(
                        sample ->
                            DynamicTest.dynamicTest(
                                contract.id() + ": " + sample,
                                () -> assertThat(Judgement.of(contract, sample)).isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> everyRejectIsRefused() {
    return contracts().stream()
        .flatMap(
            contract ->
                contract.rejects().stream()
                    .map(
                        reject ->
                            DynamicTest.dynamicTest(
                                contract.id()
                                    + ": "
                                    + reject.schemaName()
                                    + ": "
                                    + reject.because(),
                                () ->
                                    assertThat(Judgement.of(contract, reject))
                                        .extracting(Violation::severity)
                                        .contains(Severity.ERROR))));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everySchemaFileHasAnExampleAndTwoRejects(Contract contract) {
    Map<String, Long> rejects =
        contract.rejects().stream().collect(groupingBy(Reject::schemaName, counting()));

    for (String schema : schemas(contract).propertyNames()) {
      assertThat(schemas(contract).path(schema).path("examples")).as(schema).isNotEmpty();
      assertThat(rejects.getOrDefault(schema, 0L)).as(schema).isGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyRefusalHasAnExample(Contract contract) {
    for (Operation operation : contract.operations()) {
      operation
          .answers()
          .forEach(
              (status, answer) ->
                  assertThat(status < 400 || hasExample(answer))
                      .as(operation + " " + status)
                      .isTrue());
    }
  }

  private static boolean hasExample(Answer answer) {
    return answer.content().isEmpty() || !answer.content().allExamples().isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyEventHasAnExample(Contract contract) {
    assertThat(contract.events()).allSatisfy(event -> assertThat(event.example()).isPresent());
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyDefaultFitsItsOption(Contract contract) {
    assertThat(contract.options().values())
        .allSatisfy(option -> assertThat(option.problems(option.defaultValue())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everySchemaIsASchema(Contract contract) {
    JsonNode metaschema = Teahouse.json("{$ref: 'https://json-schema.org/draft/2020-12/schema'}");

    for (String schema : schemas(contract).propertyNames()) {
      assertThat(Schemas.errors(metaschema, schemas(contract).path(schema))).as(schema).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyOperationStandsInAChapter(Contract contract) {
    assertThat(contract.operations())
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(operation.tag()).as(operation.id()).isNotEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everySchemaFileIsReached() {
    return folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    () ->
                        assertThat(
                                new TreeSet<>(
                                    schemas(Contract.load(folder.getFileName().toString()))
                                        .propertyNames()))
                            .containsAll(schemaFiles(folder))));
  }

  private static List<String> schemaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("schemas"))) {
      return files.map(file -> file.getFileName().toString().replace(".json", "")).toList();
    }
  }

  private static JsonNode schemas(Contract contract) {
    return contract.document().path("components").path("schemas");
  }
}
