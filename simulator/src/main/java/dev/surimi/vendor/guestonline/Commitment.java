package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import java.time.Instant;
import java.util.List;

/**
 * How a pending booking becomes a booking: the same seats, a new contact, a token for the guest.
 */
final class Commitment {

  private Commitment() {}

  /**
   * @param charge what was taken; null for nothing
   */
  static Booking of(Transaction world, PendingBooking pending, Charge charge) {
    Contact contact = contact(world, pending);
    world.put(Contact.TABLE, contact);
    int id = FrontDesk.nextBookingId(world);
    Booking booking =
        new Booking(
            id,
            pending.restaurantId(),
            standing(world, pending),
            Slot.of(
                pending.date(),
                pending.hour(),
                world.find(Opening.TABLE, pending.openingId()).orElseThrow()),
            Guest.of(contact),
            details(world, pending, id),
            Extras.NONE.with(charge).withVouchers(vouchers(world, pending)),
            world.now(),
            world.now());
    if (pending.state() != HourState.WAITING) {
      Seats.pass(world, pending.holder(), booking.holder());
    }
    return FrontDesk.put(world, booking);
  }

  private static Standing standing(Transaction world, PendingBooking pending) {
    return switch (pending.state()) {
      case VALIDATED -> Standing.of(BookingState.VALIDATED, pending.persons(), false);
      case INITIALIZED -> Standing.of(BookingState.INITIALIZED, pending.persons(), false);
      case WAITING -> {
        String state = world.options().text("guestonline.waiting_booking_state");
        yield Standing.of(BookingState.of(state), pending.persons(), true);
      }
    };
  }

  private static Details details(Transaction world, PendingBooking pending, int id) {
    return new Details(
        "website",
        pending.contact().message(),
        false,
        pending.locale(),
        pending.metadata(),
        world.entropyOf("guestonline.booking_tokens", id).hex(32),
        pending.menus());
  }

  private static List<String> vouchers(Transaction world, PendingBooking pending) {
    return pending.voucher() == null ? List.of() : Vouchers.bring(world, pending.voucher());
  }

  private static Contact contact(Transaction world, PendingBooking pending) {
    ContactInfo info = pending.contact();
    Instant now = world.now();
    return Contact.named(Contacts.nextId(world), pending.restaurantId(), info.lastname(), now)
        .withFirstname(info.firstname())
        .withReach(info.email(), null, info.mobilePhone(), info.countryCode())
        .withPerson(Contacts.birthday(info.birthday()), info.gender(), info.company());
  }
}
