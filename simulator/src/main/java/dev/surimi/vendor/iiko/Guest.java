package dev.surimi.vendor.iiko;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.LocalDate;

/**
 * A regular customer.
 *
 * @param birthOn null when unknown
 * @param blacklistReason null unless in the blacklist
 */
public record Guest(
    String id,
    String name,
    String surname,
    String comment,
    Gender gender,
    LocalDate birthOn,
    String phone,
    boolean inBlacklist,
    String blacklistReason) {

  static final Table<String, Guest> TABLE = Table.of("iiko", "guests", Guest.class, Guest::id);

  static final Index<String, Guest, String> BY_PHONE = TABLE.index("by_phone", Guest::phone);

  /** What the vendor knows about it. */
  public enum Gender {
    NOT_SPECIFIED,
    MALE,
    FEMALE
  }

  Guest blacklisted(String reason) {
    return new Guest(id, name, surname, comment, gender, birthOn, phone, true, reason);
  }

  Guest forgiven() {
    return new Guest(id, name, surname, comment, gender, birthOn, phone, false, null);
  }
}
