package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Notice;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import dev.surimi.world.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** What others are told about the menu and the stop-lists: that they changed, and no more. */
final class MenuNotices {

  private static final Map<Table<?, ?>, String> TYPES =
      Map.of(
          MenuGroup.TABLE, "MENU_GROUP",
          MenuItem.TABLE, "MENU_ITEM",
          SupplementGroup.TABLE, "SUPPLEMENT_GROUP",
          Supplement.TABLE, "SUPPLEMENT",
          Combo.TABLE, "COMBO");

  private MenuNotices() {}

  static List<Notice> of(Commit commit) {
    return Stream.concat(menu(commit), stopLists(commit)).toList();
  }

  /** One for each type, however many of it changed at once. */
  private static Stream<Notice> menu(Commit commit) {
    Map<String, String> firstOfType = new LinkedHashMap<>();
    for (Change change : commit.changes()) {
      String type = TYPES.get(change.table());
      if (type != null) {
        firstOfType.putIfAbsent(type, change.key().toString());
      }
    }
    return firstOfType.entrySet().stream()
        .map(changed -> notice("menu.changed", changed.getValue(), "type", changed.getKey()));
  }

  private static Stream<Notice> stopLists(Commit commit) {
    return commit.changes().stream()
        .flatMap(change -> change.of(Stop.TABLE).stream())
        .map(Stop::shopGuid)
        .distinct()
        .map(shopGuid -> notice("stop_list.changed", shopGuid, "shopGuid", shopGuid));
  }

  private static Notice notice(String event, String subject, String name, String value) {
    return Notice.of(
        event,
        subject,
        entropy ->
            JsonNodeFactory.instance.objectNode().put("eventId", entropy.uuid()).put(name, value));
  }
}
