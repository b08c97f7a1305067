package dev.surimi.scenario.step;

import dev.surimi.client.Refused;
import dev.surimi.client.World;
import dev.surimi.contract.Nearest;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import dev.surimi.scenario.Vocabulary;
import dev.surimi.scenario.match.Difference;
import dev.surimi.scenario.match.Expected;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code expect-state: {table: …, id: …, row: …}}, {@code {table: …, count: 3}} or {@code {table:
 * …, rows: {contains: …}}}: how things are behind the scenes.
 */
final class ExpectStateStep implements Step {

  private final String vendor;
  private final ObjectNode expect;
  private final Keep keep;

  private ExpectStateStep(String vendor, ObjectNode expect, Keep keep) {
    this.vendor = vendor;
    this.expect = expect;
    this.keep = keep;
  }

  static ExpectStateStep read(Written written) {
    Written said = written.inside("expect-state");
    String table = said.at("table").asString();
    said.requireKnown("table", "table", table, said.words(Vocabulary.Words::tables));
    return new ExpectStateStep(said.vendor(), (ObjectNode) said.node(), Keep.of(written));
  }

  @Override
  public void play(Play play) {
    JsonNode wanted = play.values().fill(expect);
    World world = play.world();
    String table = wanted.path("table").asString();
    requireTable(world, table);
    try {
      if (wanted.has("id")) {
        JsonNode row = row(world, table, wanted.get("id").asString());
        require(wanted.path("row"), row, table);
        keep.keep(play.values(), row);
      }
      if (wanted.has("count")) {
        require(wanted.get("count"), count(world, wanted), "the number of " + table);
      }
      if (wanted.has("rows")) {
        JsonNode rows = JsonMapper.shared().valueToTree(rows(world, wanted));
        require(wanted.get("rows"), rows, table);
        keep.keep(play.values(), rows);
      }
    } catch (Refused refused) {
      throw new Failure(refused.getMessage());
    }
    play.checked();
  }

  private void requireTable(World world, String table) {
    Collection<String> known = world.tables(vendor).propertyNames();
    if (!known.contains(table)) {
      throw new Failure(vendor + " has no table " + table + Nearest.question(table, known));
    }
  }

  private JsonNode count(World world, JsonNode wanted) {
    return wanted.has("like")
        ? JsonMapper.shared().valueToTree(rows(world, wanted).size())
        : world.tables(vendor).path(wanted.path("table").asString());
  }

  /** Those that are spoken of. */
  private List<JsonNode> rows(World world, JsonNode wanted) {
    List<JsonNode> all = world.rows(vendor, wanted.path("table").asString());
    return wanted.has("like")
        ? all.stream().filter(row -> Expected.of(wanted.get("like")).fits(row)).toList()
        : all;
  }

  private JsonNode row(World world, String table, String id) {
    try {
      return world.row(vendor, table, id);
    } catch (Refused refused) {
      if (refused.status() == 404) {
        return MissingNode.getInstance();
      }
      throw refused;
    }
  }

  private static void require(JsonNode wanted, JsonNode actual, String what) {
    List<Difference> differences = Expected.of(wanted).differences(actual);
    if (!differences.isEmpty()) {
      throw new Failure(what + ": the state is not as expected", differences);
    }
  }
}
