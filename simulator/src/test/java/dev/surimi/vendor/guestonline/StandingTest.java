package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StandingTest {

  private static Standing standing(BookingState state) {
    return Standing.of(state, 4, false);
  }

  @Test
  void anInitializedBookingIsConfirmed() {
    assertThat(standing(BookingState.INITIALIZED).confirmed().state())
        .isEqualTo(BookingState.VALIDATED);
  }

  @ParameterizedTest
  @EnumSource(
      value = BookingState.class,
      mode = Mode.EXCLUDE,
      names = {"INITIALIZED", "WAITING"})
  void onlyWhatWaitsForItIsConfirmed(BookingState state) {
    assertThatThrownBy(() -> standing(state).confirmed())
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> assertThat(no.reason()).isEqualTo(GuestonlineError.REQUEST_FAILED));
  }

  @ParameterizedTest
  @EnumSource(
      value = BookingState.class,
      names = {"CANCELED", "FULLY_FAKED", "PARTIALLY_FAKED", "HONORED", "WAITING"})
  void onlyComingGuestsAreHonored(BookingState state) {
    assertThatThrownBy(() -> standing(state).honored(4, false)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = BookingState.class,
      names = {"CANCELED", "FULLY_FAKED", "PARTIALLY_FAKED", "HONORED"})
  void whatIsOverIsNotCanceled(BookingState state) {
    assertThatThrownBy(() -> standing(state).canceled("client", "ill")).isInstanceOf(Refusal.class);
  }

  @Test
  void fewerGuestsThanBookedAreHonoredAllTheSame() {
    assertThat(standing(BookingState.VALIDATED).honored(3, false).state())
        .isEqualTo(BookingState.HONORED);
  }

  @Test
  void fewerGuestsThanBookedArePartiallyFakedWhenTheWorldSaysSo() {
    assertThat(standing(BookingState.VALIDATED).honored(3, true).state())
        .isEqualTo(BookingState.PARTIALLY_FAKED);
  }

  @Test
  void allGuestsAreHonoredEvenThen() {
    assertThat(standing(BookingState.VALIDATED).honored(4, true).state())
        .isEqualTo(BookingState.HONORED);
  }

  @Test
  void nobodyIsPresentAtAFakedBooking() {
    assertThat(standing(BookingState.VALIDATED).faked().present()).isZero();
  }

  @Test
  void nobodyIsPresentAtACanceledBooking() {
    assertThat(standing(BookingState.INITIALIZED).canceled("client", "ill").present()).isZero();
  }

  @Test
  void bookingForFewerLeavesThePresentOnes() {
    assertThat(Standing.of(BookingState.INITIALIZED, 15, false).withBooked(14).present())
        .isEqualTo(15);
  }

  @Test
  void whoWaitsIsNotHonored() {
    assertThatThrownBy(() -> Standing.of(BookingState.INITIALIZED, 2, true).honored(2, false))
        .hasMessage("a booking that is waiting cannot be honored");
  }

  @Test
  void whoWaitsHoldsNoSeats() {
    assertThat(Standing.of(BookingState.INITIALIZED, 2, true).hasSeats()).isFalse();
  }
}
