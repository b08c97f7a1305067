package dev.surimi.vendor.restoplace;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that can be reserved: a table, an igloo, a group of tables, a whole hall.
 *
 * @param userid the employee who made it
 * @param number what stands on it
 * @param reserve whether guests may book it
 * @param groupReserve whether it may be booked as part of a group (facts 1.2)
 * @param viewOnlyHostess whether only the staff see it
 * @param members the items that a group or a hall takes with it
 * @param tags the tags that make it a good choice
 */
public record Item(
    int id,
    boolean checked,
    int userid,
    int priority,
    int floorId,
    String number,
    int countMin,
    int countMax,
    String text,
    String type,
    boolean reserve,
    boolean groupReserve,
    boolean viewOnlyHostess,
    List<Integer> members,
    List<String> tags,
    List<String> images,
    Instant createdAt,
    Instant updatedAt) {

  static final Table<Integer, Item> TABLE = Table.of("restoplace", "items", Item.class, Item::id);

  static final Index<Integer, Item, Integer> BY_FLOOR = TABLE.index("by_floor", Item::floorId);

  public Item {
    members = List.copyOf(members);
    tags = List.copyOf(tags);
    images = List.copyOf(images);
  }

  /** Everything that cannot be taken by others while this is. */
  Set<Integer> footprint() {
    Set<Integer> footprint = new HashSet<>(members);
    footprint.add(id);
    return footprint;
  }

  boolean seats(int persons) {
    return countMin <= persons && persons <= countMax;
  }

  Item updated(Instant now) {
    return new Item(
        id,
        checked,
        userid,
        priority,
        floorId,
        number,
        countMin,
        countMax,
        text,
        type,
        reserve,
        groupReserve,
        viewOnlyHostess,
        members,
        tags,
        images,
        createdAt,
        now);
  }
}
