package dev.surimi.vendor.ytimes;

import dev.surimi.world.View;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The menu as a shop shows it, or the account's when {@code shopGuid} is null: active groups inside
 * groups, items in the order that their group has chosen.
 */
record MenuTree(View world, String shopGuid) {

  Stream<MenuGroup> roots() {
    return groupsIn(MenuGroup.ROOT);
  }

  Stream<MenuGroup> groupsIn(MenuGroup parent) {
    return groupsIn(parent.guid());
  }

  Stream<MenuItem> itemsIn(MenuGroup group) {
    Comparator<MenuItem> byName = Comparator.comparing(MenuItem::name);
    Comparator<MenuItem> byPriority = Comparator.comparing(MenuItem::priority);
    return world
        .where(MenuItem.BY_GROUP, group.guid())
        .filter(item -> item.isShownIn(shopGuid))
        .sorted(group.byAlphabet() ? byName : byPriority.thenComparing(byName));
  }

  private Stream<MenuGroup> groupsIn(String parent) {
    return world
        .where(MenuGroup.BY_PARENT, parent)
        .filter(group -> group.isShownIn(shopGuid))
        .sorted(Comparator.comparing(MenuGroup::priority).thenComparing(MenuGroup::name));
  }
}
