package dev.surimi.vendor.guestonline;

/**
 * How things stand between a restaurant and its guests; here are the transitions of a booking.
 *
 * @param present how many came; until then, how many were booked at first (facts 1.7 #29)
 * @param onWaitingList whether it has no seats yet
 * @param cancelActor null unless canceled
 */
public record Standing(
    BookingState state,
    int booked,
    long present,
    boolean onWaitingList,
    String cancelActor,
    String cancelReason) {

  static Standing of(BookingState state, int persons, boolean onWaitingList) {
    return new Standing(state, persons, persons, onWaitingList, null, null);
  }

  Standing confirmed() {
    require(state == BookingState.INITIALIZED || state == BookingState.WAITING, "confirmed");
    return new Standing(BookingState.VALIDATED, booked, present, false, null, cancelReason);
  }

  /** They came; {@code partially}: fewer than booked is a state of its own. */
  Standing honored(long came, boolean partially) {
    require(mayCome(), "honored");
    boolean fewer = partially && came > 0 && came < booked;
    BookingState reached = fewer ? BookingState.PARTIALLY_FAKED : BookingState.HONORED;
    return new Standing(reached, booked, came, false, null, cancelReason);
  }

  Standing faked() {
    require(mayCome(), "faked");
    return new Standing(BookingState.FULLY_FAKED, booked, 0, false, null, cancelReason);
  }

  Standing canceled(String actor, String reason) {
    require(state.isLive(), "canceled");
    return new Standing(BookingState.CANCELED, booked, 0, onWaitingList, actor, reason);
  }

  /** Whether seats are taken for it: those who canceled or did not come have given theirs back. */
  boolean hasSeats() {
    return !onWaitingList && state != BookingState.CANCELED && state != BookingState.FULLY_FAKED;
  }

  /** Another number of guests; how many are present is not touched (facts 1.7 #29). */
  Standing withBooked(int persons) {
    return new Standing(state, persons, present, onWaitingList, cancelActor, cancelReason);
  }

  void requireNotCanceled() {
    require(state != BookingState.CANCELED, "changed");
  }

  /** Refuses to move what is over. */
  void requireLive() {
    require(state.isLive(), "changed");
  }

  /** Refuses to release the table of guests who were never there. */
  void requireGuests() {
    require(
        state != BookingState.CANCELED && state != BookingState.FULLY_FAKED && !onWaitingList,
        "changed");
  }

  private boolean mayCome() {
    return !onWaitingList && (state == BookingState.INITIALIZED || state == BookingState.VALIDATED);
  }

  private void require(boolean possible, String what) {
    if (!possible) {
      String now = onWaitingList && state.isLive() ? "waiting" : state.wire();
      throw GuestonlineError.requestFailed(
          "booking", "a booking that is " + now + " cannot be " + what);
    }
  }
}
