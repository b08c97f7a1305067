package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import java.util.function.Predicate;

/** Guests who are still to come keep what they have booked from being deleted. */
final class Coming {

  private Coming() {}

  /**
   * Refuses when a reservation to come is of this kind.
   *
   * @throws dev.surimi.vendor.Refusal 409
   */
  static void refuseIf(Call call, Predicate<Reservation> concerned, String what) {
    if (isAny(call, concerned)) {
      throw OctotableError.CONFLICT.because(what + " has reservations to come");
    }
  }

  static boolean isAny(Call call, Predicate<Reservation> concerned) {
    Property property = Account.property(call);
    String today = Reservation.day(property.id(), property.today(call.now()).minusDays(1));
    return call.world()
        .between(Reservation.BY_START, today, Reservation.last(property.id()))
        .filter(one -> one.standing().status().isLive())
        .filter(one -> one.freesTablesAt().isAfter(call.now()))
        .anyMatch(concerned);
  }
}
