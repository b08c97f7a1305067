package dev.surimi.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The schemas of one document, each built on first use and kept. */
final class Schemas {
  private static final String IRI = "https://surimi.dev/contract";
  private static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .build();

  private final Schema document;
  private final Map<String, Schema> known = new ConcurrentHashMap<>();

  Schemas(JsonNode document) {
    this.document = registry().getSchema(SchemaLocation.of(IRI), document);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDialect(
        Dialects.getDraft202012(), registry -> registry.schemaRegistryConfig(CONFIG));
  }

  /** What the schema at a location finds wrong with a value. */
  List<Error> errors(String location, JsonNode value) {
    Schema schema = known.get(location);
    return (schema == null ? build(location) : schema).validate(value);
  }

  /** What a schema of its own, outside any document, finds wrong with a value. */
  static List<Error> errors(JsonNode schema, JsonNode value) {
    return registry().getSchema(schema).validate(value);
  }

  /** The validator knows only schemas that it was asked for one at a time. */
  private synchronized Schema build(String location) {
    return known.computeIfAbsent(
        location, wanted -> document.getRefSchema(SchemaLocation.of(wanted).getFragment()));
  }

  /**
   * Where the document has the keyword that an error speaks of, as {@code #/components/schemas/…}.
   */
  static String location(Error error) {
    return "#" + error.getSchemaLocation().getFragment();
  }
}
