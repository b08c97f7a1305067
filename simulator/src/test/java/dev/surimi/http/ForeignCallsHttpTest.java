package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.Fence;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that a developer happens to open, on whatever site, steers nothing. */
class ForeignCallsHttpTest {

  private static final String WORLDS = "/_sandbox/worlds";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST.:1",
        "127.0.0.1:9",
        "192.168.1.7:8080",
        "[::1]:8080",
        "surimi.localhost",
        "guestonline.localhost:8080",
        "api.guestonline.fr"
      })
  void theSandboxIsSteeredUnderItsOwnNames(String host) {
    assertThat(to(host, WORLDS)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example:8080",
        "notlocalhost",
        "surimi"
      })
  void nobodySteersItUnderABorrowedName(String host) {
    assertThat(to(host, WORLDS)).isEqualTo(403);
    assertThat(to(host, "/__admin/mappings")).isEqualTo(403);
    assertThat(to(host, "/_sandbox/console/console.js")).isEqualTo(403);
    assertThat(to(host, "/")).isEqualTo(403);
  }

  @Test
  void theRefusalSaysWhatToDo() {
    here()
        .header("Host", "evil.example")
        .get(WORLDS)
        .then()
        .body("type", equalTo("urn:surimi:problem:foreign-call"))
        .body("detail", containsString("--allow-host evil.example"));
  }

  @Test
  void aVendorIsCalledUnderAnyName() {
    assertThat(to("anything.example", "/guestonline/v1/restaurants")).isEqualTo(401);
  }

  @Test
  void healthIsToldUnderAnyName() {
    assertThat(to("balancer.example", "/_sandbox/health")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "http://localhost:1", "null", ""})
  void aPageOfAnotherOriginSteersNothing(String origin) {
    String world = sandbox.world().name();

    int status = here().header("Origin", origin).post(WORLDS + "/" + world + "/reset").statusCode();

    assertThat(status).isEqualTo(403);
  }

  @Test
  void thePageOfTheSandboxItselfMay() {
    String own = "http://127.0.0.1:" + InSandbox.sandbox().url().getPort();

    here()
        .header("Origin", own)
        .header("Sec-Fetch-Site", "same-origin")
        .get(WORLDS)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void whatABrowserSaysComesFromAnotherSiteDoesNothing(String site) {
    RequestSpecification image = here().header("Sec-Fetch-Site", site);

    image.header("Sec-Fetch-Mode", "no-cors").get(WORLDS).then().statusCode(403);
  }

  @Test
  void aLinkFromAnotherSiteMayBeFollowed() {
    here()
        .header("Sec-Fetch-Site", "cross-site")
        .header("Sec-Fetch-Mode", "navigate")
        .header("Sec-Fetch-Dest", "document")
        .get(WORLDS)
        .then()
        .statusCode(200);
  }

  @Test
  void aFrameOfAnotherSiteShowsNothing() {
    here()
        .header("Sec-Fetch-Site", "cross-site")
        .header("Sec-Fetch-Mode", "navigate")
        .header("Sec-Fetch-Dest", "iframe")
        .get(WORLDS)
        .then()
        .statusCode(403);
  }

  @Test
  void aNameThatAPersonAllowsIsItsOwn() {
    Fence fence = Fence.usual().withNames("surimi.test", ".ci.example");

    try (Sandbox other = Sandbox.start(SandboxSettings.onFreePort().withFence(fence))) {
      assertThat(to(other, "surimi.test:80", WORLDS)).isEqualTo(200);
      assertThat(to(other, "job-7.ci.example", WORLDS)).isEqualTo(200);
      assertThat(to(other, "ci.example.evil.example", WORLDS)).isEqualTo(403);
    }
  }

  @Test
  void aSandboxForTheNetworkIsCalledByTheNameOfItsContainer() {
    SandboxSettings loopback = SandboxSettings.onFreePort();
    SandboxSettings everywhere =
        new SandboxSettings("0.0.0.0", 0, loopback.worlds(), 10, loopback.token(), loopback.tls());

    try (Sandbox container = Sandbox.start(everywhere)) {
      assertThat(to(container, "surimi:8080", WORLDS)).isEqualTo(200);
      assertThat(to(container, "evil.example", WORLDS)).isEqualTo(403);
    }
  }

  @Test
  void whoKnowsTheTokenMayCallItWhateverTheyLike() {
    try (Sandbox guarded = Sandbox.start(SandboxSettings.onFreePort().withToken("s3cret"))) {
      RequestSpecification call =
          given()
              .baseUri(guarded.url().toString())
              .header("Host", "surimi.example")
              .header("Origin", "https://elsewhere.example");

      call.get(WORLDS).then().statusCode(401);
      call.header("Authorization", "Bearer s3cret").get(WORLDS).then().statusCode(200);
    }
  }

  @Test
  void theGuestsPagesNeedNoToken() {
    try (Sandbox guarded = Sandbox.start(SandboxSettings.onFreePort().withToken("s3cret"))) {
      assertThat(to(guarded, "surimi.example", "/pay/unknown")).isEqualTo(404);
      assertThat(to(guarded, "surimi.example", "/3ds/unknown")).isEqualTo(404);
    }
  }

  private static int to(String host, String path) {
    return to(InSandbox.sandbox(), host, path);
  }

  private static int to(Sandbox sandbox, String host, String path) {
    return given().baseUri(sandbox.url().toString()).header("Host", host).get(path).statusCode();
  }

  private static RequestSpecification here() {
    return given().baseUri(InSandbox.sandbox().url().toString());
  }
}
