package dev.surimi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.surimi.control.HarRecorder;
import dev.surimi.engine.WorldSettings;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The proxy stands in front of something that only looks like Guestonline. */
class ProxyTest {

  private static final String LIVE_KEY = "sk_live_" + "abcdefgh12345678";
  private static final String ODD = "{ \"restaurants\" : [ ],  \"total\":0 }\n";

  @RegisterExtension
  private final WireMockExtension vendor =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private Sandbox proxy;

  @BeforeEach
  void start() {
    proxy = inFrontOf(URI.create(vendor.baseUrl()));
  }

  @AfterEach
  void stop() {
    proxy.close();
  }

  @Test
  void bytesPassUnchangedInBothDirections() {
    vendor.stubFor(
        post(anyUrl())
            .willReturn(aResponse().withStatus(201).withHeader("X-Own", "kept").withBody(ODD)));

    Response answer =
        caller()
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .body("b=2&a=%7E1")
            .post("/guestonline/v1/bookings?x=%7Ey");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.header("X-Own")).isEqualTo("kept");
    assertThat(answer.asString()).isEqualTo(ODD);
    vendor.verify(
        postRequestedFor(urlEqualTo("/v1/bookings?x=%7Ey"))
            .withRequestBody(equalTo("b=2&a=%7E1"))
            .withHeader("X-Token", equalTo(LIVE_KEY)));
  }

  @Test
  void bothDirectionsAreJudged() {
    vendor.stubFor(
        get(anyUrl())
            .willReturn(aResponse().withHeader("Content-Type", "application/json").withBody(ODD)));

    Response answer = caller().get("/guestonline/v1/restaurants?page=one");

    assertThat(answer.header("X-Sandbox-Violations")).isNotEqualTo("0");
    assertThat(violations())
        .contains("\"pointer\":\"/page\"")
        .contains("\"direction\":\"request\"", "\"direction\":\"response\"");
  }

  @Test
  void thePathMayAlsoBeTheVendorsOwn() {
    vendor.stubFor(get(anyUrl()).willReturn(aResponse()));

    caller().get("/v1/restaurants");

    vendor.verify(getRequestedFor(urlEqualTo("/v1/restaurants")));
  }

  @Test
  void aZippedAnswerIsJudgedAndPassedOnAsItIs() {
    vendor.stubFor(
        get(anyUrl())
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withGzipDisabled(false)
                    .withBody(ODD)));

    caller().header("Accept-Encoding", "gzip").get("/guestonline/v1/restaurants");

    assertThat(exchanges()).contains("restaurants");
  }

  @Test
  void anAddressThatNoStandardAllowsReachesTheVendor() {
    vendor.stubFor(get(anyUrl()).willReturn(aResponse()));

    RudeCaller.Answer answer =
        new RudeCaller(proxy.url())
            .call("GET", "/v1/restaurants?filter={1}|2&q[a]=1", List.of(), new byte[0]);

    assertThat(answer.status()).isEqualTo(200);
    vendor.verify(getRequestedFor(urlEqualTo("/v1/restaurants?filter=%7B1%7D%7C2&q%5Ba%5D=1")));
  }

  @Test
  void headersPassInAnyCaseAndAsOftenAsTheyCome() {
    vendor.stubFor(
        get(anyUrl())
            .willReturn(
                aResponse()
                    .withHeader("content-type", "application/json")
                    .withHeader("set-cookie", "a=1; Path=/", "b=2")
                    .withBody(ODD)));

    Response answer = caller().get("/v1/restaurants");

    assertThat(answer.getContentType()).isEqualTo("application/json");
    assertThat(answer.headers().getValues("Set-Cookie")).containsExactly("a=1; Path=/", "b=2");
    assertThat(exchanges()).contains("restaurants");
  }

  @Test
  void onlyCodingsThatCanBeJudgedAreAskedFor() throws Exception {
    vendor.stubFor(get(anyUrl()).willReturn(aResponse()));

    caller().header("Accept-Encoding", "br, gzip;q=0.8, zstd, deflate").get("/v1/restaurants");
    URI areas = URI.create(proxy.url() + "/v1/areas");
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(areas).header("Accept-Encoding", "br").build(),
            BodyHandlers.discarding());

    vendor.verify(
        getRequestedFor(urlEqualTo("/v1/restaurants"))
            .withHeader("Accept-Encoding", equalTo("gzip;q=0.8, deflate")));
    vendor.verify(
        getRequestedFor(urlEqualTo("/v1/areas"))
            .withHeader("Accept-Encoding", equalTo("identity")));
  }

  @Test
  void anAnswerInACodingThatNobodyKnowsIsNotJudgedAndPassedOn() {
    vendor.stubFor(
        get(anyUrl())
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withHeader("Content-Encoding", "br")
                    .withBody(ODD)));

    Response answer = caller().get("/v1/restaurants");

    assertThat(answer.header("Content-Encoding")).isEqualTo("br");
    assertThat(answer.header("X-Sandbox-Violations")).isEqualTo("0");
  }

  @Test
  void secretsAreNotWrittenDown(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("traffic.har");
    try (HarRecorder recorder = HarRecorder.to(file, "proxy", "1")) {
      proxy.world("proxy").journal().watch(recorder);
      vendor.stubFor(
          post(anyUrl()).willReturn(aResponse().withBody("{\"access_token\": \"s3same\"}")));

      caller()
          .contentType(ContentType.JSON)
          .body("{\"password\":\"s3same\",\"card\":\"4539 1488 0343 6467\",\"guest\":\"Ada\"}")
          .post("/guestonline/v1/bookings?api_key=s3same");
    }

    assertThat(exchanges() + violations() + Files.readString(file))
        .contains("Ada", "***")
        .doesNotContain("s3same", "sk_live_a", "4539 1488");
  }

  @Test
  void theRecordingIsWholeAtAnyMoment(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("traffic.har");
    try (HarRecorder recorder = HarRecorder.to(file, "proxy", "1")) {
      proxy.world("proxy").journal().watch(recorder);
      vendor.stubFor(get(anyUrl()).willReturn(aResponse()));

      assertThat(entries(file)).isZero();
      caller().get("/guestonline/v1/restaurants");
      caller().get("/guestonline/v1/areas");

      assertThat(entries(file)).isEqualTo(2);
    }
  }

  @Test
  void aVendorThatDoesNotAnswerIsABadGateway() {
    Sandbox lonely = inFrontOf(URI.create("http://127.0.0.1:9"));
    try (lonely) {
      Response answer = given().baseUri(lonely.url().toString()).get("/guestonline/v1/areas");

      assertThat(answer.statusCode()).isEqualTo(502);
      assertThat(answer.contentType()).startsWith("application/problem+json");
    }
  }

  private static int entries(Path har) throws IOException {
    return tools.jackson.databind.json.JsonMapper.shared()
        .readTree(Files.readString(har))
        .at("/log/entries")
        .size();
  }

  private String violations() {
    return given()
        .baseUri(proxy.url().toString())
        .get("/_sandbox/worlds/proxy/violations")
        .asString();
  }

  private String exchanges() {
    return given()
        .baseUri(proxy.url().toString())
        .get("/_sandbox/worlds/proxy/exchanges.har")
        .asString();
  }

  private RequestSpecification caller() {
    return given()
        .urlEncodingEnabled(false)
        .baseUri(proxy.url().toString())
        .header("X-Token", LIVE_KEY);
  }

  private static Sandbox inFrontOf(URI upstream) {
    return Sandbox.inFrontOf(
        "guestonline",
        upstream,
        new SandboxSettings(
            "127.0.0.1", 0, WorldSettings.standard(), 1, Optional.empty(), Optional.empty()));
  }
}
