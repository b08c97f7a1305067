package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import dev.surimi.contract.Severity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Restoplace accepts on purpose is no mistake to its contract. */
class AgreementHttpTest {

  private static final String EVENING =
      "\"from\":\"2031-03-20 19:00:00\",\"to\":\"2031-03-20 21:00:00\",\"name\":\"Ada\",\"count\":2";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "\"1\"", "\"true\""})
  void yesIsWrittenInFourWays(String yes) {
    json("{" + EVENING + ",\"waitlist\":" + yes + "}")
        .body("responseData.message", is("Заявка добавлена в Лист ожидания"));

    assertNoMistake();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "\"0\"", "\"false\""})
  void noIsWrittenInFourWays(String no) {
    json("{" + EVENING + ",\"waitlist\":" + no + ",\"deposit\":" + no + "}")
        .body("responseData.message", is("Резерв создан"));

    assertNoMistake();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1542]", "[\"1542\"]"})
  void tablesAreNumbersOrTexts(String tables) {
    json("{" + EVENING + ",\"item_ids\":" + tables + "}")
        .body("responseData.message", is("Резерв создан"));

    assertNoMistake();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2031-03-20+19:00:00&to=2031-03-20+21:00:00&name=Ada&count=2&item_ids[]=1542",
        "from=2031-03-20T19:00:00%2B03:00&to=2031-03-20T18:00:00Z&name=Ada&deposit=0",
        "from=2031-03-20T19:00:00+03:00&to=2031-03-20T21:00:00.5+03:00&name=Ada&tags[]=vip",
        "from=2031-03-20+19:00:00&to=2031-03-20+21:00:00&name=Ada&deposit_total=99.5&deposit_paid=1"
      })
  void aFormOrAQueryDoesAsWell(String fields) {
    authorized()
        .contentType("application/x-www-form-urlencoded")
        .body(fields)
        .post("/reserves")
        .then()
        .body("responseData.id", not(empty()));
    authorized()
        .urlEncodingEnabled(false)
        .post("/reserves/?" + fields.replace("1542", "1543"))
        .then()
        .body("responseData.id", not(empty()));

    assertNoMistake();
  }

  @Test
  void theKeyInTheQueryIsNoUnknownParameter() {
    sandbox
        .vendor("restoplace")
        .get("/halls?api_key=" + sandbox.key())
        .then()
        .header("X-Sandbox-Violations", "0")
        .body("method", is("halls"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/info",
        "/reserves",
        "/reserves/cancel-reasons",
        "/reserves/12345",
        "/tags",
        "/itemTypes",
        "/items",
        "/items/1542",
        "/halls",
        "/halls/58",
        "/events",
        "/events/31",
        "/tickets",
        "/tickets/900",
        "/times?date=2031-03-20"
      })
  void aSlashMayTrail(String path) {
    int query = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
    String slashed = path.substring(0, query) + "/" + path.substring(query);

    String answer = authorized().get(path).then().body("method", not(empty())).extract().asString();

    assertThat(authorized().get(slashed).asString()).isEqualTo(answer);
    assertNoMistake();
  }

  @Test
  void aBareQueryIsIgnoredAndReported() {
    int all = authorized().get("/halls").path("responseData.size()");

    authorized()
        .get("/halls?query=banquet=1")
        .then()
        .header("X-Sandbox-Violations", "1")
        .body("responseData.size()", is(all));
  }

  @Test
  void whatNobodyKnowsIsIgnoredAndReported() {
    authorized()
        .get("/reserves?limit=5")
        .then()
        .header("X-Sandbox-Violations", "1")
        .body("method", is("reserves"));

    assertThat(sandbox.world().journal().findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.violation().severity()).isEqualTo(Severity.WARNING));
  }

  private ValidatableResponse json(String body) {
    return authorized().contentType("application/json").body(body).post("/reserves").then();
  }

  private RequestSpecification authorized() {
    return sandbox.vendor("restoplace").header("X-API-Key", sandbox.key());
  }

  private void assertNoMistake() {
    assertThat(sandbox.world().journal().findings()).isEmpty();
  }
}
