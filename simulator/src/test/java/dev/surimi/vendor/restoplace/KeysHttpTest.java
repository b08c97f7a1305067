package dev.surimi.vendor.restoplace;

import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key stands in a header or in the query. */
class KeysHttpTest {

  private static final String DOCUMENTED = "abcdefgh123456789";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void bothWaysLeadIntoTheWorld() {
    api.create("item_ids[]=1542");

    api.get("/reserves/145248").body("responseData.id", equalTo(145248));
    anybody()
        .queryParam("api_key", sandbox.key())
        .get("/reserves/145248")
        .then()
        .header("X-Sandbox-Violations", "0")
        .body("responseData.id", equalTo(145248));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "test_", "live_key"})
  void anyOtherKeyIsInvalid(String key) {
    anybody()
        .header("X-API-Key", key)
        .get("/reserves")
        .then()
        .statusCode(200)
        .body("error", equalTo("Invalid Key"));
  }

  @Test
  void thereAreNoNarrowerKeys() {
    anybody()
        .header("X-API-Key", sandbox.key() + ".58")
        .get("/reserves")
        .then()
        .body("error", equalTo("Invalid Key"));
  }

  @Test
  void whoReadsTheDocumentationBooksOnAnyDay() {
    anybody()
        .header("X-API-Key", DOCUMENTED)
        .formParam("from", "2024-05-20 17:20:00")
        .formParam("to", "2024-05-20 19:00:00")
        .formParam("name", "Иван")
        .post("/reserves/")
        .then()
        .body("responseData.message", equalTo("Резерв создан"));
  }

  private RequestSpecification anybody() {
    return sandbox.vendor("restoplace");
  }
}
