package dev.surimi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.Imitation;
import dev.surimi.journal.Figures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Asks every operation of every vendor, and the control API between them, for what is good, almost
 * good and garbage: nothing may fail, hang, or break its contract. A slice of it in each build;
 * {@code -Dsurimi.fuzz=100000} makes a run of it.
 */
class FuzzTest {

  private static final int CALLS = Integer.getInteger("surimi.fuzz", 4_000);
  private static final long SEED = Long.getLong("surimi.fuzz.seed", 20_310_314L);
  private static final String VENDOR = System.getProperty("surimi.fuzz.vendor", "");
  private static final int CALLS_IN_AN_EPISODE = 200;

  @Test
  void whateverIsAskedIsAnsweredByTheContract() {
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.onFreePort())) {
      List<String> wrongs = VENDOR.isEmpty() ? all(sandbox) : one(sandbox);

      tell(sandbox);
      assertThat(wrongs).isEmpty();
      assertThat(asked(sandbox)).containsAll(VENDOR.isEmpty() ? operations(sandbox) : Set.of());
    }
  }

  private static List<String> all(Sandbox sandbox) {
    List<Imitation> vendors = vendors(sandbox);
    int episodes = Math.max(vendors.size(), CALLS / CALLS_IN_AN_EPISODE);
    long[] seeds = seeds(episodes);
    return IntStream.range(0, episodes)
        .parallel()
        .mapToObj(i -> new Episode(sandbox, vendors.get(i % vendors.size()), seeds[i]))
        .flatMap(episode -> episode.run(CALLS / episodes).stream())
        .toList();
  }

  /** The real ones: a fixture may be careless. */
  static List<Imitation> vendors(Sandbox sandbox) {
    return sandbox.engine().vendors().all().stream()
        .filter(imitation -> !imitation.id().equals("noodlebar"))
        .toList();
  }

  private static List<String> one(Sandbox sandbox) {
    return new Episode(sandbox, sandbox.engine().vendors().find(VENDOR).orElseThrow(), SEED)
        .run(CALLS);
  }

  /** How often each status was answered, by vendor; for whoever has asked for a run. */
  private static void tell(Sandbox sandbox) {
    Map<String, Long> sums = new TreeMap<>();
    sandbox
        .engine()
        .worlds()
        .figures()
        .counts()
        .forEach(
            (count, sum) -> {
              if (count.figure() == Figures.Figure.EXCHANGES) {
                sums.merge(
                    count.labels().get(0) + " " + count.labels().get(2), sum.sum(), Long::sum);
              }
            });
    if (System.getProperty("surimi.fuzz") != null) {
      sums.forEach((answer, sum) -> System.out.println(answer + " " + sum));
    }
  }

  private static Set<String> asked(Sandbox sandbox) {
    return sandbox.engine().worlds().figures().counts().keySet().stream()
        .filter(count -> count.figure() == Figures.Figure.EXCHANGES)
        .map(count -> count.labels().get(0) + " " + count.labels().get(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> operations(Sandbox sandbox) {
    return vendors(sandbox).stream()
        .flatMap(
            imitation ->
                imitation.contract().operations().stream()
                    .map(operation -> imitation.id() + " " + operation.id()))
        .collect(Collectors.toSet());
  }

  private static long[] seeds(int count) {
    Dice dice = new Dice(SEED);
    return LongStream.generate(dice::seed).limit(count).toArray();
  }
}
