package dev.surimi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.World;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Event;
import dev.surimi.contract.Source;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.Vendors;
import dev.surimi.scenario.file.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file of the library is a test, and the library speaks of all that vendors tell. */
class ScenariosTest {

  private static final Path LIBRARY = Path.of("../scenarios");
  private static final Contracts CONTRACTS = new Contracts();
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(SandboxSettings.onFreePort());
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @TestFactory
  Stream<DynamicTest> everyStoryGoesAsItIsWritten() {
    Player player =
        Player.in(SandboxClient.at(sandbox.url()), CONTRACTS, "library")
            .seenBy(ScenariosTest::requireInvariants);
    return stories().stream()
        .map(
            story ->
                DynamicTest.dynamicTest(
                    story.file(),
                    story.path().toUri(),
                    () -> {
                      Played played = player.play(story.scenario(), 1);
                      assertThat(played.isFine()).as(String.join("\n", played.problem())).isTrue();
                    }));
  }

  private static void requireInvariants(World world) {
    assertThat(world.invariants().checked()).isGreaterThan(10);
    assertThat(world.invariants().breaches()).isEmpty();
  }

  @Test
  void thereAreStoriesOfEveryVendorAndAcrossVendors() {
    Set<String> folders = stories().stream().map(Story::folder).collect(Collectors.toSet());

    assertThat(stories()).hasSizeGreaterThan(40);
    assertThat(folders).containsExactlyInAnyOrder(folders());
  }

  private static String[] folders() {
    return Stream.concat(
            Vendors.discover().all().stream()
                .map(Imitation::id)
                .filter(id -> Files.isDirectory(Path.of("../contracts", id))),
            Stream.of("together"))
        .toArray(String[]::new);
  }

  @TestFactory
  Stream<DynamicTest> everyEventIsExpectedInAStory() {
    String all = stories().stream().map(Story::text).collect(Collectors.joining("\n"));
    return Stream.of(folders())
        .filter(folder -> !folder.equals("together"))
        .map(Contract::load)
        .flatMap(contract -> contract.events().stream())
        .map(Event::name)
        .distinct()
        .map(
            event ->
                DynamicTest.dynamicTest(event, () -> assertThat(all).contains("event: " + event)));
  }

  /** Restoplace refuses with a 200 and its texts, which its contract tells apart by no status. */
  @TestFactory
  Stream<DynamicTest> everyDocumentedRefusalIsExpectedInAStory() {
    return Stream.of(folders())
        .filter(folder -> !folder.equals("together"))
        .flatMap(folder -> refusals(Contract.load(folder), textOf(folder)));
  }

  private static Stream<DynamicTest> refusals(Contract contract, String stories) {
    return contract.operations().stream()
        .flatMap(
            operation ->
                operation.statuses().entrySet().stream()
                    .filter(status -> status.getKey() >= 400)
                    .filter(status -> status.getValue() == Source.DOCUMENTED)
                    .map(status -> told(contract.id(), operation.id(), status.getKey(), stories)));
  }

  private static DynamicTest told(String vendor, String operation, int status, String stories) {
    Pattern told =
        Pattern.compile(
            "call: %s\\b(?:(?!call:).)*?status: %d".formatted(Pattern.quote(operation), status),
            Pattern.DOTALL);
    return DynamicTest.dynamicTest(
        vendor + " " + operation + " " + status,
        () -> assertThat(told.matcher(stories).find()).isTrue());
  }

  /** The stories of a vendor, and those in which several meet. */
  private static String textOf(String folder) {
    return stories().stream()
        .filter(story -> Set.of(folder, "together").contains(story.folder()))
        .map(Story::text)
        .collect(Collectors.joining("\n"));
  }

  private record Story(Path path, Scenario scenario, String text) {
    String file() {
      return scenario.file();
    }

    String folder() {
      return path.getParent().getFileName().toString();
    }
  }

  private static List<Story> stories() {
    ScenarioReader reader = new ScenarioReader(CONTRACTS);
    return Stories.in(List.of(LIBRARY)).stream()
        .map(path -> new Story(path, reader.read(path), text(path)))
        .toList();
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (java.io.IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
