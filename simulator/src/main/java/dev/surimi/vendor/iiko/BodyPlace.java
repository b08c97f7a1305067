package dev.surimi.vendor.iiko;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Where in a body a value ends, as .NET counts: {@code line 1, position 25}. */
final class BodyPlace {

  private static final JsonMapper JSON = JsonMapper.shared();

  private BodyPlace() {}

  /**
   * Finds a path such as {@code order.items[0].productId}; empty when the body has no such value.
   */
  static Optional<String> of(byte[] body, String path) {
    String pointer =
        path.isEmpty() ? "" : "/" + path.replace('.', '/').replaceAll("\\[(\\d+)]", "/$1");
    try (JsonParser parser = JSON.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (endsValue(token)
            && parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
          parser.finishToken();
          return Optional.of(words(parser.currentLocation()));
        }
      }
      return Optional.empty();
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static boolean endsValue(JsonToken token) {
    return token.isScalarValue() || token.isStructEnd();
  }

  private static String words(TokenStreamLocation end) {
    return "line " + end.getLineNr() + ", position " + (end.getColumnNr() - 1);
  }
}
