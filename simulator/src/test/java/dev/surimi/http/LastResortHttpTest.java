package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastResortHttpTest {

  @Test
  void aBugIsAProblemDocument() {
    try (WebServer broken =
        WebServer.start(InSandbox.sandbox().engine(), null, "127.0.0.1", 0, Optional.empty())) {
      given()
          .port(broken.port())
          .get("/_sandbox/health")
          .then()
          .statusCode(500)
          .contentType("application/problem+json")
          .body("type", is("urn:surimi:problem:failed"));
    }
  }
}
