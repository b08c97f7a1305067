package dev.surimi.contract.fit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** {@code pattern}; a {@code $} at its end means the very end, and not before a line break. */
record Matching(Pattern pattern) implements Rule {

  static Matching of(String regex) {
    return new Matching(Pattern.compile(regex));
  }

  @Override
  public Fit of(JsonNode value) {
    if (!value.isString()) {
      return Fit.YES;
    }
    String text = value.stringValue();
    Matcher matcher = pattern.matcher(text);
    boolean breaks = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return breaks ? Fit.UNSURE : Fit.of(matcher.find());
  }
}
