package dev.surimi.contract;

import static dev.surimi.contract.Teahouse.CONTRACT;
import static dev.surimi.contract.Teahouse.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ContractTest {

  @Test
  void operationsStandInTheOrderOfTheContract() {
    assertThat(CONTRACT.operations())
        .extracting(Operation::id)
        .containsExactly(
            "pots.list", "pots.brew", "pots.show", "pots.note", "pots.last", "cups.break");
  }

  @Test
  void anOperationKnowsWhereItStands() {
    Operation brew = CONTRACT.operation("pots.brew");

    assertThat(brew).hasToString("pots.brew (POST /pots)");
    assertThat(brew.tag()).isEqualTo("Pots");
    assertThat(brew.note()).isEqualTo("printed twice, once with GET");
    assertThat(brew.contentTypes())
        .containsExactly("application/x-www-form-urlencoded", "application/json");
  }

  @Test
  void anOperationKnowsItsStatusesAndTheirSources() {
    assertThat(CONTRACT.operation("pots.list").statuses())
        .containsExactly(entry(200, Source.DOCUMENTED), entry(422, Source.OBSERVED));
  }

  @Test
  void anUnknownOperationIsAnsweredWithTheNearOnes() {
    assertThatThrownBy(() -> CONTRACT.operation("pot.brew"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contract 'teahouse' has no operation 'pot.brew' (did you mean 'pots.brew'?)");
  }

  @Test
  void hostsAndTitleAreTheVendors() {
    assertThat(CONTRACT.hosts()).containsExactly("api.teahouse.example");
    assertThat(CONTRACT.title()).isEqualTo("Teahouse");
  }

  @Test
  void anEventHasItsExample() {
    Event ready = CONTRACT.findEvent("pot.ready").orElseThrow();

    assertThat(ready.source()).isEqualTo(Source.DOCUMENTED);
    assertThat(ready.example().orElseThrow().at("/pot/tea")).isEqualTo(json("'green'"));
  }

  @Test
  void anOptionKnowsItsDefaultAndWhatFits() {
    Option steeping = CONTRACT.options().get("steeping");

    assertThat(steeping.defaultValue()).isEqualTo(json("'PT4M'"));
    assertThat(steeping.problems(json("'PT5M'"))).isEmpty();
    assertThat(steeping.problems(json("'a while'")))
        .containsExactly("expected an ISO 8601 duration as PT7M, got \"a while\"");
  }

  @Test
  void aQueryExampleIsMadeOfTheParametersOwn() {
    assertThat(CONTRACT.operation("pots.list").requestExample())
        .contains(json("{day: '2026-11-21'}"));
  }

  @Test
  void everyExampleIsASampleWithItsPlace() {
    assertThat(CONTRACT.samples())
        .extracting(Sample::toString)
        .contains(
            "request pots.brew 'green'",
            "response pots.brew 201 'green'",
            "unrouted 401 'no-key'",
            "webhook pot.ready 'green'",
            "schema guest '0'");
  }
}
