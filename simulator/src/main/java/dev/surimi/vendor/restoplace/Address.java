package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.time.ZoneId;

/**
 * The address that a key is for, and the organization that it belongs to.
 *
 * @param hash hexadecimal digits that name the address to the outside
 */
public record Address(
    int id, Organization organization, String city, String address, ZoneId timeZone, String hash) {

  static final Table<Integer, Address> TABLE =
      Table.of("restoplace", "addresses", Address.class, Address::id);

  /** Who runs the address. */
  public record Organization(int id, String name, String subdomain) {
    /** The host of the widget, as in {@code test.restoplace.ws}. */
    String widget() {
      return subdomain + ".restoplace.ws";
    }
  }

  /** The one address of a world. */
  static Address of(View world) {
    return world.all(TABLE).findFirst().orElseThrow();
  }
}
