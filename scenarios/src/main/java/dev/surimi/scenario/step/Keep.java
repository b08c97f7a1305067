package dev.surimi.scenario.step;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.Jackson3JsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.Jackson3MappingProvider;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Values;
import dev.surimi.scenario.match.Difference;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a step keeps of what came, by JSONPath. */
final class Keep {

  private static final Configuration JACKSON =
      Configuration.builder()
          .jsonProvider(new Jackson3JsonNodeJsonProvider(JsonMapper.shared()))
          .mappingProvider(new Jackson3MappingProvider(JsonMapper.shared()))
          .build();

  private final Map<String, JsonPath> paths;

  private Keep(Map<String, JsonPath> paths) {
    this.paths = paths;
  }

  static Keep of(Written written) {
    Map<String, JsonPath> paths = new LinkedHashMap<>();
    written
        .object("keep")
        .properties()
        .forEach(each -> paths.put(each.getKey(), path(written, each.getKey(), each.getValue())));
    return new Keep(paths);
  }

  private static JsonPath path(Written written, String name, JsonNode path) {
    try {
      return JsonPath.compile(path.asString());
    } catch (InvalidPathException | IllegalArgumentException broken) {
      throw written.bad("keep/" + name, path + " is no JSONPath: " + broken.getMessage());
    }
  }

  void keep(Values values, JsonNode body) {
    paths.forEach((name, path) -> values.put(name, found(name, path, body)));
  }

  private static JsonNode found(String name, JsonPath path, JsonNode body) {
    try {
      JsonNode found = body.isMissingNode() ? null : path.read(body, JACKSON);
      if (found != null && !(found.isArray() && found.isEmpty() && !path.isDefinite())) {
        return found;
      }
    } catch (PathNotFoundException none) {
      // told below, like a path that is there and leads to nothing
    }
    throw new Failure(
        "nothing to keep as '%s': %s finds nothing in %s"
            .formatted(name, path.getPath(), Difference.told(body)));
  }
}
