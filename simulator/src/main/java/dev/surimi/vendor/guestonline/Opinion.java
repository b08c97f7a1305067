package dev.surimi.vendor.guestonline;

import dev.surimi.world.Table;
import java.time.Instant;
import java.util.List;

/**
 * What a guest thought of a visit.
 *
 * @param id 24 hexadecimal digits
 */
public record Opinion(
    String id,
    int restaurantId,
    int bookingId,
    List<Item> items,
    Instant createdAt,
    Instant updatedAt) {

  static final Table<String, Opinion> TABLE =
      Table.of("guestonline", "opinions", Opinion.class, Opinion::id);

  public Opinion {
    items = List.copyOf(items);
  }

  /** One score, {@code kind} rate, or one comment, {@code kind} text. */
  public record Item(String kind, String key, String value) {

    static Item rate(String key, int score) {
      return new Item("rate", key, String.valueOf(score));
    }

    static Item text(String key, String comment) {
      return new Item("text", key, comment);
    }
  }
}
