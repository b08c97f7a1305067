package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import dev.surimi.world.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something of the menu is shown.
 *
 * @param active whether it is shown at all
 * @param hiddenIn the shops that do not show it
 */
record Visibility(boolean active, List<String> hiddenIn) {

  static Visibility of(boolean active, List<String> hiddenIn) {
    return new Visibility(active, hiddenIn);
  }

  /** As {@code visible} says, in the shop that {@code shop} names, or everywhere without one. */
  Visibility changed(View world, Input input) {
    boolean visible = input.flag("visible").orElseThrow(() -> input.missing("visible"));
    return input
        .text("shop")
        .map(guid -> References.require(world, Shop.TABLE, guid, "Торговая точка не найдена"))
        .map(shop -> changedIn(shop.guid(), visible))
        .orElseGet(() -> new Visibility(visible, hiddenIn));
  }

  private Visibility changedIn(String shopGuid, boolean visible) {
    List<String> hidden = new ArrayList<>(hiddenIn);
    hidden.remove(shopGuid);
    if (!visible) {
      hidden.add(shopGuid);
    }
    return new Visibility(active, List.copyOf(hidden));
  }
}
