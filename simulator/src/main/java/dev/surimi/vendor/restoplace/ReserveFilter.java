package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.world.Index;
import dev.surimi.world.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which reserves are listed; the narrowest filter finds them, the others sift. */
final class ReserveFilter {

  private final Transaction world;
  private final List<Predicate<Reserve>> sieves = new ArrayList<>();
  private Stream<Reserve> found;

  private ReserveFilter(Transaction world) {
    this.world = world;
  }

  static ReserveFilter of(Call call) {
    Parameters query = Parameters.of(call).query();
    ReserveFilter filter = new ReserveFilter(call.world());
    query.integer("reserve_id").ifPresent(number -> filter.by(Reserve.BY_NUMBER, number));
    query.phone("phone").ifPresent(phone -> filter.by(Reserve.BY_PHONE, phone));
    query.text("email", Guests.MOST_CONTACT).ifPresent(mail -> filter.by(Reserve.BY_EMAIL, mail));
    query.day("date").ifPresent(day -> filter.on(Reserve.BY_BEGINNING, day));
    query.day("createdDate").ifPresent(day -> filter.on(Reserve.BY_CREATION, day));
    Parameters.of(call).second("updatedAfterTime").ifPresent(filter::changedAfter);
    query.integer("floor_id").ifPresent(floor -> filter.by(Reserve.BY_FLOOR, floor));
    query.integer("status").ifPresent(status -> filter.by(Reserve.BY_STATUS, status));
    query.integer("item_id").ifPresent(id -> filter.where(reserve -> reserve.visit().isAt(id)));
    query.flag("depositPaid").ifPresent(paid -> filter.where(r -> r.bill().isPaid() == paid));
    query.flag("is_banquet").ifPresent(is -> filter.where(r -> r.visit().banquet() == is));
    query.flag("is_fast").ifPresent(is -> filter.where(r -> r.origin().fast() == is));
    return filter;
  }

  /** Empty when all reserves are meant. */
  Optional<List<Reserve>> newestFirst() {
    if (found == null && sieves.isEmpty()) {
      return Optional.empty();
    }
    Stream<Reserve> all = found == null ? world.all(Reserve.TABLE) : found;
    return Optional.of(
        all.filter(reserve -> sieves.stream().allMatch(sieve -> sieve.test(reserve)))
            .sorted(Comparator.comparingInt(Reserve::id).reversed())
            .toList());
  }

  private void where(Predicate<Reserve> sieve) {
    sieves.add(sieve);
  }

  private <I extends Comparable<I>> void by(Index<Integer, Reserve, I> index, I value) {
    if (found == null) {
      found = world.where(index, value);
    } else {
      where(reserve -> value.equals(index.by().apply(reserve)));
    }
  }

  private void on(Index<Integer, Reserve, Instant> index, LocalDate day) {
    AddressTime time = AddressTime.of(world);
    between(index, time.startOf(day), time.startOf(day.plusDays(1)).minusNanos(1));
  }

  private void changedAfter(Instant second) {
    between(Reserve.BY_CHANGE, second.plusNanos(1), Instant.MAX);
  }

  private void between(Index<Integer, Reserve, Instant> index, Instant from, Instant to) {
    if (found == null) {
      found = world.between(index, from, to);
    } else {
      where(
          reserve ->
              !index.by().apply(reserve).isBefore(from) && !index.by().apply(reserve).isAfter(to));
    }
  }
}
