package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** No order of calls, actions and hours seats two parties at one table. */
class TablesPropertyTest {

  private static final List<Integer> TABLES = List.of(1542, 1543, 2460);

  private final InSandbox sandbox = InSandbox.demo();
  private final Site site = new Site(sandbox);

  /** One thing that somebody does. */
  private record Step(String what, int reserve, int hour, int count, int table) {

    Map<String, Object> wish() {
      Map<String, Object> wish = new LinkedHashMap<>();
      wish.put("from", "2031-03-15 %02d:00:00".formatted(hour));
      wish.put("to", "2031-03-15 %02d:30:00".formatted(hour + 1));
      wish.put("name", "Ada");
      wish.put("count", count);
      if (table > 0) {
        wish.put("item_ids", List.of(table));
      }
      return wish;
    }
  }

  @BeforeTry
  void open() {
    sandbox.open();
  }

  @AfterTry
  void close() {
    sandbox.close();
  }

  @Property(tries = 30)
  void noTableIsTakenTwice(@ForAll("steps") List<Step> steps) {
    for (Step step : steps) {
      happen(step);
      assertNobodyShares();
    }
  }

  private void happen(Step step) {
    int id = reserve(step);
    switch (step.what()) {
      case "create" -> site.post("/reserves", step.wish());
      case "update" -> site.put("/reserves/" + id, step.wish());
      case "wait" -> site.put("/reserves/" + id, Map.of("waitlist", true));
      case "status" -> site.put("/reserves/" + id + "/status", Map.of("status", step.count()));
      case "advance" -> sandbox.advance(Duration.ofMinutes(45));
      default -> sandbox.act("restoplace", step.what(), Map.of("reserve", id));
    }
  }

  /** One of those there are; those of the demo too. */
  private int reserve(Step step) {
    List<Reserve> all = sandbox.world().state().all(Reserve.TABLE).toList();
    return all.get(all.size() - 1 - step.reserve() % all.size()).id();
  }

  private void assertNobodyShares() {
    List<Reserve> seated =
        sandbox
            .world()
            .state()
            .all(Reserve.TABLE)
            .filter(reserve -> reserve.standing().status().isActive())
            .filter(reserve -> !reserve.visit().waits())
            .toList();
    for (int i = 0; i < seated.size(); i++) {
      for (Reserve other : seated.subList(i + 1, seated.size())) {
        assertApart(seated.get(i), other);
      }
    }
  }

  private void assertApart(Reserve one, Reserve other) {
    if (one.visit().interval().overlaps(other.visit().interval())) {
      assertThat(footprint(one))
          .as("%s and %s", one, other)
          .doesNotContainAnyElementsOf(footprint(other));
    }
  }

  private List<Integer> footprint(Reserve reserve) {
    return reserve.visit().itemIds().stream()
        .flatMap(
            id -> sandbox.world().state().find(Item.TABLE, id).orElseThrow().footprint().stream())
        .toList();
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(
                "create", "create", "create", "update", "update", "wait", "status", "advance",
                "promote", "move", "walk-in", "cancel", "expect", "seat", "close", "delete", "pay"),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(17, 20),
            Arbitraries.integers().between(1, 8),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)), Tuple.of(2, Arbitraries.of(TABLES))))
        .as(Step::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(25);
  }
}
