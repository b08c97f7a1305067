package dev.surimi.scenario.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What is expected of a value. An object names the members that matter and leaves the others open,
 * a list is expected item for item, a word such as {@code any} and an object such as {@code
 * {matches: "^a"}} are rules, and everything else is expected as it stands. Numbers are compared by
 * value.
 */
public final class Expected {

  private static final String NOTHING = Difference.told(MissingNode.getInstance());

  private final JsonNode expected;

  private Expected(JsonNode expected) {
    this.expected = expected;
  }

  public static Expected of(JsonNode expected) {
    return new Expected(expected);
  }

  /** Whether it is a rule, such as {@code any}, and no value. */
  public static boolean isRule(JsonNode expected) {
    return Words.has(expected) || Rules.has(expected);
  }

  public boolean fits(JsonNode actual) {
    return differences(actual).isEmpty();
  }

  /** Every place where the value is otherwise. */
  public List<Difference> differences(JsonNode actual) {
    return at("", actual);
  }

  private List<Difference> at(String pointer, JsonNode actual) {
    if (Words.has(expected)) {
      return Words.of(expected).differences(pointer, actual);
    }
    if (Rules.has(expected)) {
      return Rules.of(expected).differences(pointer, actual);
    }
    if (expected.isObject()) {
      return members(pointer, actual);
    }
    return expected.isArray()
        ? items(pointer, actual)
        : unless(isSame(expected, actual), pointer, Difference.told(expected), actual);
  }

  private List<Difference> members(String pointer, JsonNode actual) {
    if (!actual.isObject()) {
      return List.of(Difference.of(pointer, "an object", actual));
    }
    List<Difference> differences = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : expected.properties()) {
      String place = child(pointer, member.getKey());
      of(member.getValue()).at(place, actual.path(member.getKey())).stream()
          .map(difference -> among(actual, place, difference))
          .forEach(differences::add);
    }
    return differences;
  }

  /** A member that is not there is told together with those that are. */
  private static Difference among(JsonNode object, String place, Difference difference) {
    boolean isMissing = difference.pointer().equals(place) && difference.got().equals(NOTHING);
    return isMissing
        ? new Difference(
            place, difference.expected(), NOTHING + "; there are " + object.propertyNames())
        : difference;
  }

  private List<Difference> items(String pointer, JsonNode actual) {
    if (!actual.isArray() || actual.size() != expected.size()) {
      return List.of(Difference.of(pointer, "a list of " + expected.size(), actual));
    }
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      differences.addAll(of(expected.get(i)).at(child(pointer, "" + i), actual.get(i)));
    }
    return differences;
  }

  static boolean isSame(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return new BigDecimal(one.asString()).compareTo(new BigDecimal(other.asString())) == 0;
    }
    if (one.isContainer() && one.getNodeType() == other.getNodeType()) {
      return one.size() == other.size() && isSameInside(one, other);
    }
    return one.equals(other);
  }

  private static boolean isSameInside(JsonNode one, JsonNode other) {
    if (one.isObject()) {
      return one.propertyNames().stream()
          .allMatch(name -> other.has(name) && isSame(one.get(name), other.get(name)));
    }
    for (int i = 0; i < one.size(); i++) {
      if (!isSame(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  static List<Difference> unless(boolean fits, String pointer, String expected, JsonNode actual) {
    return fits ? List.of() : List.of(Difference.of(pointer, expected, actual));
  }

  private static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
