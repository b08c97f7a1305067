package dev.surimi.documentation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The type of a printed value; texts that are printed as days or hours are of their own types. */
enum Form {
  NULL,
  OBJECT,
  ARRAY,
  BOOLEAN,
  INTEGER,
  DECIMAL,
  MOMENT("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d"),
  DAY("\\d{4}-\\d\\d-\\d\\d"),
  HOUR("\\d\\d:\\d\\d"),
  OBJECT_ID("[0-9a-f]{24}"),
  TEXT(".*");

  private final Pattern pattern;

  Form() {
    this.pattern = null;
  }

  Form(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
  }

  static Form of(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> OBJECT;
      case ARRAY -> ARRAY;
      case BOOLEAN -> BOOLEAN;
      case NUMBER -> value.isIntegralNumber() ? INTEGER : DECIMAL;
      case STRING -> ofText(value.asString());
      default -> NULL;
    };
  }

  private static Form ofText(String text) {
    return Stream.of(values())
        .filter(form -> form.pattern != null && form.pattern.matcher(text).matches())
        .findFirst()
        .orElseThrow();
  }

  /** Whether a value may stand where one of this form is printed. */
  boolean takes(JsonNode value) {
    return this == of(value) || (this == TEXT && value.isString());
  }
}
