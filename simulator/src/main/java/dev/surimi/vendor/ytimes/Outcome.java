package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A document about expenses that are not for goods.
 *
 * @param revision how often it was written; from 1
 * @param at on the shop's clock, in whole seconds
 */
public record Outcome(
    String guid,
    String shopGuid,
    long revision,
    LocalDateTime at,
    String comment,
    String supplierGuid,
    Paper paper,
    PayType payType,
    String userGuid,
    List<Item> items) {

  /** The paper that it was written after; each of its members may be null. */
  public record Paper(LocalDate on, String number, LocalDate payOn) {}

  /** How it was paid. */
  public enum PayType {
    BANK,
    /** Out of the till. */
    CASH
  }

  /** An expense of one category, in kopecks. */
  public record Item(String guid, String categoryGuid, long price, String comment) {}

  /** Where a document stands in a shop's history. */
  public record Place(String shopGuid, LocalDateTime at) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::shopGuid)
            .thenComparing(Place::at, Comparator.<LocalDateTime>naturalOrder());

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  static final Table<String, Outcome> TABLE =
      Table.of("ytimes", "outcomes", Outcome.class, Outcome::guid);

  static final Index<String, Outcome, Place> BY_PLACE =
      TABLE.index("by_place", outcome -> new Place(outcome.shopGuid, outcome.at));

  public Outcome {
    Objects.requireNonNull(shopGuid);
    Objects.requireNonNull(at);
    Objects.requireNonNull(paper);
    Objects.requireNonNull(payType);
    items = List.copyOf(items);
  }

  long total() {
    return items.stream().mapToLong(Item::price).sum();
  }
}
