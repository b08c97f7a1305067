package dev.surimi.contract.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * {@code properties} with those that are {@code required}, {@code patternProperties} and {@code
 * additionalProperties}, in one pass over an object.
 */
final class Members implements Rule {

  private final Map<String, Named> named = new HashMap<>();
  private final Map<Pattern, Rule> alike;
  private final Rule others;
  private final int required;

  private record Named(Rule rule, boolean required) {}

  /**
   * @param required which of the named must be there
   * @param others for every other member; null when nothing is said about them
   */
  Members(Map<String, Rule> named, Set<String> required, Map<Pattern, Rule> alike, Rule others) {
    named.forEach((name, rule) -> this.named.put(name, new Named(rule, required.contains(name))));
    this.required = required.size();
    this.alike = Map.copyOf(alike);
    this.others = others;
  }

  @Override
  public Fit of(JsonNode value) {
    if (!value.isObject()) {
      return Fit.YES;
    }
    Fit fit = Fit.YES;
    int missing = required;
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      Named own = named.get(member.getKey());
      missing -= own != null && own.required ? 1 : 0;
      fit = fit.and(of(own, member.getKey(), member.getValue()));
      if (fit == Fit.NO) {
        return Fit.NO;
      }
    }
    return fit.and(Fit.of(missing == 0));
  }

  private Fit of(Named own, String name, JsonNode value) {
    Fit fit = own == null ? Fit.YES : own.rule.of(value);
    if (!alike.isEmpty()) {
      List<Rule> matching = matching(name);
      for (Rule rule : matching) {
        fit = fit.and(rule.of(value));
      }
      return own == null && matching.isEmpty() && others != null ? others.of(value) : fit;
    }
    return own == null && others != null ? others.of(value) : fit;
  }

  private List<Rule> matching(String name) {
    return alike.entrySet().stream()
        .filter(each -> each.getKey().matcher(name).find())
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public boolean covers(JsonNode object, String member) {
    return named.containsKey(member) || others != null || !matching(member).isEmpty();
  }
}
