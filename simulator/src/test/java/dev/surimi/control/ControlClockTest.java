package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlClockTest {

  private static final String CLOCK = "/worlds/pr-7/clock";
  private static final String ADVANCE = "/worlds/pr-7/clock/advance";

  @RegisterExtension final Desk desk = Desk.open();

  @BeforeEach
  void freeze() {
    desk.freezeEmpty("pr-7");
  }

  @Test
  void aFrozenClockShowsItsTime() {
    Answered clock = desk.get(CLOCK);

    assertThat(clock.text("now")).isEqualTo("2031-03-14T18:00:00Z");
    assertThat(clock.text("mode")).isEqualTo("frozen");
    assertThat(clock.body().path("speed").asDouble()).isEqualTo(1.0);
  }

  @Test
  void aClockIsSetRunningAtASpeed() {
    Answered clock = desk.put(CLOCK, "{\"mode\":\"running\",\"speed\":60}");

    assertThat(clock.text("mode")).isEqualTo("running");
    assertThat(clock.body().path("speed").asDouble()).isEqualTo(60.0);
  }

  @Test
  void aFrozenClockRemembersTheSpeedThatItIsGiven() {
    desk.put(CLOCK, "{\"speed\":60}");

    Answered clock = desk.put(CLOCK, "{\"mode\":\"running\"}");

    assertThat(clock.body().path("speed").asDouble()).isEqualTo(60.0);
  }

  @Test
  void settingALaterTimeSettlesOnTheWay() {
    desk.order("pr-7");

    Answered clock = desk.put(CLOCK, "{\"now\":\"2031-03-14T18:10:00Z\"}");

    assertThat(clock.text("now")).isEqualTo("2031-03-14T18:10:00Z");
    assertThat(desk.get("/worlds/pr-7/agenda").body()).isEmpty();
  }

  @Test
  void settingAnEarlierTimeIsRefused() {
    Answered answer = desk.put(CLOCK, "{\"now\":\"2031-03-14T17:00:00Z\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("detail")).contains("time goes forward");
  }

  @Test
  void settingTheClockOpensTheWorld() {
    desk.put("/worlds/fresh/clock", "{\"mode\":\"frozen\"}");

    assertThat(desk.get("/worlds/fresh").text("clock")).isEqualTo("frozen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"mode\":\"stopped\"}", "{\"speed\":0}", "{\"speed\":1e9}"})
  void aClockIsNotSetTo(String body) {
    assertThat(desk.put(CLOCK, body).status()).isEqualTo(400);
  }

  @Test
  void anAdvanceTellsWhatHappenedOnTheWay() {
    desk.order("pr-7");

    Answered ledger = desk.post(ADVANCE, "{\"by\":\"PT10M\"}");

    assertThat(ledger.text("now")).isEqualTo("2031-03-14T18:10:00Z");
    assertThat(ledger.body().path("fired").path(0).toString())
        .isEqualTo(
            "{\"at\":\"2031-03-14T18:10:00Z\",\"what\":\"order.expired\",\"vendor\":\"noodlebar\",\"id\":\"1\",\"outcome\":\"expired\"}");
  }

  @Test
  void anAdvanceGoesToAnInstantInAnyZone() {
    Answered ledger = desk.post(ADVANCE, "{\"to\":\"2031-03-14T20:00:00+01:00\"}");

    assertThat(ledger.text("now")).isEqualTo("2031-03-14T19:00:00Z");
  }

  @Test
  void anAdvanceGoesToTheNextAppointment() {
    desk.order("pr-7");

    Answered ledger = desk.post(ADVANCE, "{\"until\":\"next\"}");

    assertThat(ledger.text("now")).isEqualTo("2031-03-14T18:10:00Z");
    assertThat(ledger.body().path("fired")).hasSize(1);
  }

  @Test
  void anAdvanceToTheNextOfAnEmptyAgendaMovesNothing() {
    Answered ledger = desk.post(ADVANCE, "{\"until\":\"next\"}");

    assertThat(ledger.text("now")).isEqualTo("2031-03-14T18:00:00Z");
    assertThat(ledger.body().path("fired")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"by\":\"PT1M\",\"until\":\"next\"}",
        "{\"by\":\"-PT1M\"}",
        "{\"by\":\"P1M\"}",
        "{\"by\":\"P40000D\"}",
        "{\"by\":\"PT99999999999999999999H\"}",
        "{\"by\":7}",
        "{\"to\":\"2200-01-01T00:00:00Z\"}",
        "{\"to\":\"tomorrow\"}",
        "{\"until\":\"end\"}"
      })
  void anAdvanceIsNotMadeBy(String body) {
    Answered answer = desk.post(ADVANCE, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(desk.get(CLOCK).text("now")).isEqualTo("2031-03-14T18:00:00Z");
  }

  @Test
  void anAdvanceIntoThePastIsRefused() {
    assertThat(desk.post(ADVANCE, "{\"to\":\"2031-03-14T17:00:00Z\"}").status()).isEqualTo(409);
  }

  @Test
  void aRunningClockAdvancesToo() {
    desk.put(CLOCK, "{\"mode\":\"running\"}");

    assertThat(desk.post(ADVANCE, "{\"by\":\"PT0S\"}").status()).isEqualTo(200);
  }

  @Test
  void theAgendaTellsWhatWillHappen() {
    desk.order("pr-7");

    assertThat(desk.get("/worlds/pr-7/agenda").body().toString())
        .isEqualTo(
            "[{\"at\":\"2031-03-14T18:10:00Z\",\"vendor\":\"noodlebar\",\"what\":\"order.expired\",\"id\":\"1\"}]");
  }
}
