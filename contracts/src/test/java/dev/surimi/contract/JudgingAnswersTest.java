package dev.surimi.contract;

import static dev.surimi.contract.Teahouse.JUDGE;
import static dev.surimi.contract.Teahouse.brief;
import static dev.surimi.contract.Teahouse.json;
import static dev.surimi.contract.Teahouse.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class JudgingAnswersTest {
  private static final String JSON = "application/json";
  private static final JsonNode POT = json("{id: 1, tea: 'green', cups: 1}");
  private static final JsonNode EMPTY = MissingNode.getInstance();

  @Test
  void aProperAnswerHasNoViolations() {
    assertThat(show(200, "Application/JSON; charset=utf-8", POT)).isEmpty();
  }

  @Test
  void aFieldThatNobodyDeclaredIsAnError() {
    JsonNode body = json("{id: 1, tea: 'green', cups: 1, sugar: 3}");

    assertThat(show(200, JSON, body))
        .containsExactly(
            new Violation(
                Direction.RESPONSE,
                Severity.ERROR,
                "/sugar",
                "unevaluatedProperties",
                "expected no member 'sugar'",
                "#/components/schemas/pot/unevaluatedProperties"));
  }

  @Test
  void aNestedFieldIsLocatedInTheMessageAndInTheBundle() {
    JsonNode body = json("{pots: [{id: 1, tea: 'green', cups: 1, guest: {name: 5}}]}");

    assertThat(JUDGE.response(operation("pots.list"), 200, JSON, body))
        .singleElement()
        .extracting(Violation::pointer, Violation::schema)
        .containsExactly("/pots/0/guest/name", "#/components/schemas/guest/properties/name/type");
  }

  @Test
  void aStatusThatIsNotDeclaredIsAViolation() {
    assertThat(show(418, JSON, POT))
        .containsExactly(
            new Violation(
                Direction.RESPONSE,
                Severity.ERROR,
                "",
                "status",
                "expected a status of 200, got 418",
                "#/paths/~1pots~1{id}/get/responses"));
  }

  @Test
  void aStatusOfUnroutedCallsIsAllowedEverywhere() {
    assertThat(show(401, JSON, json("{error: 'Unauthorized'}"))).isEmpty();
    assertThat(brief(show(401, JSON, json("{}")))).containsExactly("error /error required");
  }

  @Test
  void anotherContentTypeIsAViolation() {
    assertThat(show(200, "text/html", POT))
        .extracting(Violation::keyword, Violation::message)
        .containsExactly(tuple("contentType", "expected application/json, got text/html"));
    assertThat(brief(show(200, null, POT))).containsExactly("error  contentType");
  }

  @Test
  void aBodyWhereNoneIsDeclaredIsAViolation() {
    Operation note = operation("pots.note");

    assertThat(JUDGE.response(note, 204, null, EMPTY)).isEmpty();
    assertThat(JUDGE.response(note, 204, null, null)).isEmpty();
    assertThat(brief(JUDGE.response(note, 204, JSON, POT))).containsExactly("error  body");
  }

  @Test
  void aMissingBodyIsAViolation() {
    assertThat(brief(show(200, JSON, EMPTY))).containsExactly("error  body");
  }

  @Test
  void anUnroutedAnswerIsJudged() {
    assertThat(JUDGE.unrouted(404, "text/plain", json("'Not Found'"))).isEmpty();
    assertThat(brief(JUDGE.unrouted(404, "text/plain", json("1")))).containsExactly("error  type");
    assertThat(brief(JUDGE.unrouted(500, null, EMPTY))).containsExactly("error  status");
  }

  @Test
  void anExplicitNullIsAllowedOnlyWhereDeclared() {
    assertThat(show(200, JSON, json("{id: 1, tea: 'green', cups: 1, brewedAt: null}"))).isEmpty();
    assertThat(show(200, JSON, json("{id: null, tea: 'green', cups: 1}")))
        .extracting(Violation::message)
        .containsExactly("expected integer, got null");
  }

  private static List<Violation> show(int status, String contentType, JsonNode body) {
    return JUDGE.response(operation("pots.show"), status, contentType, body);
  }
}
