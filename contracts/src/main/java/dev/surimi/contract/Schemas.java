package dev.surimi.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import dev.surimi.contract.fit.Fit;
import dev.surimi.contract.fit.Fits;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The schemas of one document, each built on first use and kept. */
final class Schemas {
  private static final String IRI = "https://surimi.dev/contract";

  private final JsonNode document;
  private final Map<String, Schema> known = new ConcurrentHashMap<>();
  private final Fits fits;
  private Schema root;

  Schemas(JsonNode document) {
    this.document = document;
    this.fits = new Fits(document);
  }

  private static SchemaRegistry registry() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();
    return SchemaRegistry.withDialect(
        Dialects.getDraft202012(), registry -> registry.schemaRegistryConfig(config));
  }

  /**
   * What the schema at a location finds wrong with a value. The validator is asked only when there
   * may be something.
   */
  List<Error> errors(String location, JsonNode value) {
    return fits.of(location, value) == Fit.YES ? List.of() : found(location, value);
  }

  /** What the validator finds. */
  List<Error> found(String location, JsonNode value) {
    Schema schema = known.get(location);
    return (schema == null ? build(location) : schema).validate(Giants.whole(value));
  }

  /** What a schema of its own finds wrong with a value; for one that is asked once. */
  static List<Error> errors(JsonNode schema, JsonNode value) {
    return alone(schema).apply(value);
  }

  /** A schema of its own, outside any document. */
  static Function<JsonNode, List<Error>> alone(JsonNode document) {
    Schema schema = registry().getSchema(document);
    return value -> schema.validate(Giants.whole(value));
  }

  /** The validator is loaded when it is first asked, so that a contract alone is ready sooner. */
  private synchronized Schema build(String location) {
    if (root == null) {
      root = registry().getSchema(SchemaLocation.of(IRI), document);
    }
    return known.computeIfAbsent(
        location, wanted -> root.getRefSchema(SchemaLocation.of(wanted).getFragment()));
  }

  /**
   * Where the document has the keyword that an error speaks of, as {@code #/components/schemas/…}.
   */
  static String location(Error error) {
    return "#" + error.getSchemaLocation().getFragment();
  }
}
