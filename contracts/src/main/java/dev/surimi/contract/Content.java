package dev.surimi.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a body may be: its content types, and where the bundle has the schema of each.
 *
 * @param location where the bundle declares the body
 * @param schemas content type to schema location, {@code ""} where any value will do
 */
record Content(String location, Map<String, String> schemas, Map<String, List<Example>> examples) {

  /** Of a request body, a response or a component of these, its {@code $ref} followed. */
  static Content of(Spot holder) {
    Spot followed = holder.followed();
    Map<String, String> schemas = new LinkedHashMap<>();
    Map<String, List<Example>> examples = new LinkedHashMap<>();
    for (Spot media : followed.at("content").members()) {
      String type = essence(media.name());
      Spot schema = media.at("schema");
      schemas.put(type, schema.exists() ? schema.location() : "");
      examples.put(type, Examples.of(media));
    }
    return new Content(followed.location(), schemas, examples);
  }

  /** A content type without its parameters, in lower case; null stays null. */
  static String essence(String contentType) {
    if (contentType == null) {
      return null;
    }
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return schemas.isEmpty();
  }

  Set<String> types() {
    return schemas.keySet();
  }

  String typeNames() {
    return types().stream().collect(Collectors.joining(" or "));
  }

  /** The examples of all content types, a sample repeated under another type only once. */
  List<Example> allExamples() {
    return examples.values().stream().flatMap(List::stream).distinct().toList();
  }
}
