package dev.surimi.contract;

import static dev.surimi.contract.Teahouse.CONTRACT;
import static dev.surimi.contract.Teahouse.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

  @Test
  void aPathAndAVerbLeadToTheirOperation() {
    assertThat(CONTRACT.route("POST", "/pots").operation()).contains(operation("pots.brew"));
  }

  @Test
  void anotherSpellingOfAPathLeadsToTheSameOperation() {
    Routing routing = CONTRACT.route("DELETE", "/pot/7/cup/a");

    assertThat(routing.operation()).contains(operation("cups.break"));
    assertThat(routing.parameters()).containsExactly(entry("pot", "7"), entry("cup", "a"));
    assertThat(operation("cups.break").paths())
        .containsExactly("/pots/{pot}/cups/{cup}", "/pot/{pot}/cup/{cup}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pots/7", "/pots/7/"})
  void aSlashAtTheEndChangesNothingWhereItIsOptional(String path) {
    Routing routing = new Routes(CONTRACT.operations(), true).find("GET", path);

    assertThat(routing.operation()).contains(operation("pots.show"));
    assertThat(routing.parameters()).containsExactly(entry("id", "7"));
  }

  @Test
  void aTemplateGivesItsParameter() {
    Routing routing = CONTRACT.route("GET", "/pots/7");

    assertThat(routing.operation()).contains(operation("pots.show"));
    assertThat(routing.parameters()).containsExactly(entry("id", "7"));
  }

  @Test
  void aParameterIsPercentDecoded() {
    Routing routing = CONTRACT.route("DELETE", "/pots/7/cups/caf%C3%A9%2F1+1");

    assertThat(routing.parameters()).containsExactly(entry("pot", "7"), entry("cup", "café/1+1"));
  }

  @Test
  void whatIsNoPercentEncodingStaysAsItCame() {
    assertThat(CONTRACT.route("GET", "/pots/%zz%4").parameters()).containsEntry("id", "%zz%4");
  }

  @Test
  void aLiteralWinsOverATemplate() {
    assertThat(CONTRACT.route("GET", "/pots/last").operation()).contains(operation("pots.last"));
  }

  @Test
  void aTemplateIsTriedWhenTheLiteralLacksTheVerb() {
    assertThat(CONTRACT.route("PATCH", "/pots/last").operation()).contains(operation("pots.note"));
  }

  @Test
  void aTemplateIsTriedWhenTheLiteralEndsTooEarly() {
    Routing routing = CONTRACT.route("DELETE", "/pots/last/cups/a");

    assertThat(routing.parameters()).containsExactly(entry("pot", "last"), entry("cup", "a"));
  }

  @Test
  void aWrongVerbIsToldTheRightOnes() {
    Routing routing = CONTRACT.route("DELETE", "/pots");

    assertThat(routing.operation()).isEmpty();
    assertThat(routing.allowed()).containsExactly("GET", "POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/pots/", "//pots", "/pots//cups/1", "/POTS", "", "pots", "/pots/7/"})
  void anUnknownPathLeadsNowhere(String path) {
    Routing routing = CONTRACT.route("GET", path);

    assertThat(routing.operation()).isEmpty();
    assertThat(routing.allowed()).isEmpty();
  }
}
