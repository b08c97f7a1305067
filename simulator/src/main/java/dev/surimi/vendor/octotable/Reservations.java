package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;

/** Reservations: the book, as clients of the API read and write it. */
final class Reservations {

  private Reservations() {}

  static Reply list(Call call) {
    Property property = Account.property(call);
    ReservationFilter filter = ReservationFilter.of(call.input(), call.now());
    Cursor cursor = Cursor.of(call.input(), Reservation.first(property.id()));
    return Reply.ok(
        cursor.page(
            filter.of(call.world(), property, cursor),
            Reservation::place,
            one -> ReservationJson.listed(call.world(), call.options(), one)));
  }

  static Reply get(Call call) {
    return answer(call, require(call));
  }

  static Reply create(Call call) {
    Property property = Account.property(call);
    Entry entry = EntryInput.of(call.input(), call.options());
    Wish wish = Wishes.of(call.world(), property, call.input(), entry.isOnline());
    Reservation made = Book.enter(call.world(), property, wish, entry);
    return Wire.created(ReservationJson.listed(call.world(), call.options(), made));
  }

  static Reply update(Call call) {
    Property property = Account.property(call);
    Reservation before = require(call);
    EntryInput.requireWhole(call.input(), call.options());
    before.standing().requireLive();
    Reservation described = EntryInput.changed(call.input(), call.options(), before);
    Wish wish = Wishes.changed(call.world(), property, call.input(), described);
    return answer(call, Book.move(call.world(), property, described, wish));
  }

  /** Only what waits can be decided on; DECLINED means rejected (facts 2.6 #8). */
  static Reply status(Call call) {
    Reservation before = require(call);
    String status = call.input().requireText("status");
    return answer(
        call,
        switch (status) {
          case "ACCEPTED" -> Book.ask(call.world(), before);
          case "CONFIRMED" -> Book.confirm(call.world(), before);
          case "REJECTED", "DECLINED" -> Book.reject(call.world(), before);
          default ->
              throw call.input().invalid("status", "must be one of ACCEPTED, CONFIRMED, REJECTED");
        });
  }

  static Reply checkIn(Call call) {
    Reservation before = require(call);
    Standing standing = before.standing();
    return answer(
        call,
        Book.put(
            call.world(),
            before.with(
                isUndone(call.input())
                    ? standing.withoutCheckIn()
                    : standing.checkedIn(call.now()))));
  }

  static Reply checkOut(Call call) {
    Reservation before = require(call);
    return answer(
        call,
        isUndone(call.input())
            ? Book.undoCheckOut(call.world(), before)
            : Book.put(call.world(), before.with(before.standing().checkedOut(call.now()))));
  }

  /** It stays in the book as cancelled (facts 2.5). */
  static Reply delete(Call call) {
    Reservation before = require(call);
    if (call.options().text("octotable.second_delete").equals("conflict")) {
      before.standing().requireNotOver();
    }
    return Wire.deleted(Book.cancel(call.world(), before).id());
  }

  private static boolean isUndone(Input input) {
    return Said.flag(input, "undo", false);
  }

  /** The reservation in the path; one of another property is not for this call (facts 2.2). */
  private static Reservation require(Call call) {
    Property property = Account.property(call);
    Reservation found =
        Numbering.RESERVATIONS.require(
            call, "reservation_id", id -> call.world().find(Reservation.TABLE, id));
    if (found.propertyId() != property.id()) {
      throw OctotableError.RESERVATION_FORBIDDEN.because(
          "no permission: the reservation is one of another property");
    }
    return found;
  }

  private static Reply answer(Call call, Reservation reservation) {
    return Wire.one(ReservationJson.single(call.world(), call.options(), reservation));
  }
}
