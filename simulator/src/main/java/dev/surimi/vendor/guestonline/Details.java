package dev.surimi.vendor.guestonline;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What goes with a booking from its beginning.
 *
 * @param type where it came from: restaurant, website
 * @param locale lower case; null when unknown
 * @param metadata null when there is none
 * @param token what the guest cancels with; null for bookings that the restaurant wrote
 */
public record Details(
    String type,
    String note,
    boolean sendReminders,
    String locale,
    Map<String, JsonNode> metadata,
    String token,
    List<SelectedMenu> menus) {

  static final int MAX_NOTE = 65_535;

  public Details {
    menus = List.copyOf(menus);
  }

  Details changed(
      String newNote, boolean reminders, String newLocale, Map<String, JsonNode> newMetadata) {
    return new Details(type, newNote, reminders, newLocale, newMetadata, token, menus);
  }
}
