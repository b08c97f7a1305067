package dev.surimi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a world's traffic exercised, as {@code GET …/coverage} tells it, summed up. */
final class CoverageReport {

  /** The forms of a report. */
  enum Format {
    /** A line for each thing, what is missing last. */
    TEXT,
    /** One document, for programs. */
    JSON
  }

  private final String world;
  private final JsonNode coverage;
  private final int exercised;
  private final int all;

  CoverageReport(String world, JsonNode coverage) {
    this.world = world;
    this.coverage = coverage;
    this.exercised = sum("exercised");
    this.all = sum("of");
  }

  private int sum(String name) {
    return coverage.path("vendors").valueStream().mapToInt(each -> each.path(name).asInt()).sum();
  }

  /** Of everything that there is to exercise. */
  double percent() {
    return all == 0 ? 0 : 100.0 * exercised / all;
  }

  /** Traffic that exercised nothing has shown nothing. */
  boolean fails(double failUnder) {
    return exercised == 0 || percent() < failUnder;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("world", world);
    json.put("exercised", exercised).put("of", all).put("percent", percent());
    json.set("vendors", coverage.path("vendors"));
    return json;
  }

  String text() {
    List<String> lines = new ArrayList<>();
    coverage.path("vendors").forEach(vendor -> tell(vendor, lines));
    lines.add(
        exercised == 0
            ? "nothing was exercised in world " + world
            : world + ": " + summed(exercised, all, percent()));
    return String.join(System.lineSeparator(), lines);
  }

  private static void tell(JsonNode vendor, List<String> lines) {
    int exercised = vendor.path("exercised").asInt();
    int all = vendor.path("of").asInt();
    double percent = all == 0 ? 0 : 100.0 * exercised / all;
    lines.add(vendor.path("vendor").asString() + ": " + summed(exercised, all, percent));
    List<Thing> things = things(vendor);
    things.stream().filter(thing -> thing.count() > 0).forEach(thing -> lines.add(thing.line()));
    things.stream().filter(thing -> thing.count() == 0).forEach(thing -> lines.add(thing.line()));
    vendor.path("states").forEach(each -> lines.add(state(each)));
  }

  private static String summed(int exercised, int all, double percent) {
    return String.format(Locale.ROOT, "%d of %d exercised, %.1f %%", exercised, all, percent);
  }

  /** Something that can be exercised, and how often it was. */
  private record Thing(String name, long count) {

    String line() {
      return count == 0 ? "  not exercised  " + name : "  exercised      " + name + "  " + count;
    }
  }

  /** As {@code not reached bookings.state CANCELED}. */
  private static String state(JsonNode state) {
    String name =
        state.path("table").asString()
            + "."
            + state.path("member").asString()
            + " "
            + state.path("state").asString();
    long count = state.path("count").asLong();
    return count == 0 ? "  not reached    " + name : "  reached        " + name + "  " + count;
  }

  private static List<Thing> things(JsonNode vendor) {
    List<Thing> things = new ArrayList<>();
    for (JsonNode operation : vendor.path("operations")) {
      for (JsonNode status : operation.path("statuses")) {
        boolean quietly = status.path("refused").asBoolean() && status.path("status").asInt() < 400;
        String name =
            operation.path("operation").asString()
                + " "
                + status.path("status").asInt()
                + (quietly ? " refused" : "");
        things.add(new Thing(name, status.path("count").asLong()));
      }
    }
    for (String kind : List.of("event", "action")) {
      for (JsonNode each : vendor.path(kind + "s")) {
        things.add(new Thing(kind + " " + each.path(kind).asString(), each.path("count").asLong()));
      }
    }
    return things;
  }
}
