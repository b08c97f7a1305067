package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shifts of a shop's till. */
final class Shifts {

  private Shifts() {}

  /** The newest first, as the sample prints them. */
  static Reply list(Call call) {
    Shop shop = Shops.require(call.world(), call.input());
    Range range = Range.of(call.input());
    List<Shift> shifts = new ArrayList<>(inOrder(call.world(), shop, range));
    Collections.reverse(shifts);
    return Envelope.page(
        call, shifts.size(), shifts.stream(), shift -> ShiftJson.of(call.world(), shop, shift));
  }

  static Shift open(Transaction world, Shop shop, List<Long> users, long cashStart, Instant at) {
    LocalDate today = shop.today(at);
    long number = inOrder(world, shop, new Range(today, today)).size() + 1L;
    Shift shift =
        new Shift(
            Guids.next(world, "shift") + "-" + at.toEpochMilli(),
            shop.guid(),
            today,
            (int) number,
            at,
            null,
            users.stream().map(user -> new Shift.Worker(user, at, null)).toList(),
            cashStart,
            null,
            null);
    world.put(Shift.TABLE, shift);
    return shift;
  }

  static Shift close(Transaction world, Shift shift, long cash, long credit, Instant at) {
    Shift closed = shift.closed(cash, credit, at);
    world.put(Shift.TABLE, closed);
    return closed;
  }

  /** The cash that the last shift left in the till. */
  static long cashLeft(View world, Shop shop) {
    List<Shift> all = inOrder(world, shop, new Range(LocalDate.MIN, LocalDate.MAX));
    Long counted = all.isEmpty() ? null : all.get(all.size() - 1).cashEnd();
    return counted == null ? 0 : counted;
  }

  /** By day and then by number. */
  private static List<Shift> inOrder(View world, Shop shop, Range range) {
    return world
        .between(
            Shift.BY_PLACE,
            new Shift.Place(shop.guid(), range.from(), 0),
            new Shift.Place(shop.guid(), range.to(), Integer.MAX_VALUE))
        .toList();
  }
}
