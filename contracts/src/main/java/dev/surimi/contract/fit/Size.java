package dev.surimi.contract.fit;

import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;

/**
 * {@code minLength}, {@code maxItems} and their like.
 *
 * @param measure how large a value is; -1 when the keyword says nothing about it
 */
record Size(ToIntFunction<JsonNode> measure, int least, int most) implements Rule {

  @Override
  public Fit of(JsonNode value) {
    int size = measure.applyAsInt(value);
    return Fit.of(size < 0 || (size >= least && size <= most));
  }

  static int ofText(JsonNode value) {
    return value.isString()
        ? value.stringValue().codePointCount(0, value.stringValue().length())
        : -1;
  }

  static int ofArray(JsonNode value) {
    return value.isArray() ? value.size() : -1;
  }

  static int ofObject(JsonNode value) {
    return value.isObject() ? value.size() : -1;
  }
}
