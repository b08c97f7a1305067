package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Notice;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What subscribers are told: every change of a reserve that was created, and every creation that
 * failed.
 */
final class Events {

  private Events() {}

  static List<Notice> of(Commit commit) {
    return commit.changes().stream()
        .flatMap(
            change ->
                Stream.concat(update(commit, change).stream(), error(commit, change).stream()))
        .toList();
  }

  private static Optional<Notice> update(Commit commit, Change change) {
    return change
        .after(Reserve.TABLE)
        .filter(reserve -> reserve.creation() == Creation.SUCCESS)
        .map(
            reserve ->
                notice(
                    "ReserveUpdate", reserve.trace(), ReserveJson.info(commit.after(), reserve)));
  }

  private static Optional<Notice> error(Commit commit, Change change) {
    return change
        .after(Command.TABLE)
        .filter(
            command ->
                command.kind() == CommandKind.CREATE && command.state() == CommandState.ERROR)
        .map(
            command ->
                notice("ReserveError", Trace.of(commit.at(), command.id()), info(commit, command)));
  }

  private static ObjectNode info(Commit commit, Command command) {
    Reserve asked = command.failed(Trace.of(commit.at(), command.id()));
    boolean whole = commit.options().flag("iiko.error_reserve") && asked.terminalGroupId() != null;
    return ReserveJson.info(commit.after(), asked, whole);
  }

  private static Notice notice(String event, Trace trace, ObjectNode info) {
    String organization = info.path("organizationId").asString();
    return new Notice(event, info.path("id").asString(), ReserveJson.event(event, trace, info))
        .to(subscription -> Webhooks.isAbout(subscription, organization));
  }
}
