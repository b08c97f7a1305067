package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The terminal group that a new reserve is for: the one that was named or, where none was, that of
 * its tables, or the only one that there is.
 *
 * @param group empty when there is none
 * @param objection why it cannot take the reserve; empty when it can
 */
record TerminalChoice(Optional<TerminalGroup> group, Optional<Refusal> objection) {

  static TerminalChoice of(View world, String organization, Body body) {
    return body.guid("terminalGroupId")
        .map(id -> named(world, organization, id))
        .orElseGet(() -> found(world, organization, body.guids("tableIds")));
  }

  String id() {
    return group.map(TerminalGroup::id).orElse(null);
  }

  LocalDateTime clock(Instant now) {
    return group
        .map(found -> found.clock(now))
        .orElseGet(() -> LocalDateTime.ofInstant(now, ZoneOffset.UTC));
  }

  private static TerminalChoice named(View world, String organization, String id) {
    return world
        .find(TerminalGroup.TABLE, id)
        .filter(group -> group.organizationId().equals(organization))
        .map(TerminalChoice::of)
        .orElseGet(
            () ->
                none(
                    ErrorCode.TERMINAL_GROUP_UNREGISTERED.because(
                        "Terminal group " + id + " is not registered")));
  }

  private static TerminalChoice found(View world, String organization, List<String> tables) {
    Optional<TerminalGroup> ofTables =
        tables.stream()
            .findFirst()
            .flatMap(id -> world.find(DiningTable.TABLE, id))
            .flatMap(table -> world.find(Section.TABLE, table.sectionId()))
            .flatMap(section -> world.find(TerminalGroup.TABLE, section.terminalGroupId()))
            .filter(group -> group.organizationId().equals(organization));
    List<TerminalGroup> awake =
        world
            .where(TerminalGroup.BY_ORGANIZATION, organization)
            .filter(group -> !group.asleep())
            .toList();
    return ofTables
        .or(() -> awake.size() == 1 ? Optional.of(awake.get(0)) : Optional.empty())
        .map(TerminalChoice::of)
        .orElseGet(
            () ->
                none(
                    ErrorCode.TERMINAL_GROUP_ID_NOT_DETERMINED.because(
                        "Terminal group is not determined")));
  }

  private static TerminalChoice of(TerminalGroup group) {
    Optional<Refusal> objection =
        group.asleep()
            ? Optional.of(
                ErrorCode.TERMINAL_GROUP_DISABLED.because(
                    "Terminal group " + group.id() + " is in sleep"))
            : Optional.empty();
    return new TerminalChoice(Optional.of(group), objection);
  }

  private static TerminalChoice none(Refusal why) {
    return new TerminalChoice(Optional.empty(), Optional.of(why));
  }
}
