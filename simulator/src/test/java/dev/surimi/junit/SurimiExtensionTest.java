package dev.surimi.junit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.surimi.InSandbox;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.OutputDirectoryCreator;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Tests that must fail, tests by the hundred, and tests against a sandbox that runs elsewhere. */
class SurimiExtensionTest {

  @TempDir private Path reports;

  @Test
  void aTestThatBreaksAContractFailsWithTheLesson() {
    EngineExecutionResults results = run("misspelsAParameter");

    assertThat(failure(results))
        .contains("contracts were broken")
        .contains("guestonline pending_bookings.create  request /persons: expected");
  }

  @Test
  void aTestThatBreaksAContractOnPurposeIsFine() {
    run("misspelsAParameterOnPurpose").testEvents().assertStatistics(stats -> stats.succeeded(1));
  }

  @Test
  void whatHappenedIsAttachedToATestThatFails() throws IOException {
    List<FileEntry> files = files(run("isWrong"));

    assertThat(files)
        .extracting(file -> name(file.getPath()))
        .containsExactly("surimi.har", "surimi-timeline.txt");
    assertThat(Files.readString(files.get(0).getPath())).contains("\"log\"");
    assertThat(Files.readString(files.get(1).getPath()))
        .contains("call     guestonline GET")
        .contains("-> 200");
  }

  @Test
  void nothingIsAttachedToATestThatIsFine() {
    assertThat(files(run("misspelsAParameterOnPurpose"))).isEmpty();
  }

  @Test
  void twoHundredTestsAtOnceDoNotSeeEachOther() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(Crowd.class))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "16")
        .execute()
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(200).failed(0));
  }

  @Test
  void theSameTestRunsInASandboxElsewhere() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Elsewhere.class, "isElsewhere", "dev.surimi.client.SandboxClient"))
        .configurationParameter("surimi.sandbox", InSandbox.sandbox().url().toString())
        .execute()
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(1));
  }

  @Test
  void aVendorThatThereIsNotIsNamedWithThoseThatThereAre() {
    assertThat(failure(run("wantsAnotherVendor")))
        .contains("no vendor is called resto; there are ");
  }

  @ExtendWith(SurimiExtension.class)
  static class Wrong {

    @Test
    void misspelsAParameter(@Vendor("guestonline") VendorEndpoint guestonline) {
      hold(guestonline, "four");
    }

    @Test
    @AllowViolations
    void misspelsAParameterOnPurpose(@Vendor("guestonline") VendorEndpoint guestonline) {
      hold(guestonline, "four");
    }

    @Test
    void isWrong(@Vendor("guestonline") VendorEndpoint guestonline) {
      given().headers(guestonline.headers()).get(guestonline.url() + "/v1/restaurants");

      assertThat(1).isEqualTo(2);
    }

    @Test
    void wantsAnotherVendor(@Vendor("resto") VendorEndpoint resto) {
      assertThat(resto).isNotNull();
    }
  }

  @ExtendWith(SurimiExtension.class)
  @InWorld(seed = "empty", now = "2031-03-14T10:00:00Z")
  static class Crowd {

    @RepeatedTest(200)
    void seesItsOwnHoldOnly(World world, @Vendor("guestonline") VendorEndpoint guestonline) {
      hold(guestonline, "2");

      assertThat(world.tables("guestonline").path("pending_bookings").asInt()).isEqualTo(1);
      assertThat(world.exchanges(Map.of())).hasSize(1);
    }
  }

  @ExtendWith(SurimiExtension.class)
  static class Elsewhere {

    @Test
    void isElsewhere(SandboxClient sandbox) {
      assertThat(sandbox.url()).isEqualTo(InSandbox.sandbox().url());
    }
  }

  private static void hold(VendorEndpoint guestonline, String persons) {
    given()
        .headers(guestonline.headers())
        .formParams("restaurant_id", 479, "date", "2031-03-14", "hour", "20:00", "persons", persons)
        .post(guestonline.url() + "/v1/pending_bookings");
  }

  private EngineExecutionResults run(String method) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Wrong.class, method, "dev.surimi.junit.VendorEndpoint"))
        .outputDirectoryCreator(inReports())
        .execute();
  }

  private OutputDirectoryCreator inReports() {
    return new OutputDirectoryCreator() {
      @Override
      public Path getRootDirectory() {
        return reports;
      }

      @Override
      public Path createOutputDirectory(TestDescriptor test) throws IOException {
        return Files.createTempDirectory(reports, "test");
      }
    };
  }

  private static String failure(EngineExecutionResults results) {
    return results.testEvents().failed().stream()
        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
        .flatMap(result -> result.getThrowable().stream())
        .map(Throwable::getMessage)
        .findFirst()
        .orElseThrow();
  }

  private static List<FileEntry> files(EngineExecutionResults results) {
    return results.allEvents().fileEntryPublished().stream()
        .flatMap(event -> event.getPayload(FileEntry.class).stream())
        .toList();
  }

  private static String name(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }
}
