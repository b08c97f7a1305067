package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sale: a check of a shift. What is paid is always what is due for the positions that are not
 * deleted.
 *
 * @param checkNum counts the sales of a shift from 1
 * @param tableStaffId the waiter; null without one
 * @param orderGuid the order that it came from; null when it was made at the counter
 */
public record Sale(
    String guid,
    String shopGuid,
    String shiftGuid,
    LocalDate shiftOn,
    int shiftNum,
    int checkNum,
    boolean isDeleted,
    long userId,
    Long tableStaffId,
    Instant startedAt,
    Instant endedAt,
    List<SalePerson> persons,
    Payment payment,
    String orderGuid) {

  /**
   * Where a sale stands in a shop's history: by the day of its shift, then as they came; those of
   * the same moment by their checks.
   */
  public record Place(String shopGuid, LocalDate on, Instant at, int shiftNum, int checkNum)
      implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::shopGuid)
            .thenComparing(Place::on)
            .thenComparing(Place::at)
            .thenComparing(Place::shiftNum)
            .thenComparing(Place::checkNum);

    static Place before(String shopGuid, LocalDate on) {
      return new Place(shopGuid, on, Instant.MIN, 0, 0);
    }

    static Place after(String shopGuid, LocalDate on) {
      return new Place(shopGuid, on, Instant.MAX, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  static final Table<String, Sale> TABLE = Table.of("ytimes", "sales", Sale.class, Sale::guid);

  static final Index<String, Sale, Place> BY_PLACE = TABLE.index("by_place", Sale::place);

  static final Index<String, Sale, String> BY_SHIFT = TABLE.index("by_shift", Sale::shiftGuid);

  public Sale {
    Objects.requireNonNull(shopGuid);
    Objects.requireNonNull(shiftOn);
    Objects.requireNonNull(startedAt);
    Objects.requireNonNull(payment);
    persons = List.copyOf(persons);
  }

  private Place place() {
    return new Place(shopGuid, shiftOn, startedAt, shiftNum, checkNum);
  }

  long due() {
    return persons.stream().mapToLong(SalePerson::due).sum();
  }

  Stream<Position> positions() {
    return persons.stream().flatMap(person -> person.positions().stream());
  }

  /** The positions that {@code which} picks and that are still there. */
  List<Position> alive(Predicate<Position> which) {
    return positions().filter(which).filter(position -> !position.isDeleted()).toList();
  }

  /** The cash that goes back with some positions. */
  long cashBack(List<Position> given) {
    return payment.cash() - payment.less(due(given)).cash();
  }

  private static long due(List<Position> positions) {
    return positions.stream().mapToLong(Position::due).sum();
  }

  /**
   * This sale without some positions; the guest gets their price back. Without any position left
   * the sale itself is deleted.
   */
  Sale without(List<Position> given, Instant now) {
    List<SalePerson> after =
        persons.stream().map(person -> person.deleted(given::contains, now)).toList();
    boolean gone =
        after.stream().flatMap(p -> p.positions().stream()).allMatch(Position::isDeleted);
    return new Sale(
        guid,
        shopGuid,
        shiftGuid,
        shiftOn,
        shiftNum,
        checkNum,
        gone,
        userId,
        tableStaffId,
        startedAt,
        endedAt,
        after,
        payment.less(due(given)),
        orderGuid);
  }
}
