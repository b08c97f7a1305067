package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** No interleaving of calls and actions keeps a table for two at once. */
class TablesPropertyTest {

  /** One call, and how many seconds pass after it. */
  record Step(String verb, int reserve, int table, int hour, int seconds) {}

  @Property(tries = 25)
  void noTableIsKeptTwice(@ForAll("steps") List<Step> steps) {
    InSandbox sandbox = InSandbox.empty();
    sandbox.open();
    Cloud cloud = new Cloud(sandbox);

    for (Step step : steps) {
      take(sandbox, cloud, step);
      sandbox.advance(Duration.ofSeconds(step.seconds()));
    }
    sandbox.advance(Duration.ofSeconds(10));

    assertNobodyOverlaps(cloud);
    sandbox.close();
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(
                "create", "create", "tables", "time", "cancel", "come", "offline", "online"),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(17, 22),
            Arbitraries.integers().between(0, 3))
        .as(Step::new)
        .list()
        .ofMaxSize(25);
  }

  private static void take(InSandbox sandbox, Cloud cloud, Step step) {
    String id = Cloud.demo(step.reserve());
    String time = "2031-03-15 %d:00:00.000".formatted(step.hour());
    List<String> tables = List.of(Cloud.table(step.table()));
    Map<String, Object> body =
        Cloud.changed(new LinkedHashMap<>(), "organizationId", Cloud.MOSCOW, "reserveId", id);
    switch (step.verb()) {
      case "create" ->
          cloud.call(
              "/api/1/reserve/create",
              Cloud.reserve("id", id, "tableIds", tables, "estimatedStartTime", time));
      case "tables" ->
          cloud.call("/api/1/reserve/change_tables", Cloud.changed(body, "tableIds", tables));
      case "time" ->
          cloud.call(
              "/api/1/reserve/change_estimated_start_time",
              Cloud.changed(body, "newEstimatedStartTime", time));
      case "cancel" ->
          cloud.call("/api/1/reserve/cancel", Cloud.changed(body, "cancelReason", "Other"));
      case "come" -> sandbox.act("iiko", "guests-come", Map.of("reserve", id));
      default -> sandbox.act("iiko", "terminal-" + step.verb(), Map.of());
    }
  }

  private static void assertNobodyOverlaps(Cloud cloud) {
    List<String> ids = IntStream.rangeClosed(1, 6).mapToObj(Cloud::demo).toList();
    JsonNode reserves =
        cloud
            .done(
                "/api/1/reserve/status_by_id",
                Map.of("organizationId", Cloud.MOSCOW, "reserveIds", ids))
            .get("reserves");
    for (JsonNode one : reserves) {
      for (JsonNode other : reserves) {
        if (!one.get("id").equals(other.get("id"))
            && isOpen(one)
            && isOpen(other)
            && sameTable(one, other)) {
          assertThat(Math.abs(hour(one) - hour(other)))
              .as(one + " and " + other)
              .isGreaterThanOrEqualTo(2);
        }
      }
    }
  }

  private static boolean isOpen(JsonNode info) {
    return info.at("/reserve/status").asString("").equals("New");
  }

  private static boolean sameTable(JsonNode one, JsonNode other) {
    return one.at("/reserve/tableIds").equals(other.at("/reserve/tableIds"));
  }

  private static int hour(JsonNode info) {
    return Integer.parseInt(info.at("/reserve/estimatedStartTime").asString().substring(11, 13));
  }
}
