package dev.surimi.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A place in a contract's document together with what stands there, perhaps nothing. */
record Spot(JsonNode root, JsonPointer place, JsonNode node) {
  private static final int MAX_REFS = 32;

  static Spot root(JsonNode root) {
    return new Spot(root, JsonPointer.empty(), root);
  }

  /** The spot of a location such as {@code #/components/schemas/booking}. */
  static Spot at(JsonNode root, String location) {
    JsonPointer place = JsonPointer.compile(location.substring(1));
    return new Spot(root, place, root.at(place));
  }

  Spot at(String name) {
    return new Spot(root, place.appendProperty(name), node.path(name));
  }

  Spot at(int index) {
    return new Spot(root, place.appendIndex(index), node.path(index));
  }

  boolean exists() {
    return !node.isMissingNode();
  }

  String location() {
    return "#" + place;
  }

  /** The last step of its place: a member's name or an item's index. */
  String name() {
    return place.last().getMatchingProperty();
  }

  /** The text under a name, or null. */
  String text(String name) {
    return node.path(name).stringValue(null);
  }

  List<Spot> members() {
    List<Spot> members = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      members.add(at(member.getKey()));
    }
    return members;
  }

  List<Spot> items() {
    List<Spot> items = new ArrayList<>();
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      items.add(at(i));
    }
    return items;
  }

  /** Where its {@code $ref} leads, however many there are on the way; itself when it has none. */
  Spot followed() {
    Spot spot = this;
    for (int i = 0; i < MAX_REFS && spot.text("$ref") != null; i++) {
      spot = at(root, spot.text("$ref"));
    }
    return spot;
  }
}
