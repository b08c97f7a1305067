package dev.surimi.contract.fit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/**
 * {@code type}.
 *
 * @param onlyWhole whether a number has to be an integer
 */
record Types(Set<JsonNodeType> allowed, boolean onlyWhole) implements Rule {

  private static final Set<JsonNodeType> KNOWN =
      EnumSet.of(
          JsonNodeType.OBJECT,
          JsonNodeType.ARRAY,
          JsonNodeType.STRING,
          JsonNodeType.BOOLEAN,
          JsonNodeType.NULL,
          JsonNodeType.NUMBER);

  /**
   * @param names as JSON Schema has them; others allow nothing
   */
  static Types of(Set<String> names) {
    Set<JsonNodeType> allowed = EnumSet.noneOf(JsonNodeType.class);
    for (JsonNodeType type : KNOWN) {
      if (names.contains(type.name().toLowerCase(Locale.ROOT))) {
        allowed.add(type);
      }
    }
    boolean onlyWhole = names.contains("integer") && !names.contains("number");
    if (onlyWhole) {
      allowed.add(JsonNodeType.NUMBER);
    }
    return new Types(allowed, onlyWhole);
  }

  /** 2.0 is a whole number too. */
  @Override
  public Fit of(JsonNode value) {
    JsonNodeType type = value.getNodeType();
    if (!KNOWN.contains(type)) {
      return Fit.UNSURE;
    }
    boolean unsure = onlyWhole && type == JsonNodeType.NUMBER && !value.isIntegralNumber();
    return unsure ? Fit.UNSURE : Fit.of(allowed.contains(type));
  }
}
