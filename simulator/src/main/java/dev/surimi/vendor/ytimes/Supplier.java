package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;

/**
 * Somebody who sells goods to the account.
 *
 * @param number its place in the list
 * @param phone ten digits
 * @param description how to order from them
 */
public record Supplier(
    String guid,
    long number,
    String name,
    String fullName,
    boolean isCashPayment,
    String phone,
    String email,
    String inn,
    String kpp,
    String address,
    String description,
    String comment,
    String egaisRegId) {

  static final Table<String, Supplier> TABLE =
      Table.of("ytimes", "suppliers", Supplier.class, Supplier::guid);

  static Supplier named(String guid, long number, String name) {
    return new Supplier(
        guid, number, name, null, false, null, null, null, null, null, null, null, null);
  }
}
