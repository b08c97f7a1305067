package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import dev.surimi.RudeCaller;
import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.Fence;
import dev.surimi.journal.Exchange;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much, too deep or elsewhere is refused, and at once. */
@Timeout(20)
class InputLimitsHttpTest {

  private static final int MEBIBYTE = 1 << 20;

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  @TempDir Path folder;

  static Set<String> vendors() {
    return Set.of("guestonline", "restoplace", "octotable", "ytimes", "iiko");
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void aBodyOfMoreThanAMebibyteIsRefusedByEachVendor(String vendor) {
    assertThat(said(vendor, "{\"a\":\"" + "x".repeat(MEBIBYTE) + "\"}")).isLessThan(500);

    assertThat(last().refused()).isTrue();
    assertThat(last().decoded()).isNull();
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void aNumberThatNobodyCanWriteOutHoldsNobodyUp(String vendor) {
    assertThat(said(vendor, "{\"persons\":1e1000000,\"a\":[-1e-1000000]}")).isLessThan(500);
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void aNumberOfAMillionDigitsHoldsNobodyUp(String vendor) {
    assertThat(said(vendor, "{\"persons\":" + "9".repeat(1_000_000) + "}")).isLessThan(500);
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void listsInListsWithoutEndAreRefused(String vendor) {
    assertThat(said(vendor, "{\"a\":" + "[".repeat(300_000) + "]".repeat(300_000) + "}"))
        .isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"by\":1e1000000}", "{\"by\":\"PT9999999999999999999H\"}", "{\"by\":1e999}"})
  void theControlApiReadsNoGiantsEither(String body) {
    sandbox.control().body(body).post("/clock/advance").then().statusCode(400);
  }

  @Test
  void norDepths() {
    String deep = "{\"options\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_001);

    sandbox.control().body(deep).put("").then().statusCode(400);
  }

  @Test
  void aHeadOfManyKibibytesIsRefused() {
    RudeCaller caller = new RudeCaller(InSandbox.sandbox().url());

    RudeCaller.Answer answer =
        caller.call(
            "GET", "/_sandbox/health", List.of("X-Long: " + "x".repeat(20_000)), new byte[0]);

    assertThat(answer.status()).isEqualTo(431);
  }

  @Test
  void aFormOfManyFieldsIsRefused() {
    String form = "a=1&".repeat(100_000);

    given()
        .baseUri(InSandbox.sandbox().url("guestonline").toString())
        .header("X-Token", sandbox.key())
        .contentType("application/x-www-form-urlencoded")
        .body(form)
        .post("/v1/pending_bookings")
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.json", "/etc/hostname", "%s/../../etc/hostname", "link.json"})
  void aSeedOutsideOfTheFolderOfSeedsIsNotEvenLookedFor(String seed) throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Path secret = Files.writeString(folder.resolve("secret.json"), "{\"password\":\"hunter2\"}");
    Files.createSymbolicLink(seeds.resolve("link.json"), secret);

    try (Sandbox fenced = fenced(seeds)) {
      put(fenced, seeds.resolve(seed.formatted(seeds)).toString())
          .statusCode(400)
          .body("problems[0].pointer", equalTo("/seed"))
          .body("detail", containsString("--seeds"))
          .body("detail", not(containsString("hunter2")));
    }
  }

  @Test
  void aSeedInsideOfItIsPlanted() throws IOException {
    Path seed = Files.writeString(folder.resolve("mine.json"), "{}");

    try (Sandbox fenced = fenced(folder)) {
      put(fenced, seed.toString()).statusCode(201);
      put(fenced, folder.resolve("none.json").toString())
          .statusCode(400)
          .body("detail", containsString("there is no file"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/_sandbox/console/../../../../etc/passwd",
        "/_sandbox/console/%2e%2e/%2e%2e/logback.xml",
        "/_sandbox/console/..%2f..%2flogback.xml",
        "/_sandbox/console//etc/passwd",
        "/_sandbox/console/lib/lit-html/../../../../logback.xml",
        "/_sandbox/contracts/..%2f..%2fetc/openapi.json",
        "/__admin/files/..%2f..%2f..%2fetc%2fpasswd"
      })
  void aPathLeadsToNothingOutside(String path) {
    RudeCaller.Answer answer =
        new RudeCaller(InSandbox.sandbox().url()).call("GET", path, List.of(), new byte[0]);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("root:").doesNotContain("<configuration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"bodyFileName\":\"../../../../../../etc/passwd\"}",
        "{\"bodyFileName\":\"/etc/passwd\"}",
        "{\"proxyBaseUrl\":\"http://169.254.169.254\"}"
      })
  void aMappingReachesNothingOutside(String response) {
    String mapping =
        "{\"request\":{\"urlPath\":\"/noodlebar/secret\"},\"response\":%s,\"metadata\":{\"surimi\":{\"world\":\"%s\"}}}"
            .formatted(response, sandbox.world().name());
    given().baseUri(InSandbox.sandbox().url().toString()).body(mapping).post("/__admin/mappings");

    ValidatableResponse answer =
        sandbox.vendor("noodlebar").header("X-Bowl-Key", sandbox.key()).get("/secret").then();

    answer.statusCode(not(equalTo(200))).body(not(containsString("root:")));
    given().baseUri(InSandbox.sandbox().url().toString()).delete("/__admin/mappings");
  }

  private Exchange last() {
    return sandbox.world().journal().exchanges(exchange -> true, null, 1).get(0);
  }

  private int said(String vendor, String body) {
    Map<String, String> first =
        Map.of(
            "guestonline", "/v1/pending_bookings",
            "restoplace", "/reserves",
            "octotable", "/octotable-pms/api/v2/reservations",
            "ytimes", "/ex/order/save",
            "iiko", "/api/1/reserve/create");
    List<String> headers =
        List.of(
            "Content-Type: application/json",
            "X-Token: " + sandbox.key(),
            "X-API-Key: " + sandbox.key(),
            "Authorization: " + (vendor.equals("ytimes") ? "" : "Bearer ") + sandbox.key());
    return new RudeCaller(InSandbox.sandbox().url())
        .call(
            "POST",
            "/" + vendor + first.get(vendor),
            headers,
            body.getBytes(StandardCharsets.UTF_8))
        .status();
  }

  private static Sandbox fenced(Path seeds) {
    return Sandbox.start(SandboxSettings.onFreePort().withFence(Fence.usual().withSeeds(seeds)));
  }

  private static ValidatableResponse put(Sandbox sandbox, String seed) {
    return given()
        .baseUri(sandbox.url().toString())
        .contentType("application/json")
        .body(Map.of("seed", seed))
        .put("/_sandbox/worlds/w")
        .then();
  }
}
