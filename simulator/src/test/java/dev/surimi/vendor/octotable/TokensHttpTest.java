package dev.surimi.vendor.octotable;

import static dev.surimi.vendor.octotable.Integrator.AUTH;
import static dev.surimi.vendor.octotable.Integrator.PMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tokens: who gets one, what it opens, and for how long. */
class TokensHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  private ValidatableResponse ask(String path, String clientId, String secret) {
    return sandbox
        .vendor("octotable")
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", clientId)
        .formParam("client_secret", secret)
        .post(path + "/oauth2/token")
        .then();
  }

  private String token() {
    return ask(PMS, sandbox.key(), "any").statusCode(200).extract().path("access_token");
  }

  @Test
  void aKeyOfTheSandboxGetsATokenWithAnySecret() {
    ask(AUTH, sandbox.key(), "whatever")
        .statusCode(200)
        .body("expires_in", is(1440))
        .body("type", is("Bearer"));
  }

  @Test
  void jsonIsReadAsWell() {
    api.stranger()
        .body(
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                sandbox.key(),
                "client_secret",
                "x"))
        .post(AUTH + "/oauth2/token")
        .then()
        .statusCode(200);
  }

  @Test
  void aTokenOpensTheWorldForTwentyFourMinutes() {
    Integrator holder = api.with(token());

    sandbox.advance(Duration.ofSeconds(1439));
    holder.get("/rooms").statusCode(200);
    sandbox.advance(Duration.ofSeconds(1));
    holder.get("/rooms").statusCode(401).body("error.class_name", is("UnauthorizedException"));
  }

  @Test
  void aTokenThatWasChangedOpensNothing() {
    String token = token();

    api.with(token.substring(0, token.length() - 1) + "!").get("/rooms").statusCode(401);
    api.with("eyJ.eyJ.x").get("/rooms").statusCode(401);
    api.stranger().get(PMS + "/rooms").then().statusCode(401);
  }

  @Test
  void aWrongSecretOrGrantIsRefused() {
    ask(PMS, Bearer.PRINTED_CLIENT, "wrong").statusCode(401);
    sandbox
        .vendor("octotable")
        .formParam("grant_type", "password")
        .formParam("client_id", sandbox.key())
        .formParam("client_secret", "x")
        .post(PMS + "/oauth2/token")
        .then()
        .statusCode(400)
        .body("error.message", is("grant_type must be client_credentials"));
    sandbox.vendor("octotable").post(PMS + "/oauth2/token").then().statusCode(400);
  }

  @Test
  void whoeverCreatesAClientManagesItsPropertyAndNoOther() {
    Map<String, ?> client =
        Map.of(
            "name",
            "Bistro",
            "username",
            sandbox.key(),
            "password",
            "Pepper-77",
            "email",
            "a@b.it");
    Map<String, Object> made =
        api.stranger()
            .body(client)
            .post(PMS + "/api-account/oauth2/client")
            .then()
            .statusCode(201)
            .extract()
            .path("data[0]");
    int property = propertyOf(made);
    String token =
        ask(PMS, (String) made.get("client_id"), (String) made.get("client_secret"))
            .statusCode(200)
            .extract()
            .path("access_token");

    Integrator owner = api.with(token);
    owner
        .at(property)
        .get("/services")
        .statusCode(200)
        .body("data.name", is(List.of("Lunch", "Dinner")));
    owner.at(property).get("/rooms").statusCode(200).body("data", is(List.of()));
    owner.at(1_001_843).get("/rooms").statusCode(403);
    assertThat(owner.all("/properties").get("data")).hasSize(1);
  }

  @SuppressWarnings("unchecked")
  private static int propertyOf(Map<String, Object> client) {
    return (int) ((List<Map<String, Object>>) client.get("properties")).get(0).get("id");
  }
}
