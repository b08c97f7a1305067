package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;
import java.time.Instant;

/**
 * A hall of the address.
 *
 * @param checked whether it is switched on
 * @param userid the employee who made it
 */
public record Hall(
    int id,
    boolean checked,
    int userid,
    int priority,
    String name,
    boolean banquet,
    int countMin,
    int countMax,
    String text,
    boolean viewOnlyHostess,
    Instant createdAt,
    Instant updatedAt) {

  static final Table<Integer, Hall> TABLE = Table.of("restoplace", "halls", Hall.class, Hall::id);
}
