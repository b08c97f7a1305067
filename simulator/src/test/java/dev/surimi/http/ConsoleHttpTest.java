package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.surimi.InSandbox;
import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's files. */
class ConsoleHttpTest {

  private static final String SCRIPT = "/_sandbox/console/app.js";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/_sandbox/console", "/_sandbox/console/"})
  void thePageIsThere(String path) {
    get(path).statusCode(200).contentType(startsWith("text/html")).body(containsString("app.js"));
  }

  @Test
  void nothingThatStandsInAPageIsRun() {
    get("/")
        .header(
            "Content-Security-Policy",
            allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
        .body(not(containsString("<style")));
  }

  @Test
  void aLibraryIsServedFromItsWebJarAndKept() {
    get("/_sandbox/console/lib/lit-html/lit-html.js")
        .statusCode(200)
        .contentType(startsWith("text/javascript"))
        .header("Cache-Control", containsString("max-age"));
  }

  @Test
  void whoHasAFileAlreadyDoesNotGetItAgain() {
    String tag = get(SCRIPT).extract().header("ETag");

    here().header("If-None-Match", tag).get(SCRIPT).then().statusCode(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/_sandbox/console/nothing.js",
        "/_sandbox/console/../simplelogger.properties",
        "/_sandbox/console/%2e%2e/simplelogger.properties",
        "/_sandbox/console/lib/nobody/index.js",
        "/_sandbox/console/lib/lit-html/package.xml"
      })
  void thereIsNothingElse(String path) {
    here().urlEncodingEnabled(false).get(path).then().statusCode(404);
  }

  @Test
  void filesAreReadOnly() {
    here().post(SCRIPT).then().statusCode(405);
  }

  @Test
  void theRootOfAVendorsHostIsTheVendors() {
    here().header("Host", "api.guestonline.fr").get("/").then().statusCode(401);
  }

  @Test
  void theRootOfAProxyIsTheUpstreams() {
    URI nobody = URI.create("http://127.0.0.1:1");
    try (Sandbox proxy = Sandbox.inFrontOf("guestonline", nobody, SandboxSettings.onFreePort())) {
      given().get(proxy.url() + "/").then().statusCode(502);
      given().get(proxy.url() + "/_sandbox/console").then().statusCode(200);
    }
  }

  private static ValidatableResponse get(String path) {
    return here().get(path).then();
  }

  private static RequestSpecification here() {
    return given().baseUri(InSandbox.sandbox().url().toString());
  }
}
