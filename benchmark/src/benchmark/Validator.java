package benchmark;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** networknt's validator and nothing before it: the schemas of a document, each built once. */
public final class Validator {

  private final Schema document;

  public Validator(JsonNode document) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    this.document =
        SchemaRegistry.withDialect(
                Dialects.getDraft202012(), registry -> registry.schemaRegistryConfig(config))
            .getSchema(SchemaLocation.of("https://surimi.dev/benchmark"), document);
  }

  /** The schema at a place such as {@code /components/schemas/booking}. */
  public Rule at(String place) {
    Schema schema = document.getRefSchema(SchemaLocation.of("#" + place).getFragment());
    return schema::validate;
  }

  /** What one schema finds wrong with a value. */
  public interface Rule {
    List<Error> errors(JsonNode value);
  }
}
