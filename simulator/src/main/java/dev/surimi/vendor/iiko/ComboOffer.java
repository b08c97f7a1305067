package dev.surimi.vendor.iiko;

import dev.surimi.world.Table;

/** A combo of the menu: several dishes for one price. */
public record ComboOffer(String id, String name, long price, Named size) {

  static final Table<String, ComboOffer> TABLE =
      Table.of("iiko", "combos", ComboOffer.class, ComboOffer::id);
}
