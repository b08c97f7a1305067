package dev.surimi.contract;

import java.util.List;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract of the tests, and JSON with less noise: {@code {tea: 'green'}}. */
final class Teahouse {
  static final Contract CONTRACT = Contract.load("teahouse");
  static final Judge JUDGE = CONTRACT.judge();

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Teahouse() {}

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  static ObjectNode object(String text) {
    return (ObjectNode) json(text);
  }

  static Operation operation(String id) {
    return CONTRACT.operation(id);
  }

  /** Each violation as {@code <severity> <pointer> <keyword>}. */
  static List<String> brief(List<Violation> violations) {
    return violations.stream()
        .map(each -> each.severity() + " " + each.pointer() + " " + each.keyword())
        .toList();
  }
}
