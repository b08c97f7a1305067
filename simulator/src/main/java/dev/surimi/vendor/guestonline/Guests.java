package dev.surimi.vendor.guestonline;

import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.List;

/** Everything that guests bring, for the vendor's index page. */
final class Guests {

  private Guests() {}

  static List<Table<?, ?>> tables() {
    return List.of(
        PendingBooking.TABLE,
        PaymentIntent.TABLE,
        StripeToken.TABLE,
        Booking.TABLE,
        Contact.TABLE,
        Voucher.TABLE,
        Opinion.TABLE);
  }

  static void plant(Transaction world) {
    PrintedGuestSeed.plant(world);
    VoucherSeed.plant(world);
    GuestSeed.plant(world);
  }
}
