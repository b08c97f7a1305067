package dev.surimi.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.world.Agenda.Appointment;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AgendaTest {

  private static final Instant NOON = Instant.parse("2031-03-14T12:00:00Z");

  @Test
  void appointmentsAreInTheOrderOfTimeAndThenOfPlanning() {
    Agenda agenda =
        Agenda.EMPTY
            .plan("tests", "later", "1", NOON.plusSeconds(1))
            .plan("tests", "first", "1", NOON)
            .plan("tests", "second", "1", NOON);

    assertThat(agenda.stream().map(Appointment::what)).containsExactly("first", "second", "later");
  }

  @Test
  void planningTheSameAgainMovesIt() {
    Agenda agenda =
        Agenda.EMPTY
            .plan("tests", "expiry", "1", NOON)
            .plan("tests", "expiry", "1", NOON.plusSeconds(9));

    assertThat(agenda.stream().map(Appointment::at)).containsExactly(NOON.plusSeconds(9));
  }

  @Test
  void whatIsCanceledIsNeverDue() {
    Agenda agenda = Agenda.EMPTY.plan("tests", "expiry", "1", NOON).cancel("tests", "expiry", "1");

    assertThat(agenda.next()).isEmpty();
  }

  @Test
  void cancelingWhatIsNotPlannedChangesNothing() {
    Agenda agenda = Agenda.EMPTY.plan("tests", "expiry", "1", NOON);

    assertThat(agenda.cancel("tests", "expiry", "2")).isSameAs(agenda);
  }
}
