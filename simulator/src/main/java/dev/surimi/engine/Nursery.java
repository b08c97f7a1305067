package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.world.Moment;
import dev.surimi.world.Options;
import dev.surimi.world.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Worlds as their seeds make them. Those that are alike are planted once, and share all that they
 * do not change.
 */
final class Nursery {

  private static final int MOST = 16;

  private final Vendors vendors;

  /** What was asked for lately; the one that nobody wanted for longest is forgotten. */
  private final Map<Kind, Moment> planted =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, Moment> eldest) {
          return size() > MOST;
        }
      };

  Nursery(Vendors vendors) {
    this.vendors = vendors;
  }

  private record Kind(String seed, Instant at, Map<String, JsonNode> options) {}

  /**
   * The first moment of a world. One that begins with the machine's time is planted at its whole
   * second, so that worlds which are made together are alike.
   *
   * @throws IllegalArgumentException when the seed cannot be planted
   */
  synchronized Moment plant(WorldSettings settings) {
    WorldClock clock = settings.clock();
    Instant at = settings.now() == null ? clock.now().truncatedTo(ChronoUnit.SECONDS) : clock.now();
    Kind kind = new Kind(settings.seed(), at, settings.options());
    // What stands in a file may be something else the next time.
    Moment first =
        Planting.isFile(settings.seed()) ? grow(kind) : planted.computeIfAbsent(kind, this::grow);
    return first.with(clock);
  }

  private Moment grow(Kind kind) {
    WorldClock clock = WorldClock.frozen(kind.at());
    World world = new World("nursery", kind.seed(), clock, options(kind.options()));
    Planting.of(kind.seed()).plant(world, vendors.all());
    return world.moment();
  }

  /** The default of every option of every contract, and these choices over them. */
  Options options(Map<String, JsonNode> chosen) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    vendors.all().forEach(imitation -> values.putAll(imitation.standardOptions()));
    return new Options(values).with(chosen);
  }
}
