package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.openapiparser.OpenApiParser;
import io.openapiparser.OpenApiResult;
import io.openapiparser.OpenApiSchemas;
import io.openapiprocessor.jsonschema.schema.DocumentLoader;
import io.openapiprocessor.jsonschema.schema.DocumentStore;
import io.openapiprocessor.jsonschema.schema.SchemaStore;
import io.openapiprocessor.jsonschema.validator.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The exported documents, in the eyes of an OpenAPI validator that is not ours. */
class ExportTest {

  private static final URI PLACE = URI.create("https://surimi.dev/openapi.json");

  static List<Contract> contracts() {
    return EveryContractTest.contracts();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void anIndependentValidatorAcceptsEveryDocument(Contract contract) {
    assertThat(errors(contract.document())).isEmpty();
  }

  /** Else the test above would say nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"/info", "/tags/0", "/paths/~1pots/get", "/webhooks/pot.ready/post"})
  void itRefusesAMemberThatOpenApiDoesNotKnow(String pointer) {
    ObjectNode document = Teahouse.CONTRACT.document();
    ((ObjectNode) document.at(pointer)).put("sugar", 1);

    assertThat(errors(document)).isNotEmpty();
  }

  @Test
  void itRefusesAnAnswerWithoutADescription() {
    ObjectNode document = Teahouse.CONTRACT.document();
    ((ObjectNode) document.at("/paths/~1pots/get/responses/200")).remove("description");

    assertThat(errors(document)).isNotEmpty();
  }

  private static List<String> errors(ObjectNode document) {
    DocumentLoader loader = new DocumentLoader(ExportTest::refuse, ExportTest::plain);
    SchemaStore schemas = new SchemaStore(loader);
    schemas.register(OpenApiSchemas.OPENAPI_SCHEMA_31_ID, OpenApiSchemas.OPENAPI_SCHEMA_31);
    schemas.registerDraft202012();
    Object plain = JsonMapper.shared().convertValue(document, Object.class);
    OpenApiResult result = new OpenApiParser(new DocumentStore(), loader).parse(PLACE, plain);
    return result.validate(new Validator(), schemas)
        ? List.of()
        : result.getValidationErrors().stream()
            .map(each -> each.getInstanceLocation() + " " + each.getText())
            .toList();
  }

  /**
   * Nothing may be fetched: what a document needs is in it, and the schemas of OpenAPI are at hand.
   */
  private static InputStream refuse(URI place) throws IOException {
    throw new IOException(place + " is not in the document");
  }

  private static Object plain(String json) {
    return JsonMapper.shared().readValue(json, Object.class);
  }
}
