package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import java.util.List;
import java.util.Optional;

/** How a reserve is edited: what is not sent stays as it is. */
final class ReserveChange {

  private static final List<String> SEATING =
      List.of("from", "to", "count", "item_ids", "floorid", "waitlist");

  private final Call call;
  private final Parameters said;
  private final Reserve before;

  private ReserveChange(Call call, Reserve before) {
    this.call = call;
    this.said = Parameters.of(call);
    this.before = before;
  }

  /** The reserve as it is to be; not written yet. */
  static Reserve of(Call call, Reserve before) {
    return new ReserveChange(call, before).made();
  }

  private Reserve made() {
    Visit visit = SEATING.stream().anyMatch(said::has) ? visit() : before.visit();
    Origin origin =
        before
            .origin()
            .from(said.changed("source", NewReserve.MOST_SOURCE, before.origin().source()));
    return before.with(Guests.changed(said, before.guest())).with(origin).with(visit, bill(visit));
  }

  private Visit visit() {
    Visit wanted = wanted();
    boolean same = wanted.equals(before.visit());
    if (!same && !before.status().isActive()) {
      throw RestoplaceError.impossible("Резерв закрыт или отменён");
    }
    if (wanted.waits() && before.status() == ReserveStatus.OPEN) {
      throw RestoplaceError.impossible("Гости уже за столом");
    }
    return wanted;
  }

  private Visit wanted() {
    Visit visit = before.visit();
    Interval interval =
        said.interval(
            said.moment("from").orElse(visit.interval().from()),
            said.moment("to").orElse(visit.interval().to()));
    int count = said.count().orElse(visit.count());
    List<Integer> itemIds = said.itemIds();
    Integer floorId = said.floorId().orElse(null);
    boolean waits =
        said.flag("waitlist").orElse(visit.waits() && itemIds.isEmpty() && floorId == null);
    List<String> tags = said.has("tags") ? said.tags() : before.guest().tags();
    Wish wish = new Wish(interval, count, itemIds, floorId, tags);
    if (waits) {
      return interval.equals(visit.interval())
          ? Visit.waiting(interval, count)
          : Seats.wait(call.world(), wish, Audience.of(call));
    }
    boolean elsewhere = floorId != null && floorId != visit.floorId();
    return visit.waits() || elsewhere || !itemIds.isEmpty() ? moved(wish) : kept(wish);
  }

  private Visit moved(Wish wish) {
    Visit visit = before.visit();
    boolean same =
        !visit.waits()
            && wish.itemIds().equals(visit.itemIds())
            && wish.interval().equals(visit.interval());
    return same ? kept(wish) : Seats.findFor(before.id(), call.world(), wish, audience(wish));
  }

  /** At the tables that it has; nobody may have taken them meanwhile for the new time. */
  private Visit kept(Wish wish) {
    Visit visit = before.visit();
    if (wish.interval().equals(visit.interval()) && wish.count() == visit.count()) {
      return visit;
    }
    Wish own = new Wish(wish.interval(), wish.count(), visit.itemIds(), null, wish.tags());
    boolean sameTime = wish.interval().equals(visit.interval());
    Audience holder = sameTime ? Audience.STAFF : audience(wish).keeping();
    return Seats.findFor(before.id(), call.world(), own, holder);
  }

  /** Guests who begin when they did may have begun already. */
  private Audience audience(Wish wish) {
    boolean begun = wish.interval().from().equals(before.visit().interval().from());
    return begun ? Audience.READER : Audience.of(call);
  }

  /** A link is only made with a reserve: {@code deposit} makes none here (inferred). */
  private Bill bill(Visit visit) {
    said.flag("deposit");
    Optional<Long> own = said.money("deposit_total");
    Bill bill = before.bill();
    if (own.isPresent()) {
      bill = bill.asks(own.get(), true);
    } else if (!visit.equals(before.visit()) && !bill.own() && !bill.settled()) {
      bill = bill.asks(Deposits.quote(call.world(), visit).total(), false);
    }
    boolean paid = said.flag("deposit_paid").orElse(false);
    return paid && !bill.settled() ? bill.paidInCash() : bill;
  }
}
