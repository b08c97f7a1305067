package dev.surimi.world;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The readings that a world has chosen, by {@code <vendor>.<option>}; a world always has a value
 * for every option.
 */
public record Options(Map<String, JsonNode> values) {

  public Options {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public String text(String name) {
    return value(name).asString();
  }

  public boolean flag(String name) {
    return value(name).asBoolean();
  }

  public int number(String name) {
    return value(name).asInt();
  }

  public Duration duration(String name) {
    return Duration.parse(text(name));
  }

  /** These options with some of them replaced. */
  public Options with(Map<String, JsonNode> others) {
    Map<String, JsonNode> all = new LinkedHashMap<>(values);
    all.putAll(others);
    return new Options(all);
  }

  private JsonNode value(String name) {
    JsonNode value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "no option is called " + name + "; there are " + values.keySet());
    }
    return value;
  }
}
