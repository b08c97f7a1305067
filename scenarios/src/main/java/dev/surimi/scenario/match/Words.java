package dev.surimi.scenario.match;

import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Matchers of a single word: {@code any}, {@code absent}, and the types. */
final class Words {

  private record Word(String told, Predicate<JsonNode> fits) {}

  private static final Map<String, Word> WORDS =
      Map.of(
          "any", new Word("anything", value -> !value.isMissingNode()),
          "absent", new Word("nothing", JsonNode::isMissingNode),
          "number", new Word("a number", JsonNode::isNumber),
          "text", new Word("a text", JsonNode::isString),
          "boolean", new Word("true or false", JsonNode::isBoolean),
          "list", new Word("a list", JsonNode::isArray),
          "object", new Word("an object", JsonNode::isObject));

  private Words() {}

  static boolean has(JsonNode expected) {
    return expected.isString() && WORDS.containsKey(expected.asString());
  }

  static Matcher of(JsonNode expected) {
    Word word = WORDS.get(expected.asString());
    return (pointer, actual) ->
        Expected.unless(word.fits().test(actual), pointer, word.told(), actual);
  }
}
