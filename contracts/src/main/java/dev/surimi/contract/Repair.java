package dev.surimi.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What was probably meant by a value that breaks a rule, where that is obvious. */
final class Repair {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Longer texts are no slip of the pen. */
  private static final int LONGEST = 200;

  private Repair() {}

  static Optional<JsonNode> of(String keyword, JsonNode rule, JsonNode value) {
    return switch (keyword) {
      case "type" -> typed(types(rule), value);
      case "enum" -> oneOf(rule, value);
      case "const" -> Optional.of(rule);
      case "format" -> rewritten(value, formatOf(rule.asString("")));
      case "pattern" -> rewritten(value, patternOf(rule.asString("")));
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
      Optional<JsonNode> read = read(types, value.asString().strip());
      if (read.isPresent()) {
        return read;
      }
    }
    return types.contains("array") && !value.isMissingNode() && !value.isNull()
        ? Optional.of(JSON.arrayNode().add(value))
        : Optional.empty();
  }

  private static Optional<JsonNode> read(Set<String> types, String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (types.contains("boolean") && List.of("true", "false", "yes", "no").contains(word)) {
      return Optional.of(JSON.booleanNode(word.equals("true") || word.equals("yes")));
    }
    boolean whole = text.matches("-?\\d{1,18}");
    if (whole && (types.contains("integer") || types.contains("number"))) {
      return Optional.of(JSON.numberNode(Long.parseLong(text)));
    }
    boolean decimal = text.matches("-?\\d{1,18}[.,]\\d{1,18}");
    return decimal && types.contains("number")
        ? Optional.of(JSON.numberNode(new BigDecimal(text.replace(',', '.'))))
        : Optional.empty();
  }

  private static Optional<JsonNode> oneOf(JsonNode known, JsonNode value) {
    Map<String, JsonNode> byWord = new LinkedHashMap<>();
    known.forEach(each -> byWord.put(each.asString(""), each));
    String said = value.isValueNode() ? value.asString().strip() : "";
    return byWord.keySet().stream()
        .filter(word -> bare(word).equals(bare(said)) && !said.isEmpty())
        .findFirst()
        .or(() -> Nearest.to(said, byWord.keySet()).stream().findFirst())
        .map(byWord::get);
  }

  /** A word without its case and what joins its parts. */
  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** The first way of writing the same that the rule accepts. */
  private static Optional<JsonNode> rewritten(JsonNode value, Predicate<String> fits) {
    String text = value.isString() ? value.asString() : "";
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = text.strip();
    Stream<String> words =
        Stream.of(bare, bare.toUpperCase(Locale.ROOT), bare.toLowerCase(Locale.ROOT));
    Stream<String> moments = Moment.of(bare).stream().flatMap(Moment::forms);
    Stream<String> numbers =
        isNumber(bare) ? Stream.of(bare.replaceAll("[^0-9]", "")) : Stream.of();
    return Stream.of(words, moments, numbers)
        .flatMap(each -> each)
        .filter(each -> !each.equals(text) && fits.test(each))
        .findFirst()
        .map(JSON::stringNode);
  }

  /** A number as telephones have them. */
  private static boolean isNumber(String text) {
    return text.matches("\\+?[0-9][0-9 ()./-]*");
  }

  private static Predicate<String> patternOf(String rule) {
    try {
      return Pattern.compile(rule).asPredicate();
    } catch (PatternSyntaxException notOfJava) {
      return any -> false;
    }
  }

  private static Predicate<String> formatOf(String format) {
    return switch (format) {
      case "date" -> readable(LocalDate::parse);
      case "date-time" -> readable(OffsetDateTime::parse);
      case "uuid" -> readable(UUID::fromString);
      case "email" -> text -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
      default -> any -> false;
    };
  }

  private interface Reader {
    Object read(String text);
  }

  private static Predicate<String> readable(Reader reader) {
    return text -> {
      try {
        return reader.read(text) != null;
      } catch (DateTimeException | IllegalArgumentException unreadable) {
        return false;
      }
    };
  }
}
