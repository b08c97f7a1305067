package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlStateTest {

  private static final String STATE = "/worlds/pr-7/state/noodlebar";

  @RegisterExtension final Desk desk = Desk.open();

  @BeforeEach
  void orderTwice() {
    desk.freeze("pr-7");
    desk.order("pr-7");
    desk.order("pr-7");
  }

  @Test
  void tablesAreCounted() {
    assertThat(desk.get(STATE).body().toString()).isEqualTo("{\"orders\":3}");
  }

  @Test
  void rowsAreShownWithTheirComponents() {
    Answered rows = desk.get(STATE + "/orders");

    assertThat(rows.body().path("count").asInt()).isEqualTo(3);
    assertThat(rows.body().at("/items/1").propertyNames())
        .containsExactly("id", "ticket", "guest", "bowls", "state", "until");
    assertThat(rows.body().path("next").isNull()).isTrue();
  }

  @Test
  void rowsArePaged() {
    Answered first = desk.get(STATE + "/orders?limit=2");
    Answered second = desk.get(STATE + "/orders?limit=2&after=" + first.text("next"));

    assertThat(first.body().path("items")).hasSize(2);
    assertThat(second.body().path("items")).hasSize(1);
    assertThat(second.body().path("next").isNull()).isTrue();
  }

  @Test
  void aPageDoesNotBeginAfterNothing() {
    assertThat(desk.get(STATE + "/orders?after=x").firstProblem()).isEqualTo("/after");
  }

  @Test
  void aRowIsFoundByItsKey() {
    assertThat(desk.get(STATE + "/orders/2").text("guest")).isEqualTo("Ada");
  }

  @Test
  void whatIsDueHappensBeforeAnybodyLooks() {
    desk.put("/worlds/pr-7/clock", "{\"now\":\"2031-03-14T18:10:00Z\"}");

    assertThat(desk.get(STATE + "/orders/2").text("state")).isEqualTo("EXPIRED");
  }

  @Test
  void anUnknownKeyIsToldKnownOnes() {
    Answered answer = desk.get(STATE + "/orders/7");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("detail")).contains("there are 1, 2, 3");
  }

  @Test
  void anUnknownTableIsToldTheKnownOnes() {
    Answered answer = desk.get(STATE + "/bowls");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("detail"))
        .isEqualTo("there is no table of noodlebar 'bowls'; there are orders");
  }
}
