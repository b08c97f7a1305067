package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import java.util.HashSet;
import java.util.List;

/** What is said about a table; how the vendor names the members of a group is not public. */
record TableInput(
    String name, boolean bookable, int guestsMin, int guestsMax, List<DiningTable> members) {

  private static final int MOST_GUESTS = 1_000;
  private static final int USUAL_GUESTS = 4;

  static TableInput of(Call call, Room room) {
    Input input = call.input();
    List<DiningTable> members = members(call, room, 0);
    return read(
        input,
        Said.name(input, null),
        Said.flag(input, "bookable", true),
        1,
        USUAL_GUESTS,
        members);
  }

  static TableInput changed(Call call, Room room, DiningTable before) {
    Input input = call.input();
    boolean regrouped = input.has("table_ids") || input.has("group");
    List<DiningTable> members = regrouped ? members(call, room, before.id()) : kept(call, before);
    return read(
        input,
        Said.name(input, before.name()),
        Said.flag(input, "bookable", before.bookable()),
        before.guestsMin(),
        before.guestsMax(),
        members);
  }

  /** A group seats the sums of its members' limits, whatever is said of its own (facts 2.4). */
  DiningTable table(int id, Room room) {
    DiningTable table =
        new DiningTable(
            id,
            room.propertyId(),
            room.id(),
            name,
            bookable,
            guestsMin,
            guestsMax,
            !members.isEmpty(),
            members.stream().map(DiningTable::id).toList());
    return members.isEmpty() ? table : table.seating(members);
  }

  private static TableInput read(
      Input input,
      String name,
      boolean bookable,
      int guestsMin,
      int guestsMax,
      List<DiningTable> members) {
    input.flag("free");
    int min = Said.number(input, "guests_min", 1, MOST_GUESTS).orElse(guestsMin);
    int max = Said.number(input, "guests_max", 1, MOST_GUESTS).orElse(Math.max(guestsMax, min));
    if (min > max) {
      throw input.invalid("guests_min", "must not be above guests_max");
    }
    return new TableInput(name, bookable, min, max, members);
  }

  private static List<DiningTable> members(Call call, Room room, int self) {
    List<Integer> ids = call.input().integers("table_ids");
    boolean group = Said.flag(call.input(), "group", !ids.isEmpty());
    if (!group) {
      return List.of();
    }
    Floor floor = Floor.of(call.world(), Account.property(call));
    List<DiningTable> members = ids.stream().map(id -> floor.require(id, room)).toList();
    boolean unfit = members.stream().anyMatch(table -> table.group() || table.id() == self);
    if (unfit || members.size() < 2 || new HashSet<>(ids).size() < ids.size()) {
      throw call.input().invalid("table_ids", "must name two or more single tables of the room");
    }
    return members;
  }

  private static List<DiningTable> kept(Call call, DiningTable before) {
    return before.members().stream()
        .flatMap(id -> call.world().find(DiningTable.TABLE, id).stream())
        .toList();
  }
}
