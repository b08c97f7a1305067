package dev.surimi.vendor.iiko;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.surimi.InSandbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensHttpTest {

  private static final String ORGANIZATIONS = "/api/1/organizations";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Cloud cloud = new Cloud(sandbox);

  @Test
  void aTokenOpensTheWorldOfItsApiLogin() {
    String token = cloud.token();

    cloud
        .with("Bearer " + token, ORGANIZATIONS, Map.of())
        .statusCode(200)
        .header("X-Sandbox-World", sandbox.world().name())
        .body("organizations", hasSize(2));
  }

  @Test
  void aTokenLivesForAnHour() {
    String token = cloud.token();

    sandbox.advance(Duration.ofMinutes(59));
    cloud.with("Bearer " + token, ORGANIZATIONS, Map.of()).statusCode(200);
    sandbox.advance(Duration.ofMinutes(1));
    cloud
        .with("Bearer " + token, ORGANIZATIONS, Map.of())
        .statusCode(401)
        .body("errorDescription", equalTo("The token is unknown or has expired"));
  }

  @Test
  void anApiLoginInPlaceOfATokenNeverExpires() {
    sandbox.advance(Duration.ofDays(1));

    cloud.call(ORGANIZATIONS, Map.of()).statusCode(200);
  }

  @Test
  void anApplicationGetsATokenToo() {
    String token =
        sandbox
            .vendor("iiko")
            .contentType("application/json")
            .body(Map.of("apiKey", cloud.login(), "appId", Cloud.strange(), "clientSecret", "x"))
            .post("/api/v2/access_token")
            .then()
            .statusCode(200)
            .extract()
            .path("token");

    cloud.with("Bearer " + token, ORGANIZATIONS, Map.of()).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer nobody",
        "Bearer a.b.c",
        "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x",
        "test_x",
        "Bearer ",
        "Basic dGVzdF94"
      })
  void whatIsNoTokenIsRefused(String authorization) {
    cloud.with(authorization, ORGANIZATIONS, Map.of()).statusCode(401);
  }

  @Test
  void aForgedTokenIsRefused() {
    String[] parts = cloud.token().split("\\.", -1);
    String claims = "{\"jti\":\"" + Cloud.strange() + "\",\"login\":\"" + cloud.login() + "\"}";
    String forged = Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));

    cloud
        .with("Bearer " + parts[0] + "." + forged + "." + parts[2], ORGANIZATIONS, Map.of())
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "1.5", "true", "\"nobody\""})
  void anUnknownApiKeyGetsNoToken(String key) {
    sandbox
        .vendor("iiko")
        .contentType("application/json")
        .body(
            "{\"apiKey\":%s,\"appId\":\"%s\",\"clientSecret\":\"x\"}"
                .formatted(key, Cloud.strange()))
        .post("/api/v2/access_token")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"apiLogin\":\"nobody\"}",
        "{\"apiLogin\":\"live-key\"}",
        "{\"apiLogin\":5}",
        "{\"apiLogin\":1.5}",
        "{\"apiLogin\":true}"
      })
  void anUnknownApiLoginGetsNoToken(String body) {
    sandbox
        .vendor("iiko")
        .contentType("application/json")
        .body(body)
        .post("/api/1/access_token")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"apiLogin\":null}", "{\"apiLogin\":[]}", "{", "[]"})
  void aBodyWithoutAnApiLoginIsRefused(String body) {
    sandbox
        .vendor("iiko")
        .contentType("application/json")
        .body(body)
        .post("/api/1/access_token")
        .then()
        .statusCode(400)
        .body("error", equalTo("INVALID_BODY_JSON_FORMAT"));
  }
}
