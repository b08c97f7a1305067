package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoverageTest {

  private static Sandbox sandbox;

  private final StringWriter said = new StringWriter();

  @BeforeAll
  static void open() {
    sandbox = Sandbox.start(SandboxSettings.onFreePort());
    sandbox.engine().worlds().open("quiet");
    io.restassured.RestAssured.given()
        .baseUri(sandbox.url("restoplace").toString())
        .header("X-API-Key", "test_pr-7")
        .get("/reserves/999999");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @Test
  void whatWasExercisedIsSaidAndWhatWasNot() {
    assertThat(coverage("--world", "pr-7")).isZero();
    assertThat(said.toString())
        .contains("exercised      reserves.get 200 refused  1")
        .contains("  not exercised  reserves.get 200" + System.lineSeparator())
        .contains("not exercised  event ")
        .contains("not exercised  action ")
        .contains("not reached    reserves.standing.status ")
        .contains("pr-7: 1 of ");
  }

  @Test
  void lessThanIsWantedFails() {
    assertThat(coverage("--world", "pr-7", "--fail-under", "0.1")).isZero();
    assertThat(coverage("--world", "pr-7", "--fail-under", "90")).isEqualTo(1);
  }

  @Test
  void aWorldThatNobodyUsedFails() {
    assertThat(coverage("--world", "quiet")).isEqualTo(1);
    assertThat(said.toString()).contains("nothing was exercised");
  }

  @Test
  void aVendorThatNobodyUsedFails() {
    assertThat(coverage("--world", "pr-7", "--vendor", "iiko")).isEqualTo(1);
    assertThat(said.toString()).contains("iiko: 0 of ");
  }

  @Test
  void aReportForProgramsIsOneDocument() {
    coverage("--world", "pr-7", "--format", "json");

    JsonNode report = JsonMapper.shared().readTree(said.toString());
    assertThat(report.path("exercised").asInt()).isEqualTo(1);
    assertThat(report.at("/vendors/0/vendor").asString()).isEqualTo("restoplace");
  }

  @Test
  void aWorldThatIsNotThereIsWrongUsage() {
    assertThat(coverage("--world", "nowhere")).isEqualTo(2);
    assertThat(said.toString()).contains("answers 404");
  }

  @Test
  void aVendorThatIsNotThereIsWrongUsage() {
    assertThat(coverage("--world", "pr-7", "--vendor", "pizzeria")).isEqualTo(2);
  }

  @Test
  void aSandboxThatIsNotThereIsWrongUsage() {
    assertThat(run("coverage", "--world", "pr-7", "--sandbox", "http://127.0.0.1:9")).isEqualTo(2);
    assertThat(run("coverage", "--world", "pr-7", "--sandbox", "nowhere")).isEqualTo(2);
    assertThat(said.toString()).contains("no sandbox answers");
  }

  private int coverage(String... options) {
    List<String> all = new ArrayList<>(List.of("coverage", "--sandbox", sandbox.url().toString()));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
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
