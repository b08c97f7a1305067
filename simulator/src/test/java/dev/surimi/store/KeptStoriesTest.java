package dev.surimi.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.client.SandboxClient;
import dev.surimi.engine.Care;
import dev.surimi.engine.Vendors;
import dev.surimi.scenario.Contracts;
import dev.surimi.scenario.Played;
import dev.surimi.scenario.Player;
import dev.surimi.scenario.Stories;
import dev.surimi.scenario.file.ScenarioReader;
import dev.surimi.world.Moment;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library goes the same wherever worlds are kept, and what is kept is what there was. Each
 * store has every third story; with {@code -Dsurimi.stories=all} each has all.
 */
class KeptStoriesTest {

  private static final Path LIBRARY = Path.of("../scenarios");
  private static final Contracts CONTRACTS = new Contracts();
  private static final MomentJson JSON = new MomentJson(Care.catalogue(Vendors.discover()));

  private static final boolean ALL = "all".equals(System.getProperty("surimi.stories"));

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> everyStoryGoesTheSameInAFile() {
    return stories("sqlite:" + folder.resolve("worlds.db"), 0);
  }

  @TestFactory
  Stream<DynamicTest> everyStoryGoesTheSameInPostgres() {
    return stories(PostgresServer.database(), 1);
  }

  private static Stream<DynamicTest> stories(String store, int which) {
    Sandbox sandbox = Sandbox.start(SandboxSettings.onFreePort().withStore(store));
    ScenarioReader reader = new ScenarioReader(CONTRACTS);
    List<Path> library = Stories.in(List.of(LIBRARY));
    return IntStream.range(0, library.size())
        .filter(number -> ALL || number % 3 == which)
        .mapToObj(library::get)
        .map(
            path ->
                DynamicTest.dynamicTest(
                    LIBRARY.relativize(path).toString(),
                    path.toUri(),
                    () -> play(sandbox, reader, path)))
        .onClose(sandbox::close);
  }

  private static void play(Sandbox sandbox, ScenarioReader reader, Path path) {
    ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();
    Played played =
        Player.in(SandboxClient.at(sandbox.url()), CONTRACTS, "library")
            .seenBy(world -> differences.addAll(differences(sandbox, world.name())))
            .play(reader.read(path), 1);

    assertThat(played.isFine()).as(String.join("\n", played.problem())).isTrue();
    assertThat(differences).isEmpty();
  }

  private static List<String> differences(Sandbox sandbox, String world) {
    Moment kept = sandbox.engine().store().find(world).orElseThrow().moment();
    Moment live = sandbox.world(world).world().moment();
    String is = JSON.write(kept).toString();
    String was = JSON.write(live).toString();
    return is.equals(was) ? List.of() : List.of("kept: " + is + "\nwas:  " + was);
  }
}
