package dev.surimi.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What was probably meant by a value that breaks a rule, where that is obvious. */
final class Repair {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

  private Repair() {}

  static Optional<JsonNode> of(String keyword, JsonNode rule, JsonNode value) {
    return switch (keyword) {
      case "type" -> typed(types(rule), value);
      case "enum" -> oneOf(rule, value);
      case "const" -> Optional.of(rule);
      case "format" -> formatted(rule.asString(""), value);
      case "minimum", "maximum" -> Optional.of(rule);
      default -> Optional.empty();
    };
  }

  private static Set<String> types(JsonNode rule) {
    Set<String> types = new TreeSet<>();
    if (rule.isString()) {
      types.add(rule.asString());
    }
    rule.forEach(each -> types.add(each.asString("")));
    return types;
  }

  private static Optional<JsonNode> typed(Set<String> types, JsonNode value) {
    if (value.isValueNode() && !value.isNull() && types.contains("string")) {
      return Optional.of(JSON.stringNode(value.asString()));
    }
    if (value.isString()) {
      return read(types, value.asString().strip());
    }
    return types.contains("array") && !value.isMissingNode() && !value.isNull()
        ? Optional.of(JSON.arrayNode().add(value))
        : Optional.empty();
  }

  private static Optional<JsonNode> read(Set<String> types, String text) {
    if (types.contains("boolean") && List.of("true", "false").contains(text)) {
      return Optional.of(JSON.booleanNode(text.equals("true")));
    }
    boolean whole = text.matches("-?\\d{1,18}");
    if (whole && (types.contains("integer") || types.contains("number"))) {
      return Optional.of(JSON.numberNode(Long.parseLong(text)));
    }
    boolean decimal = text.matches("-?\\d{1,18}\\.\\d{1,18}");
    return decimal && types.contains("number")
        ? Optional.of(JSON.numberNode(new BigDecimal(text)))
        : Optional.empty();
  }

  private static Optional<JsonNode> oneOf(JsonNode known, JsonNode value) {
    Map<String, JsonNode> byWord = new LinkedHashMap<>();
    known.forEach(each -> byWord.put(each.asString(""), each));
    String said = value.isValueNode() ? value.asString() : "";
    return byWord.keySet().stream()
        .filter(word -> word.equalsIgnoreCase(said))
        .findFirst()
        .or(() -> Nearest.to(said, byWord.keySet()).stream().findFirst())
        .map(byWord::get);
  }

  private static Optional<JsonNode> formatted(String format, JsonNode value) {
    Matcher dayFirst = DAY_FIRST.matcher(value.isString() ? value.asString() : "");
    if (!format.equals("date") || !dayFirst.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(dayFirst.group(3)),
              Integer.parseInt(dayFirst.group(2)),
              Integer.parseInt(dayFirst.group(1)));
      return Optional.of(JSON.stringNode(day.toString()));
    } catch (java.time.DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
