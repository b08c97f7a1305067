package dev.surimi.vendor.iiko;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;

/**
 * Something that the cloud asks a terminal to do.
 *
 * @param id its correlationId
 * @param terminalGroupId null when nobody knows which
 * @param objection why it will fail, as is known already; null when it may succeed
 * @param failure why it failed; null unless it did
 */
public record Command(
    String id,
    CommandKind kind,
    String organizationId,
    String terminalGroupId,
    String reserveId,
    Wish wish,
    ErrorInfo objection,
    CommandState state,
    ErrorInfo failure,
    Instant sentAt,
    Instant deadlineAt) {

  static final Table<String, Command> TABLE =
      Table.of("iiko", "commands", Command.class, Command::id);

  /** Those that a terminal group has not picked up yet. */
  static final Index<String, Command, String> WAITING_FOR =
      TABLE.index("waiting_for", command -> command.isWaiting() ? command.terminalGroupId() : null);

  boolean isWaiting() {
    return state == CommandState.IN_PROGRESS;
  }

  Command succeeded() {
    return with(CommandState.SUCCESS, null);
  }

  Command failed(ErrorInfo why) {
    return with(CommandState.ERROR, why);
  }

  /** The reserve that this command failed to create. */
  Reserve failed(Trace trace) {
    return wish.reserve().traced(trace).failed(failure);
  }

  private Command with(CommandState newState, ErrorInfo newFailure) {
    return new Command(
        id,
        kind,
        organizationId,
        terminalGroupId,
        reserveId,
        wish,
        objection,
        newState,
        newFailure,
        sentAt,
        deadlineAt);
  }
}
