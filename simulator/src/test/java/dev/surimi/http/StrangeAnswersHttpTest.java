package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are refused for their token, out of date, or new to everybody; and then no more. */
@Timeout(60)
class StrangeAnswersHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  @ParameterizedTest
  @CsvSource({
    "guestonline, /v1/restaurants, X-Token, ''",
    "restoplace, /reserves, X-API-Key, ''",
    "ytimes, /ex/shop/list, Authorization, ''",
    "octotable, /octotable-pms/api/v2/properties, Authorization, 'Bearer '"
  })
  void anExpiredTokenIsRefusedAsTheVendorRefusesIt(
      String vendor, String path, String header, String scheme) {
    RequestSpecification call = sandbox.vendor(vendor).header(header, scheme + sandbox.key());
    Response usual = call.get(path);
    control()
        .body(Map.of("vendor", vendor, "then", Map.of("expiredToken", true), "times", 1))
        .post("/faults");

    Response expired = call.get(path);
    Response stranger = sandbox.vendor(vendor).header(header, scheme + "nobody").get(path);

    assertThat(expired.statusCode()).isEqualTo(stranger.statusCode());
    assertThat(expired.header("X-Sandbox-Fault")).isEqualTo("expired token");
    assertThat(call.get(path).asString()).isEqualTo(usual.asString());
  }

  @Test
  void aTokenThatHasExpiredIsFetchedAnew() {
    control()
        .body(Map.of("vendor", "iiko", "then", Map.of("expiredToken", true), "times", 1))
        .post("/faults")
        .then()
        .statusCode(201);

    assertThat(organizations(sandbox.key()).statusCode()).isEqualTo(401);
    String token =
        iiko().body(Map.of("apiLogin", sandbox.key())).post("/api/1/access_token").path("token");
    assertThat(organizations(token).statusCode()).isEqualTo(200);
  }

  @Test
  void fetchingATokenIsNeverRefusedForOneThatHasExpired() {
    control().body(Map.of("vendor", "iiko", "then", Map.of("expiredToken", true))).post("/faults");

    Response fetched = iiko().body(Map.of("apiLogin", sandbox.key())).post("/api/1/access_token");

    assertThat(fetched.statusCode()).isEqualTo(200);
    assertThat(fetched.header("X-Sandbox-Fault")).isNull();
  }

  @Test
  void aStaleReadAnswersAsOfAWhileAgo() {
    sandbox.advance(Duration.ofMinutes(1));
    int id = contact();
    sandbox.advance(Duration.ofMinutes(1));
    fault(Map.of("calls", List.of(1)), Map.of("stale", "PT90S"));

    Response stale = guestonline().get("/v1/contacts/" + id);

    assertThat(stale.statusCode()).isEqualTo(404);
    assertThat(stale.header("X-Sandbox-Fault")).isEqualTo("stale PT1M30S");
    assertThat(guestonline().get("/v1/contacts/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void beforeItsFirstInstantAWorldWasAsItWasSeeded() {
    int id = contact();
    fault(Map.of("calls", List.of(1, 2)), Map.of("stale", "PT90S"));

    assertThat(guestonline().get("/v1/contacts/" + id).statusCode()).isEqualTo(404);
    assertThat(guestonline().get("/v1/bookings/577988").statusCode()).isEqualTo(200);
  }

  @Test
  void whatWritesIsNeverStale() {
    fault(Map.of(), Map.of("stale", "PT5M"));

    String id = hold();

    assertThat(control().get("/state/guestonline/pending_bookings").asString()).contains(id);
  }

  @Test
  void whatWasJustMadeCanBeChangedWhateverReadsAreStale() {
    sandbox.advance(Duration.ofMinutes(1));
    String id = hold();
    fault(Map.of(), Map.of("stale", "PT30S"));

    Response deleted = guestonline().delete("/v1/pending_bookings/" + id);

    assertThat(deleted.statusCode()).isEqualTo(200);
    assertThat(deleted.header("X-Sandbox-Fault")).isNull();
  }

  @Test
  void aReadByPostIsStaleToo() {
    sandbox.advance(Duration.ofMinutes(1));
    sandbox.act("iiko", "terminal-offline", Map.of()).statusCode(200);
    control()
        .body(Map.of("vendor", "iiko", "then", Map.of("stale", "PT30S"), "times", 1))
        .post("/faults");

    assertThat(alive()).contains("\"isAlive\":true");
    assertThat(alive()).contains("\"isAlive\":false");
  }

  private String alive() {
    Map<String, List<String>> hall =
        Map.of(
            "organizationIds", List.of("11111111-1111-4111-8111-111111111111"),
            "terminalGroupIds", List.of("22222222-2222-4222-8222-222222222221"));
    return iiko()
        .header("Authorization", "Bearer " + sandbox.key())
        .body(hall)
        .post("/api/1/terminal_groups/is_alive")
        .asString();
  }

  @Test
  void anUnknownValueStandsWhereTheContractListsThemAll() {
    fault(Map.of("calls", List.of(1)), Map.of("unknownValue", true));

    Response answer = guestonline().get("/v1/bookings/577988");

    assertThat(answer.asString()).contains("surimi_unknown");
    assertThat(answer.header("X-Sandbox-Fault")).isEqualTo("unknown value");
    assertThat(answer.header("X-Sandbox-Violations")).isEqualTo("0");
    assertThat(guestonline().get("/v1/bookings/577988").asString())
        .doesNotContain("surimi_unknown");
  }

  @Test
  void anUnknownValueStandsWhereItIsWanted() {
    fault(Map.of(), Map.of("unknownValue", "/booking_state"));

    assertThat(guestonline().get("/v1/bookings/577988").<String>path("booking_state"))
        .isEqualTo("surimi_unknown");
  }

  @Test
  void anExtraFieldIsInAnObjectOfTheAnswer() {
    fault(Map.of("calls", List.of(1)), Map.of("extraField", ""));

    assertThat(guestonline().get("/v1/bookings/577988").<String>path("surimi_extra"))
        .isEqualTo("new");
    assertThat(guestonline().get("/v1/bookings/577988").asString()).doesNotContain("surimi_extra");
  }

  @Test
  void anExtraFieldMayBeWhereTheSeedWantsIt() {
    fault(Map.of("calls", List.of(1)), Map.of("extraField", true));

    Response answer = restaurants();

    assertThat(answer.asString()).contains("surimi_extra");
    assertThat(answer.header("X-Sandbox-Violations")).isEqualTo("0");
  }

  @Test
  void aSeededRunRepeatsToTheByte() {
    List<String> once = play();
    control().post("/reset");

    assertThat(play()).isEqualTo(once);
  }

  private List<String> play() {
    fault(Map.of("probability", 0.3), Map.of("status", 500));
    fault(Map.of("probability", 0.5), Map.of("unknownValue", true));
    fault(Map.of("probability", 0.5), Map.of("extraField", true));
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      answers.add(guestonline().get("/v1/bookings/577988").asString());
    }
    return answers;
  }

  private int contact() {
    return guestonline()
        .contentType("application/x-www-form-urlencoded")
        .body("contact[lastname]=Byron&contact[restaurant_id]=479")
        .post("/v1/contacts")
        .path("id");
  }

  private String hold() {
    return guestonline()
        .contentType("application/x-www-form-urlencoded")
        .body("restaurant_id=479&hour=20:00&persons=2&date=" + friday())
        .post("/v1/pending_bookings")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  private RequestSpecification iiko() {
    return sandbox.vendor("iiko").contentType("application/json");
  }

  private Response organizations(String token) {
    return iiko()
        .header("Authorization", "Bearer " + token)
        .body(Map.of())
        .post("/api/1/organizations");
  }

  private void fault(Map<String, ?> when, Map<String, ?> then) {
    control()
        .body(Map.of("vendor", "guestonline", "when", when, "then", then))
        .post("/faults")
        .then()
        .statusCode(201);
  }

  private String friday() {
    return control().get("/clock").path("now").toString().substring(0, 10);
  }

  private Response restaurants() {
    return guestonline().get("/v1/restaurants");
  }

  private RequestSpecification guestonline() {
    return sandbox.vendor("guestonline").header("X-Token", sandbox.key());
  }

  private RequestSpecification control() {
    return sandbox.control();
  }
}
