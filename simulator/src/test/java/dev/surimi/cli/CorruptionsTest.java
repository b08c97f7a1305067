package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Severity;
import dev.surimi.contract.Violation;
import dev.surimi.contract.traffic.HarFile;
import dev.surimi.engine.HarCheck;
import dev.surimi.engine.Vendors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Traffic of a demo day passes {@code surimi check}; with one small thing wrong in it, it fails.
 */
class CorruptionsTest {

  private static final Vendors VENDORS = Vendors.discover();

  private static DemoTraffic traffic;

  @TempDir private Path folder;

  @BeforeAll
  static void make() {
    traffic = DemoTraffic.made();
  }

  static Stream<Corruption> corruptions() {
    return Corruptions.all();
  }

  @Test
  void theTrafficOfADemoDayPasses() throws IOException {
    StringWriter said = new StringWriter();

    assertThat(command(traffic.har(), said)).isZero();
    assertThat(said.toString())
        .isEqualToIgnoringNewLines("41 of 41 exchanges judged: 0 errors, 0 warnings");
  }

  @Test
  void theDayHasSuccessesAndRefusalsOfEveryVendor() {
    for (String vendor : List.of("restoplace", "guestonline", "octotable", "ytimes", "iiko")) {
      assertThat(traffic.har().at("/log/entries"))
          .as(vendor)
          .filteredOn(entry -> entry.at("/request/url").asString().contains("/" + vendor + "/"))
          .anyMatch(DemoTraffic::isRefused)
          .anyMatch(entry -> !DemoTraffic.isRefused(entry));
    }
  }

  @Test
  void theCommandFailsOnOneThingThatIsWrong() throws IOException {
    Corruption corruption = corruptions().findFirst().orElseThrow();
    StringWriter said = new StringWriter();

    assertThat(command(corruption.in(traffic), said)).isEqualTo(1);
    assertThat(said.toString()).contains("POST /reserves  request  /from  pattern: expected");
  }

  @ParameterizedTest
  @MethodSource("corruptions")
  void oneThingThatIsWrongIsFound(Corruption corruption) {
    CheckSummary summary = new CheckSummary();
    List<Found> found = new ArrayList<>();

    read(
        corruption.in(traffic),
        checked -> {
          summary.judged(checked);
          checked
              .judged()
              .violations()
              .forEach(each -> found.add(new Found(checked.entry().number(), each)));
        });

    assertThat(summary.fails(false)).as("%s", found).isTrue();
    assertThat(found).anyMatch(each -> each.isThat(corruption));
    assertThat(found).allMatch(each -> each.entry() == traffic.places().get(corruption.call()) + 1);
  }

  @Test
  void moreThanFiftyThingsAreTriedAndEachIsAnother() {
    assertThat(corruptions()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  private record Found(int entry, Violation violation) {

    boolean isThat(Corruption corruption) {
      return violation.severity() == Severity.ERROR
          && violation.direction().toString().equals(corruption.direction())
          && violation.pointer().equals(corruption.pointer())
          && violation.keyword().equals(corruption.keyword());
    }
  }

  private static void read(JsonNode har, java.util.function.Consumer<HarCheck.Checked> reader) {
    HarCheck check = HarCheck.of(VENDORS);
    byte[] bytes = har.toString().getBytes(StandardCharsets.UTF_8);
    HarFile.read(new ByteArrayInputStream(bytes), entry -> check.check(entry).ifPresent(reader));
  }

  private int command(JsonNode har, StringWriter said) throws IOException {
    Path file = Files.writeString(folder.resolve("traffic.har"), har.toString());
    return Surimi.command()
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(said))
        .setErr(new PrintWriter(said))
        .execute("check", file.toString());
  }
}
