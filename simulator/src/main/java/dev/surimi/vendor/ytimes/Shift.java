package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A shift of a shop's till, from the cash counted at its opening to the cash counted at its end.
 *
 * @param on the day it was opened, on the shop's clock
 * @param number counts the shifts of a day from 1
 * @param cashEnd counted at the end; null while it is open
 * @param creditByReport the bank terminal's report at the end; null while it is open
 */
public record Shift(
    String guid,
    String shopGuid,
    LocalDate on,
    int number,
    Instant openedAt,
    Instant closedAt,
    List<Worker> workers,
    long cashStart,
    Long cashEnd,
    Long creditByReport) {

  /** Somebody at work in a shift; {@code endsAt} null while they are. */
  public record Worker(long userId, Instant startsAt, Instant endsAt) {
    Worker until(Instant end) {
      return endsAt == null ? new Worker(userId, startsAt, end) : this;
    }
  }

  /** Where a shift stands in a shop's history. */
  public record Place(String shopGuid, LocalDate on, int number) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::shopGuid)
            .thenComparing(Place::on)
            .thenComparingInt(Place::number);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  static final Table<String, Shift> TABLE = Table.of("ytimes", "shifts", Shift.class, Shift::guid);

  static final Index<String, Shift, Place> BY_PLACE =
      TABLE.index("by_place", shift -> new Place(shift.shopGuid, shift.on, shift.number));

  /** The shifts that are open, by shop. */
  static final Index<String, Shift, String> OPEN =
      TABLE.index("open", shift -> shift.isOpen() ? shift.shopGuid : null);

  public Shift {
    Objects.requireNonNull(shopGuid);
    Objects.requireNonNull(on);
    Objects.requireNonNull(openedAt);
    workers = List.copyOf(workers);
  }

  boolean isOpen() {
    return closedAt == null;
  }

  /** Who stands at the till: the first who is still at work. */
  long cashier() {
    return workers.get(0).userId();
  }

  Shift closed(long countedCash, long reportedCredit, Instant now) {
    return new Shift(
        guid,
        shopGuid,
        on,
        number,
        openedAt,
        now,
        workers.stream().map(worker -> worker.until(now)).toList(),
        cashStart,
        countedCash,
        reportedCredit);
  }
}
