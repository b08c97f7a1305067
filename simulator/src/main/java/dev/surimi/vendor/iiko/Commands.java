package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Refusal;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands on their way from the cloud to a terminal. */
final class Commands {

  static final String PICKED_UP = "command.picked_up";
  static final String EXPIRED = "command.expired";

  /** What a terminal has to pick a command up (facts 3.5). */
  static final Duration PATIENCE = Duration.ofSeconds(8);

  private Commands() {}

  static JsonNode status(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    String organization = Organizations.require(call.world(), body);
    Command command = require(call.world(), organization, body.requireGuid("correlationId"));
    Instant forgottenAt = command.sentAt().plus(call.options().duration("iiko.command_retention"));
    if (!call.now().isBefore(forgottenAt)) {
      throw Refusal.of(IikoError.COMMAND_OLD, "Command is too old");
    }
    ObjectNode json = OrderJson.object().put("state", Wire.name(command.state()));
    if (command.state() == CommandState.ERROR) {
      json.set("exception", command.failure().json());
      json.putNull("errorReason");
    }
    return json;
  }

  /** Sends it: it is picked up after the terminal's pace or, when that is too slow, never. */
  static void send(Transaction world, Command command) {
    world.put(Command.TABLE, command);
    planPickUp(world, command);
    world.plan("iiko", EXPIRED, command.id(), command.deadlineAt());
  }

  /** What still waits for this terminal group is on its way again. */
  static void sendAgain(Transaction world, TerminalGroup group) {
    world
        .where(Command.WAITING_FOR, group.id())
        .toList()
        .forEach(command -> planPickUp(world, command));
  }

  static void planPickUp(Transaction world, Command command) {
    Instant at = world.now().plus(world.options().duration("iiko.terminal_pace"));
    if (!at.isAfter(command.deadlineAt())) {
      world.plan("iiko", PICKED_UP, command.id(), at);
      // Whoever picks it up at the deadline itself is in time.
      world.plan("iiko", EXPIRED, command.id(), command.deadlineAt());
    }
  }

  private static Command require(View world, String organization, String id) {
    return world
        .find(Command.TABLE, id)
        .filter(command -> command.organizationId().equals(organization))
        .orElseThrow(
            () -> Refusal.of(IikoError.COMMAND_UNKNOWN, "Command not found in commands storage"));
  }
}
