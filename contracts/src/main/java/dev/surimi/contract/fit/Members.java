package dev.surimi.contract.fit;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * {@code properties}, {@code patternProperties} and {@code additionalProperties}.
 *
 * @param others for every other member; null when nothing is said about them
 */
record Members(Map<String, Rule> named, Map<Pattern, Rule> alike, Rule others) implements Rule {

  Members {
    named = Map.copyOf(named);
    alike = Map.copyOf(alike);
  }

  @Override
  public Fit of(JsonNode value) {
    Fit fit = Fit.YES;
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        fit = fit.and(of(member.getKey(), member.getValue()));
        if (fit == Fit.NO) {
          return Fit.NO;
        }
      }
    }
    return fit;
  }

  private Fit of(String name, JsonNode value) {
    Rule rule = named.get(name);
    if (alike.isEmpty()) {
      Rule any = rule != null ? rule : others;
      return any == null ? Fit.YES : any.of(value);
    }
    return of(rule, name, value);
  }

  private Fit of(Rule own, String name, JsonNode value) {
    Fit fit = own == null ? Fit.YES : own.of(value);
    List<Rule> matching =
        alike.entrySet().stream()
            .filter(each -> each.getKey().matcher(name).find())
            .map(Map.Entry::getValue)
            .toList();
    for (Rule rule : matching) {
      fit = fit.and(rule.of(value));
    }
    boolean isOther = own == null && matching.isEmpty() && others != null;
    return isOther ? others.of(value) : fit;
  }

  @Override
  public boolean covers(JsonNode object, String member) {
    return others != null
        || named.containsKey(member)
        || alike.keySet().stream().anyMatch(each -> each.matcher(member).find());
  }
}
