package dev.surimi.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.surimi.world.Table;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Rows as JSON: their components, and nothing that they decide. What is null is left out. */
final class Rows {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
          .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
          .build();

  private Rows() {}

  static JsonNode write(Object value) {
    return JSON.valueToTree(value);
  }

  /**
   * @throws Unreadable when it is no row of this table
   */
  static Object read(Table<?, ?> table, JsonNode row) {
    return read(table.type(), table.toString(), row);
  }

  /**
   * @param what for the reader of a message
   * @throws Unreadable when it is none of this type
   */
  static <T> T read(Class<T> type, String what, JsonNode json) {
    try {
      return Objects.requireNonNull(JSON.treeToValue(json, type));
    } catch (JacksonException unfit) {
      throw new Unreadable("no row of " + what + ": " + unfit.getOriginalMessage());
    } catch (RuntimeException incomplete) {
      throw new Unreadable("no row of " + what + ": something is missing");
    }
  }
}
