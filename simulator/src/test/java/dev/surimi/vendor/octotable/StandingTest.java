package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

  private static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(600);

  private static Standing in(Status status) {
    return Standing.of(status, NOW);
  }

  @Test
  void askingTheGuestSetsTheEnd() {
    Standing asked = in(Status.WAITING).askedToConfirm(LATER, Duration.ofMinutes(15));

    assertThat(asked.status()).isEqualTo(Status.ACCEPTED);
    assertThat(asked.expiresAt()).isEqualTo(LATER.plusSeconds(900));
    assertThat(asked.isRunningOut()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Status.class, names = "WAITING", mode = EnumSource.Mode.EXCLUDE)
  void onlyWhoWaitsCanBeDecidedOn(Status status) {
    Standing standing = in(status);

    assertThatThrownBy(() -> standing.confirmedByRestaurant(LATER)).hasMessageContaining("waiting");
    assertThatThrownBy(() -> standing.rejected(LATER)).hasMessageContaining("waiting");
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"CANCELLED", "EXPIRED", "REJECTED"})
  void whatHasEndedStaysAsItIs(Status status) {
    Standing ended = in(status);

    assertThat(ended.cancelled(LATER)).isEqualTo(ended);
    assertThatThrownBy(() -> ended.checkedIn(LATER)).hasMessageContaining("reservation is");
  }

  @Test
  void guestsWhoHaveComeAreNotSentAway() {
    Standing here = in(Status.ACCEPTED).endingAt(LATER).checkedIn(NOW);

    assertThat(here.isRunningOut()).isFalse();
    assertThat(here.status()).isEqualTo(Status.ACCEPTED);
    assertThat(here.withoutCheckIn().isRunningOut()).isTrue();
  }

  @Test
  void whoSaidToWaitIsShownAsWaitingEvenAfterwards() {
    assertThat(in(Status.WAITING).onWaitingList().confirmedByRestaurant(LATER).waitingList())
        .isTrue();
  }
}
