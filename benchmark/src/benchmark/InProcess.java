package benchmark;

import dev.surimi.engine.Answer;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.Engine;
import dev.surimi.engine.LiveWorld;
import dev.surimi.engine.Vendors;
import dev.surimi.engine.WorldSettings;
import dev.surimi.vendor.Request;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A sandbox in this process, without a socket; its worlds' clocks stand still. */
public final class InProcess {

  public static final Instant NOW = Instant.parse("2031-03-10T10:00:00Z");

  private static final LocalDate FIRST = LocalDate.of(2041, 1, 1);

  private final Vendors vendors = Vendors.discover();
  private final Engine engine = new Engine(vendors, WorldSettings.standard(), 20_000);

  public Vendors vendors() {
    return vendors;
  }

  public Engine engine() {
    return engine;
  }

  /** A world of this name, made anew. */
  public LiveWorld open(String name, ContractMode contracts) {
    WorldSettings frozen = new WorldSettings("demo", NOW, true, 1, contracts, Map.of());
    return engine.worlds().replace(name, frozen);
  }

  /** The answer of Guestonline, who must not refuse. */
  public Answer get(String world, String path, String query) {
    return require(world, "GET", path, query, "");
  }

  public Answer post(String world, String path, String body) {
    return require(world, "POST", path, "", body);
  }

  /** Ten bookings of a day; the answer to the last. */
  public Answer book(String world, String day) {
    for (int i = 1; i < 10; i++) {
      book(world, day, i);
    }
    return book(world, day, 10);
  }

  /** The booking of this number, on a day that only seven others share with it. */
  public Answer book(String world, int number) {
    return book(world, FIRST.plusDays(number / 8).toString(), number);
  }

  private Answer book(String world, String day, int number) {
    return post(world, "/bookings", Workload.CREATE.body(day, number));
  }

  private Answer require(String world, String method, String path, String query, String body) {
    Answer answer = engine.answer(request(world, method, path, query, body));
    if (answer.status() != 200) {
      throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer;
  }

  private static Request request(
      String world, String method, String path, String query, String body) {
    return new Request(
        method,
        "localhost",
        "/guestonline/v1" + path,
        query,
        Map.of("X-Token", List.of("test_" + world), "Content-Type", List.of("application/json")),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
