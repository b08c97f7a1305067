package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Contract;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ContractsTest {

  private static final Contract GUESTONLINE = Contract.load("guestonline");

  @TempDir private Path folder;

  private final StringWriter said = new StringWriter();

  @Test
  void theContractsAreListed() {
    assertThat(run("contracts")).isZero();
    assertThat(said.toString().lines())
        .anyMatch(line -> line.startsWith("id ") && line.endsWith("inferred"))
        .anyMatch(line -> line.startsWith("guestonline ") && line.contains(" Guestonline "))
        .anyMatch(line -> line.startsWith("sandbox "));
  }

  @Test
  void aContractIsPrintedAsItIsServed() {
    assertThat(run("contracts", "guestonline")).isZero();
    assertThat(JsonMapper.shared().readTree(said.toString()).toString())
        .isEqualTo(GUESTONLINE.document().toString());
  }

  @Test
  void aContractIsPrintedForReading() {
    assertThat(run("contracts", "guestonline", "--format", "markdown")).isZero();
    assertThat(said.toString()).startsWith("# Guestonline").contains("### bookings.create\n");
  }

  /** Among those of the tests' own vendors. */
  @Test
  void theSourcesArePrinted() throws IOException {
    assertThat(run("contracts", "--sources")).isZero();
    assertThat(said.toString().lines().toList())
        .containsAll(Files.readAllLines(Path.of("..", "docs", "sources.md")));
  }

  @Test
  void anUnknownContractIsWrongUsage() {
    assertThat(run("contracts", "guestonlin")).isEqualTo(2);
    assertThat(said.toString()).contains("there are guestonline, iiko");
  }

  @Test
  void aFolderAndItsExportDoNotDiffer() throws IOException {
    String exported = written("exported.json", GUESTONLINE.document().toString());

    assertThat(run("contracts", "diff", "../contracts/guestonline", exported)).isZero();
    assertThat(said.toString()).contains("0 differences, 0 of them break somebody");
  }

  @Test
  void aContractThatBreaksSomebodyFails() throws IOException {
    String older = written("older.json", contract("a", "b"));
    String newer = written("newer.json", contract("a", "c"));

    assertThat(run("contracts", "diff", older, newer)).isEqualTo(1);
    assertThat(said.toString())
        .contains("breaks  response  tea.get 200 /b  removed: the member is gone")
        .contains("fine    response  tea.get 200 /c  added: a new member")
        .contains("2 differences, 1 of them break");
  }

  @Test
  void aContractThatBreaksNobodyPasses() throws IOException {
    String older = written("older.json", contract("a", "a"));
    String newer = written("newer.json", contract("a", "b"));

    assertThat(run("contracts", "diff", older, newer, "--format", "json")).isZero();
    assertThat(said.toString())
        .contains("{\"breaks\":false,\"direction\":\"response\",\"place\":\"tea.get 200 /b\"")
        .endsWith("\"breaking\":0}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "tea", "{\"openapi\":\"3.1.0\",\"paths\":{}}"})
  void whatIsNoContractIsWrongUsage(String text) throws IOException {
    String file = written("broken.json", text);

    assertThat(run("contracts", "diff", file, file)).isEqualTo(2);
  }

  @Test
  void aFolderWithoutAContractIsWrongUsage() {
    assertThat(run("contracts", "diff", folder.toString(), folder.toString())).isEqualTo(2);
    assertThat(run("contracts", "diff", "nowhere", "nowhere")).isEqualTo(2);
  }

  private String written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String contract(String one, String other) {
    return """
        {"openapi": "3.1.0", "info": {"title": "Tea", "version": "1"}, "paths": {"/tea": {"get": {
          "operationId": "tea.get", "x-source": "documented", "responses": {"200": {
            "description": "Tea.", "x-source": "documented", "content": {"application/json": {
              "schema": {"type": "object", "properties": {"%s": {}, "%s": {}}}}}}}}}}}
        """
        .formatted(one, other)
        .replace("\"a\": {}, \"a\": {}", "\"a\": {}");
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said);
    return Surimi.command()
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer)
        .setErr(writer)
        .execute(arguments);
  }
}
