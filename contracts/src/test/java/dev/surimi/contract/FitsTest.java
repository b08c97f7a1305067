package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.fit.Fit;
import dev.surimi.contract.fit.Fits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The quick judgement and the validator's, side by side. */
class FitsTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** How many examples of a schema are enough to be corrupted. */
  private static final int MOST = 3;

  /** What may stand where something else was. */
  private static final List<JsonNode> STRANGERS =
      List.of(
              "null",
              "true",
              "0",
              "-1",
              "1",
              "2.0",
              "1.5",
              "99999999999999999999",
              "1e30",
              "\"\"",
              "\"a\"",
              "\"a\\nb\"",
              "\"2031-02-30\"",
              "\"2031-03-14\"",
              "\"2031-03-14T20:00:00+01:00\"",
              "\"2031-03-14T24:00:00Z\"",
              "\"0000-01-01\"",
              "\"19:30\"",
              "\"55cc4c04-9089-c768-7000-000100000000\"",
              "\"http://a.example/x?y=1\"",
              "[]",
              "[1,1.0]",
              "[\"a\",\"a\"]",
              "{}",
              "{\"a\":1}")
          .stream()
          .map(JSON::readTree)
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"guestonline", "restoplace", "octotable", "ytimes", "iiko", "sandbox"})
  void theQuickJudgementNeverContradictsTheValidator(String id) {
    Contract contract = Contract.load(id);
    ObjectNode judged = JudgedDocument.of(contract.document());
    Fits fits = new Fits(judged);
    Schemas schemas = new Schemas(judged);
    int certain = 0;

    for (Place place : places(judged)) {
      for (JsonNode value : place.values()) {
        Fit fit = fits.of(place.location(), value);
        if (fit != Fit.UNSURE) {
          certain++;
          assertThat(schemas.found(place.location(), value).isEmpty())
              .as("%s: %s", place.location(), value)
              .isEqualTo(fit == Fit.YES);
        }
      }
    }

    assertThat(certain).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guestonline", "restoplace", "octotable", "ytimes", "iiko", "sandbox"})
  void theQuickJudgementIsSureOfEveryExample(String id) {
    Contract contract = Contract.load(id);
    ObjectNode judged = JudgedDocument.of(contract.document());
    Fits fits = new Fits(judged);

    List<String> unsure = new ArrayList<>();
    for (Place place : places(judged)) {
      for (JsonNode example : place.examples()) {
        if (fits.of(place.location(), example) != Fit.YES) {
          unsure.add(place.location() + ": " + example);
        }
      }
    }

    assertThat(unsure).isEmpty();
  }

  /** A schema with values that fit it, all of them and each with something wrong. */
  private record Place(String location, List<JsonNode> examples) {

    Set<JsonNode> values() {
      Set<JsonNode> values = new LinkedHashSet<>(STRANGERS);
      for (JsonNode example : examples.subList(0, Math.min(MOST, examples.size()))) {
        values.add(example);
        corrupt(example, values);
      }
      return values;
    }

    private static void corrupt(JsonNode example, Set<JsonNode> values) {
      if (example instanceof ObjectNode object) {
        values.add(object.deepCopy().put("nobody-declared-it", 1));
        for (String name : List.copyOf(object.propertyNames())) {
          values.add(without(object, name));
          Set<JsonNode> others = new LinkedHashSet<>(STRANGERS);
          corrupt(object.get(name), others);
          others.forEach(other -> values.add(with(object, name, other)));
        }
      }
      if (example instanceof ArrayNode array && !array.isEmpty()) {
        Set<JsonNode> others = new LinkedHashSet<>();
        corrupt(array.get(0), others);
        others.forEach(other -> values.add(with(array, other)));
      }
    }
  }

  private static ObjectNode without(ObjectNode object, String name) {
    ObjectNode copy = object.deepCopy();
    copy.remove(name);
    return copy;
  }

  private static ObjectNode with(ObjectNode object, String name, JsonNode value) {
    ObjectNode copy = object.deepCopy();
    copy.set(name, value);
    return copy;
  }

  private static ArrayNode with(ArrayNode array, JsonNode first) {
    ArrayNode copy = array.deepCopy();
    copy.set(0, first);
    return copy;
  }

  private static List<Place> places(ObjectNode judged) {
    List<Place> places = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema :
        judged.path("components").path("schemas").properties()) {
      String location = "#/components/schemas/" + Pointers.escaped(schema.getKey());
      places.add(
          new Place(location, schema.getValue().path("examples").values().stream().toList()));
    }
    collect(Spot.root(judged), places);
    return places;
  }

  /** The bodies of messages. */
  private static void collect(Spot spot, List<Place> places) {
    if (spot.at("schema").exists() && spot.at("examples").exists()) {
      List<JsonNode> values =
          spot.at("examples").members().stream()
              .map(each -> each.followed().at("value").node())
              .toList();
      places.add(new Place(spot.at("schema").location(), values));
    }
    spot.members().forEach(each -> collect(each, places));
    spot.items().forEach(each -> collect(each, places));
  }
}
