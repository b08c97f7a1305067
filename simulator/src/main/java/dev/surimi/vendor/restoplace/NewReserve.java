package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;

/** How a reserve comes to be through the API. */
final class NewReserve {

  static final int MOST_SOURCE = 255;

  private NewReserve() {}

  static Reserve write(Call call) {
    Parameters said = Parameters.of(call);
    Wish wish = said.wish();
    Guest guest = Guests.require(said);
    Visit visit = visit(call, said, wish);
    Origin origin =
        Origin.of(Origin.API, said.text("source", MOST_SOURCE).orElse("api"), call.now());
    Bill bill = bill(call, said, visit);
    return ReserveDesk.write(
        call.world(), origin, guest, visit, Standing.of(ReserveStatus.NEW), bill);
  }

  /** The waiting list wins over tables that are named as well (facts 1.10 R-12). */
  private static Visit visit(Call call, Parameters said, Wish wish) {
    Audience audience = Audience.of(call);
    if (!said.flag("waitlist").orElse(false)) {
      return Seats.find(call.world(), wish, audience);
    }
    return Seats.wait(call.world(), wish, audience);
  }

  private static Bill bill(Call call, Parameters said, Visit visit) {
    boolean link = said.flag("deposit").orElse(true);
    Bill bill =
        said.money("deposit_total")
            .map(own -> Bill.asking(own, true))
            .orElseGet(() -> Bill.asking(Deposits.quote(call.world(), visit).total(), false));
    if (said.flag("deposit_paid").orElse(false)) {
      return bill.paidInCash();
    }
    return link && bill.desired() > 0 && !visit.waits()
        ? ReserveDesk.withLink(
            call.world(), bill, call.options().duration("restoplace.payment_wait"))
        : bill;
  }
}
