package dev.surimi.vendor;

import dev.surimi.world.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A day of a venue as somebody sees it who stands there with the book: which table is whose, when.
 */
public record FloorPlan(List<Place> places, List<Block> blocks) {

  /** A day without anybody, in a venue without tables. */
  public static final FloorPlan EMPTY = new FloorPlan(List.of(), List.of());

  public FloorPlan {
    places = List.copyOf(places);
    blocks = List.copyOf(blocks);
  }

  /** Where people are received; its days are those of its zone. */
  public record Venue(String id, String name, ZoneId zone) {}

  /**
   * A table.
   *
   * @param room empty where there is only one
   */
  public record Place(String id, String name, String room, int seats) {}

  /** A stretch of time at some places. */
  public record Block(Kind kind, Row row, Stay stay, Standing standing, Party party) {}

  /** What a block is. */
  public enum Kind {
    /** Somebody has a little time to make it a booking. */
    HOLD,
    BOOKING,
    /** Nobody can book. */
    CLOSURE
  }

  /** The record of the vendor's that a block shows. */
  public record Row(String table, String key) {
    public static <K extends Comparable<? super K>, T> Row of(Table<K, T> table, T row) {
      return new Row(table.name(), table.keyOf(row).toString());
    }
  }

  /**
   * Where and when.
   *
   * @param placeIds empty for those who have no table
   */
  public record Stay(List<String> placeIds, Instant from, Instant to) {
    public Stay {
      placeIds = List.copyOf(placeIds);
    }

    /** Whether any of it is on this day of the zone. */
    public boolean touches(LocalDate day, ZoneId zone) {
      return from.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant())
          && to.isAfter(day.atStartOfDay(zone).toInstant());
    }
  }

  /**
   * How it is with it.
   *
   * @param status in the vendor's word
   * @param expiresAt when it ends by itself; null when it does not
   */
  public record Standing(String status, Phase phase, Instant expiresAt) {}

  /** How far it has got, whatever the vendor calls it. */
  public enum Phase {
    /** Somebody has yet to say yes. */
    WAITING,
    /** The guests are to come. */
    EXPECTED,
    PRESENT,
    OVER,
    /** It came to nothing: nobody has the place because of it. */
    GONE
  }

  /**
   * Who comes.
   *
   * @param name empty when nobody said it
   * @param persons 0 for nobody
   */
  public record Party(String name, int persons) {}
}
