package dev.surimi.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
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
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
