package dev.surimi.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Metadata;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.surimi.InSandbox;
import dev.surimi.RudeCaller;
import dev.surimi.engine.ContractMode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WireMock's own client programs the sandbox, and takes back what it has programmed. */
class OverridesHttpTest {

  private static final String RESTAURANTS = "/guestonline/v1/restaurants";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final WireMock wireMock =
      new WireMock(InSandbox.sandbox().url().getHost(), InSandbox.sandbox().url().getPort());

  @AfterEach
  void reset() {
    wireMock.resetMappings();
    wireMock.resetRequests();
  }

  @Test
  void aMappingAnswersInTheVendorsPlaceUntilItIsReset() {
    wireMock.register(get(urlPathEqualTo(RESTAURANTS)).willReturn(okJson("{\"closed\":true}")));

    assertThat(restaurants().asString()).isEqualTo("{\"closed\":true}");
    wireMock.resetMappings();

    assertThat(restaurants().asString()).contains("\"object\"");
  }

  @Test
  void itsAnswerIsMarkedJudgedAndJournaled() {
    wireMock.register(
        get(urlPathEqualTo(RESTAURANTS)).withName("closed").willReturn(okJson("{\"closed\":1}")));

    Response answer = restaurants();

    assertThat(answer.header("X-Sandbox-Override")).isEqualTo("closed");
    assertThat(answer.header("X-Sandbox-World")).isEqualTo(sandbox.world().name());
    assertThat(answer.header("X-Sandbox-Violations")).isNotEqualTo("0");
    assertThat(sandbox.control().get("/exchanges/1").asString()).contains("\"closed\":1");
    assertThat(sandbox.control().get("/violations").<String>path("items[0].override"))
        .isEqualTo("closed");
  }

  @Test
  void whatWireMockCannotReadIsRefusedByTheVendor() {
    wireMock.register(get(urlPathEqualTo(RESTAURANTS)).willReturn(okJson("{}")));
    RudeCaller rude = new RudeCaller(InSandbox.sandbox().url());

    RudeCaller.Answer answer =
        rude.call(
            "GET", RESTAURANTS + "?page=%zz", List.of("X-Token: " + sandbox.key()), new byte[0]);

    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void itIsNoAnswerOfTheVendorsThatCouldBeCovered() {
    wireMock.register(get(urlPathEqualTo(RESTAURANTS)).willReturn(okJson("{}")));

    restaurants();

    assertThat(sandbox.control().get("/coverage").jsonPath().getList("vendors")).isEmpty();
  }

  @Test
  void allOfWireMocksMatchingIsThere() {
    wireMock.register(
        post(urlPathEqualTo("/guestonline/v1/pending_bookings"))
            .withFormParam("persons", equalTo("13"))
            .withHeader("X-Token", equalTo(sandbox.key()))
            .withCookie("mood", equalTo("bad"))
            .willReturn(aResponse().withStatus(418).withBody("no")));

    assertThat(holding(13).asString()).isEqualTo("no");
    assertThat(holding(2).statusCode()).isEqualTo(200);
  }

  @Test
  void aTemplateMayUseWhatTheCallerSays() {
    wireMock.register(
        get(urlPathEqualTo(RESTAURANTS))
            .willReturn(
                aResponse()
                    .withBody("page {{request.query.page}}")
                    .withTransformers("response-template")));

    assertThat(guestonline().get("/v1/restaurants?page=7").asString()).isEqualTo("page 7");
  }

  @Test
  void whatWasCalledCanBeVerifiedWhoeverAnswered() {
    wireMock.register(get(urlPathEqualTo("/nowhere")).willReturn(okJson("{}")));

    restaurants();
    restaurants();

    wireMock.verifyThat(
        2,
        getRequestedFor(urlPathEqualTo(RESTAURANTS)).withHeader("X-Token", equalTo(sandbox.key())));
  }

  @Test
  void aMappingOfOneWorldLeavesTheOthersAlone() {
    wireMock.register(inWorld("pr-7"));

    assertThat(restaurants().header("X-Sandbox-Override")).isNull();
    assertThat(restaurantsOf("test_pr-7").asString()).isEqualTo("{\"mine\":true}");
  }

  @Test
  void aMappingMayMatchTheWorldAsAHeaderThatNobodyCanForge() {
    wireMock.register(
        get(urlPathEqualTo(RESTAURANTS))
            .withHeader("X-Sandbox-World", equalTo("pr-7"))
            .willReturn(okJson("{}")));

    Response forged = guestonline().header("X-Sandbox-World", "pr-7").get("/v1/restaurants");

    assertThat(forged.header("X-Sandbox-Override")).isNull();
  }

  @Test
  void aCallByTheVendorsOwnNameIsTheSameCall() {
    wireMock.register(get(urlPathEqualTo(RESTAURANTS)).willReturn(okJson("{\"closed\":true}")));

    Response answer =
        given()
            .baseUri(InSandbox.sandbox().url().toString())
            .header("Host", "api.guestonline.fr")
            .header("X-Token", sandbox.key())
            .get("/v1/restaurants");

    assertThat(answer.asString()).isEqualTo("{\"closed\":true}");
  }

  @Test
  void whatTheVendorDoesNotHaveCanBeAnswered() {
    wireMock.register(
        get(urlPathEqualTo("/guestonline/v9/dreams")).willReturn(okJson("{\"dream\":1}")));

    assertThat(guestonline().get("/v9/dreams").asString()).isEqualTo("{\"dream\":1}");
    assertThat(guestonline().get("/v9/nightmares").statusCode()).isEqualTo(404);
  }

  @Test
  void aFaultIsStrongerThanAnOverride() {
    wireMock.register(get(urlPathEqualTo(RESTAURANTS)).willReturn(okJson("{}")));
    sandbox
        .control()
        .body(Map.of("vendor", "guestonline", "then", Map.of("status", 503), "times", 1))
        .post("/faults");

    assertThat(restaurants().statusCode()).isEqualTo(503);
    assertThat(restaurants().asString()).isEqualTo("{}");
  }

  @Test
  void anOverrideIsStrongerThanAMagicName() {
    wireMock.register(
        post(urlPathEqualTo("/guestonline/v1/bookings")).willReturn(okJson("{\"id\":1}")));

    guestonline()
        .contentType("application/x-www-form-urlencoded")
        .body("booking[contact][lastname]=MagicRefuse")
        .post("/v1/bookings");

    assertThat(sandbox.control().get("/agenda").asString()).doesNotContain("magic");
  }

  @Test
  void aStrictWorldDoesNotRefuseWhatAMappingAnswers() {
    wireMock.register(get(urlPathEqualTo(RESTAURANTS)).willReturn(okJson("{}")));
    sandbox.judge(ContractMode.STRICT);

    assertThat(guestonline().get("/v1/restaurants?page=x").asString()).isEqualTo("{}");
    wireMock.resetMappings();
    assertThat(guestonline().get("/v1/restaurants?page=x").statusCode()).isEqualTo(400);
  }

  @Test
  void aMappingMayBreakTheConnection() {
    wireMock.register(
        get(urlPathEqualTo(RESTAURANTS))
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    assertThatThrownBy(this::restaurants).isInstanceOf(SocketException.class);
  }

  @Test
  void aMappingMayAnswerWithAChunkThatIsNone() throws IOException {
    wireMock.register(
        get(urlPathEqualTo(RESTAURANTS))
            .willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));

    assertThat(wholeConnection()).startsWith("HTTP/1.1 200").endsWith("{imitation}");
    assertThatThrownBy(() -> restaurants().asString()).isInstanceOf(Exception.class);
  }

  @Test
  void aMappingMayAnswerWhatIsNoHttp() throws IOException {
    wireMock.register(
        get(urlPathEqualTo(RESTAURANTS))
            .willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));

    assertThat(wholeConnection()).isNotEmpty().doesNotContain("HTTP");
  }

  @Test
  void aFaultOfTheConnectionIsStrongerThanTheMappings() throws IOException {
    wireMock.register(
        get(urlPathEqualTo(RESTAURANTS))
            .willReturn(okJson("{\"a\":1}").withChunkedDribbleDelay(2, 10)));
    sandbox
        .control()
        .body(Map.of("vendor", "guestonline", "then", Map.of("connection", "truncate"), "times", 1))
        .post("/faults");

    assertThat(wholeConnection()).contains("X-Sandbox-Fault: connection truncate").endsWith("{\"a");
    assertThat(restaurants().asString()).isEqualTo("{\"a\":1}");
  }

  @Test
  void aFaultOfTheVendorsAnswerDoesNotStrikeAMappings() {
    wireMock.register(get(urlPathEqualTo(RESTAURANTS)).willReturn(okJson("{}")));
    sandbox
        .control()
        .body(Map.of("vendor", "guestonline", "then", Map.of("extraField", true), "times", 1))
        .post("/faults");

    assertThat(restaurants().header("X-Sandbox-Fault")).isNull();
    assertThat(sandbox.control().get("/faults").<Integer>path("[0].strikes")).isZero();
    wireMock.resetMappings();

    assertThat(restaurants().header("X-Sandbox-Fault")).isEqualTo("extra field");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "metadata": {"surimi": {"wrld": "pr-7"}}                 | /metadata/surimi
          "metadata": {"surimi": {"world": "pr-7", "only": true}}  | /metadata/surimi
          "metadata": {"surimi": {"world": "no such name"}}        | /metadata/surimi
          "metadata": {"surimi": {"world": 7}}                     | /metadata/surimi
          "metadata": {"surimi": "pr-7"}                           | /metadata/surimi
          "response": {"bodyFileName": "../secret"}                | /response/bodyFileName
          "response": {"bodyFileName": "/etc/passwd"}              | /response/bodyFileName
          "response": {"bodyFileName": "a/../../secret"}           | /response/bodyFileName
          "response": {"status": 99999}                            | /response/status
          "response": {"status": 100}                              | /response/status
          """)
  void aMappingThatCouldNotAnswerIsRefusedWhenItIsMade(String member, String pointer) {
    String mapping =
        "{\"request\": {\"urlPath\": \"/guestonline/v1/restaurants\"}, " + member + "}";

    Response refused = admin().body(mapping).post("/mappings");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.<String>path("errors[0].source.pointer")).isEqualTo(pointer);
    assertThat(restaurants().header("X-Sandbox-Override")).isNull();
  }

  @Test
  void aMappingWhoseFileIsNotThereSaysSo() {
    wireMock.register(
        get(urlPathEqualTo(RESTAURANTS)).willReturn(aResponse().withBodyFile("nowhere.json")));

    Response answer = restaurants();

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.asString()).contains("The mapping cannot answer", "nowhere.json");
    assertThat(answer.header("X-Sandbox-Override")).isEqualTo("broken mapping");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | /files            |    | 200
          GET  | /requests?limit=x |    | 400
          GET  | /mappings?limit=x |    | 400
          POST | /mappings/import  | {} | 400
          POST | /mappings/import  | {  | 422
          GET  | /mappings/x       |    | 400
          GET  | /files/none       |    | 404
          """)
  void whatTheAdminApiDoesNotUnderstandIsNoBugOfOurs(
      String verb, String path, String body, int status) {
    Response answer = admin().body(body == null ? "" : body).request(verb, path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.asString()).doesNotContain("surimi:problem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../", "..%2f..%2f", "%2e%2e/%2e%2e/", "a/../../../", "/tmp/"})
  void noFileIsWrittenOutsideOfItsFolder(String way) {
    RudeCaller rude = new RudeCaller(InSandbox.sandbox().url());
    String name = "surimi-" + sandbox.world().name();

    rude.call("PUT", "/__admin/files/" + way + name, List.of(), "x".getBytes(UTF_8));

    for (Path place = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        place != null;
        place = place.getParent()) {
      assertThat(place.resolve(name)).doesNotExist();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../../etc/hostname", "..%2f..%2f..%2fetc%2fhostname", "/etc/hostname"})
  void noFileIsReadOutsideOfItsFolder(String way) {
    RudeCaller rude = new RudeCaller(InSandbox.sandbox().url());

    RudeCaller.Answer answer = rude.call("GET", "/__admin/files/" + way, List.of(), new byte[0]);

    assertThat(answer.status()).isBetween(400, 499);
  }

  private static RequestSpecification admin() {
    return given().baseUri(InSandbox.sandbox().url().toString()).basePath("/__admin");
  }

  /** All that comes over a connection until it is closed. */
  private String wholeConnection() throws IOException {
    URI url = InSandbox.sandbox().url();
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(5_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nX-Token: %s\r\n\r\n"
              .formatted(RESTAURANTS, sandbox.key());
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static com.github.tomakehurst.wiremock.client.MappingBuilder inWorld(String world) {
    return get(urlPathEqualTo(RESTAURANTS))
        .withId(UUID.nameUUIDFromBytes(world.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .withMetadata(new Metadata(Map.of("surimi", Map.of("world", world))))
        .willReturn(okJson("{\"mine\":true}"));
  }

  private Response holding(int persons) {
    return guestonline()
        .cookie("mood", "bad")
        .contentType("application/x-www-form-urlencoded")
        .body("restaurant_id=479&date=2031-03-15&hour=20:00&persons=" + persons)
        .post("/v1/pending_bookings");
  }

  private Response restaurants() {
    return restaurantsOf(sandbox.key());
  }

  private Response restaurantsOf(String key) {
    return sandbox.vendor("guestonline").header("X-Token", key).get("/v1/restaurants");
  }

  private RequestSpecification guestonline() {
    return sandbox.vendor("guestonline").header("X-Token", sandbox.key());
  }
}
