package dev.surimi.contract;

import static dev.surimi.contract.Teahouse.JUDGE;
import static dev.surimi.contract.Teahouse.brief;
import static dev.surimi.contract.Teahouse.object;
import static dev.surimi.contract.Teahouse.operation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgingRequestsTest {

  @Test
  void aProperRequestHasNoViolations() {
    assertThat(brew("{tea: 'green', cups: 2, metadata: {any: {thing: 1}}}")).isEmpty();
  }

  @Test
  void aMissingMemberIsNamedItself() {
    assertThat(brew("{tea: 'green'}"))
        .containsExactly(
            new Violation(
                Direction.REQUEST,
                Severity.ERROR,
                "/cups",
                "required",
                "expected a member 'cups', got none",
                "#/components/schemas/pots.brew.request/required"));
  }

  @Test
  void anUndeclaredMemberIsAWarningThatGuessesWhatWasMeant() {
    assertThat(brew("{tea: 'green', cups: 2, mlik: true}"))
        .containsExactly(
            new Violation(
                Direction.REQUEST,
                Severity.WARNING,
                "/mlik",
                "unevaluatedProperties",
                "expected no member 'mlik' (did you mean 'milk'?), got true",
                "#/components/schemas/pots.brew.request"));
  }

  @Test
  void undeclaredMembersAreFoundAtEveryDepth() {
    String request =
        "{tea: 'green', cups: 2, sweets: [{name: 'mochi', 'a/b': 1}],"
            + " guest: {name: 'Anna', companions: [{name: 'Otto', age: 7}]}}";

    assertThat(brief(brew(request)))
        .containsExactly(
            "warning /sweets/0/a~1b unevaluatedProperties",
            "warning /guest/companions/0/age unevaluatedProperties");
  }

  @Test
  void aMisspeltMemberBesideABrokenOneIsReportedOnce() {
    assertThat(brief(brew("{tea: 'green', cups: 'two', guest: {name: '', age: 7}}")))
        .containsExactly(
            "error /cups type",
            "error /guest/name minLength",
            "warning /guest/age unevaluatedProperties");
  }

  @Test
  void whatCouldNotBeReadIsAViolation() {
    List<Violation> violations = brew("{tea: 'green', cups: 'two'}");

    assertThat(violations)
        .singleElement()
        .extracting(Violation::message, Violation::schema)
        .containsExactly(
            "expected integer, got string \"two\"",
            "#/components/schemas/pots.brew.request/properties/cups/type");
  }

  @Test
  void formatsAreAsserted() {
    assertThat(brief(brew("{tea: 'green', cups: 1, until: 'soon', steep: '4m'}")))
        .containsExactly("error /until format", "error /steep format");
  }

  @Test
  void aUriHasAScheme() {
    assertThat(brief(brew("{tea: 'green', cups: 1, guest: {name: 'A', site: 'example.com'}}")))
        .containsExactly("error /guest/site format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e20", "1e400", "1e999999999", "123456789012345678901.5"})
  void aGiantIsJudgedAsANumber(String giant) {
    assertThat(brew("{tea: 'green', cups: " + giant + "}")).isEmpty();
    assertThat(brief(brew("{tea: 'green', cups: -" + giant + "}")))
        .containsExactly("error /cups minimum");
  }

  @Test
  void queryParametersAreMembersToo() {
    assertThat(brief(list("{day: '2026-02-30', limit: 0, expands: ['cups', 'all'], sort: 'id'}")))
        .containsExactly(
            "error /day format",
            "error /limit minimum",
            "error /expands/1 enum",
            "warning /sort unevaluatedProperties");
  }

  @Test
  void aMissingQueryParameterIsLocatedInTheBundle() {
    assertThat(list("{}"))
        .singleElement()
        .extracting(Violation::pointer, Violation::schema)
        .containsExactly("/day", "#/paths/~1pots/get/parameters/0/required");
  }

  @Test
  void anotherNameOfAParameterStandsInForIt() {
    assertThat(list("{date: '2026-11-21'}")).isEmpty();
    assertThat(brief(list("{date: 'today'}"))).containsExactly("error /date format");
  }

  @Test
  void anUndeclaredQueryParameterIsLocatedAtItsOperation() {
    assertThat(list("{day: '2026-11-21', dai: '1'}"))
        .extracting(Violation::schema)
        .containsExactly("#/paths/~1pots/get");
  }

  @Test
  void aPathParameterIsReadAndJudged() {
    assertThat(show(Map.of("id", "7"))).isEmpty();
    assertThat(brief(show(Map.of("id", "seven")))).containsExactly("error /{id} type");
    assertThat(brief(show(Map.of("id", "0")))).containsExactly("error /{id} minimum");
    assertThat(brief(show(Map.of()))).containsExactly("error /{id} required");
  }

  @Test
  void aBodyThatMayBeLeftOutIsJudgedOnlyWhenItIsThere() {
    assertThat(note("{silent: true}")).isEmpty();
    assertThat(brief(note("{silent: true, text: 1}"))).containsExactly("error /text type");
    assertThat(brief(note("{silent: true, txt: 'x'}")))
        .containsExactly("error /text required", "warning /txt unevaluatedProperties");
  }

  @Test
  void aLongValueIsShortened() {
    List<Violation> violations = brew("{tea: '" + "x".repeat(500) + "', cups: 1}");

    assertThat(violations)
        .extracting(Violation::message)
        .containsExactly("expected one of \"green\", \"black\", got \"" + "x".repeat(58) + "…");
  }

  private static List<Violation> brew(String request) {
    return JUDGE.request(operation("pots.brew"), Map.of(), object(request));
  }

  private static List<Violation> list(String request) {
    return JUDGE.request(operation("pots.list"), Map.of(), object(request));
  }

  private static List<Violation> show(Map<String, String> path) {
    return JUDGE.request(operation("pots.show"), path, object("{}"));
  }

  private static List<Violation> note(String request) {
    return JUDGE.request(operation("pots.note"), Map.of("id", "7"), object(request));
  }
}
