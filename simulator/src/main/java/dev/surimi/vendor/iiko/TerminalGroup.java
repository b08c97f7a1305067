package dev.surimi.vendor.iiko;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The terminals of one hall, which know its tables and its reserves.
 *
 * @param zone an IANA name; all its times are in it
 * @param granted whether the API login may see it in lists; it may write to it anyway (facts 3.5)
 * @param online whether commands of the cloud reach it
 */
public record TerminalGroup(
    String id,
    String organizationId,
    String name,
    String address,
    String zone,
    boolean granted,
    boolean asleep,
    boolean online) {

  static final String VERSION = "9.1.7013.0";

  static final Table<String, TerminalGroup> TABLE =
      Table.of("iiko", "terminal_groups", TerminalGroup.class, TerminalGroup::id);

  static final Index<String, TerminalGroup, String> BY_ORGANIZATION =
      TABLE.index("by_organization", TerminalGroup::organizationId);

  TerminalGroup withOnline(boolean newOnline) {
    return new TerminalGroup(id, organizationId, name, address, zone, granted, asleep, newOnline);
  }

  /** A moment on its clocks, without parts of a millisecond. */
  LocalDateTime clock(Instant instant) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(instant.toEpochMilli()), ZoneId.of(zone));
  }

  /** When its clocks show this; in the gap of a clock change, as much later. */
  Instant instant(LocalDateTime local) {
    return local.atZone(ZoneId.of(zone)).toInstant();
  }

  static TerminalGroup of(View world, String id) {
    return world.find(TABLE, id).orElseThrow();
  }
}
