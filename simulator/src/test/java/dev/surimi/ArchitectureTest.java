package dev.surimi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Who may use whom. Plain test methods, because fields of rules are silently skipped by some
 * runners.
 */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.surimi");

  @Test
  void enoughClassesAreLookedAt() {
    assertThat(HOUSE).hasSizeGreaterThan(100);
  }

  @Test
  void importsRunOneWay() {
    String[] order = {
      "contract",
      "client",
      "scenario",
      "clock",
      "world",
      "store",
      "webhook",
      "vendor",
      "fault",
      "journal",
      "engine",
      "control",
      "http",
      "junit",
      "cli"
    };
    for (int lower = 0; lower < order.length; lower++) {
      for (int upper = lower + 1; upper < order.length; upper++) {
        noClasses()
            .that()
            .resideInAPackage("dev.surimi." + order[lower] + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.surimi." + order[upper] + "..")
            .because("imports run from the command line down to the clock")
            .allowEmptyShould(false)
            .check(HOUSE);
      }
    }
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("dev.surimi.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyTheClockReadsTheMachinesTime() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.surimi.clock..",
            "dev.surimi.client..",
            "dev.surimi.scenario..",
            "dev.surimi.junit..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .because("time is a value that worlds carry; players and tests stand outside of these")
        .check(HOUSE);
  }

  @Test
  void onlyEntropyMakesRandomValues() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Math.class, "random")
        .because("the same seed and calls must give the same bytes")
        .check(HOUSE);
  }

  @Test
  void onlyHttpSeesJavalin() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.surimi.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
        .because("the engine is used without a socket too")
        .check(HOUSE);
  }

  @Test
  void vendorsDoNotKnowEachOther() {
    slices()
        .matching("dev.surimi.vendor.(*)..")
        .should()
        .notDependOnEachOther()
        .because("where vendors differ is the product")
        .check(HOUSE);
  }

  @Test
  void nobodyPrintsButTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.surimi.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("what a sandbox has to say goes into the journal or the log")
        .check(HOUSE);
  }
}
