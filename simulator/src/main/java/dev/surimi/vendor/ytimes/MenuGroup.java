package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.util.List;

/**
 * A group of the menu.
 *
 * @param parentGuid null for a root
 * @param byAlphabet whether its items stand by name, and not by priority
 * @param active an inactive group is in nobody's menu
 * @param hiddenIn the shops that do not show it
 */
public record MenuGroup(
    String guid,
    String parentGuid,
    String name,
    long priority,
    String imageLink,
    boolean byAlphabet,
    boolean active,
    List<String> hiddenIn) {

  /** The parent of the roots, in the index. */
  static final String ROOT = "";

  static final Table<String, MenuGroup> TABLE =
      Table.of("ytimes", "menu_groups", MenuGroup.class, MenuGroup::guid);

  static final Index<String, MenuGroup, String> BY_PARENT =
      TABLE.index("by_parent", group -> group.parentGuid == null ? ROOT : group.parentGuid);

  public MenuGroup {
    hiddenIn = List.copyOf(hiddenIn);
  }

  /** Whether it is shown there; {@code shopGuid} null asks about the account. */
  boolean isShownIn(String shopGuid) {
    return active && !(shopGuid != null && hiddenIn.contains(shopGuid));
  }

  MenuGroup pictured(String newImageLink) {
    return new MenuGroup(
        guid, parentGuid, name, priority, newImageLink, byAlphabet, active, hiddenIn);
  }

  MenuGroup named(String newName) {
    return new MenuGroup(
        guid, parentGuid, newName, priority, imageLink, byAlphabet, active, hiddenIn);
  }

  MenuGroup shown(Visibility visibility) {
    return new MenuGroup(
        guid,
        parentGuid,
        name,
        priority,
        imageLink,
        byAlphabet,
        visibility.active(),
        visibility.hiddenIn());
  }
}
