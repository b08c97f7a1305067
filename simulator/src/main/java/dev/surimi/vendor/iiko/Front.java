package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import tools.jackson.databind.JsonNode;

/** Where actions of the restaurant end: in the book of a terminal that is online. */
final class Front {

  private Front() {}

  static Reserve reserve(Transaction world, Input input) {
    String id = input.requireText("reserve");
    return world
        .find(Reserve.TABLE, id)
        .orElseThrow(() -> ErrorCode.ORDER_NOT_FOUND.because("Reserve " + id + " is not found"));
  }

  /** The one named by {@code terminalGroup}, or the hall of the first restaurant. */
  static TerminalGroup group(Transaction world, Input input) {
    String id = input.text("terminalGroup").orElse(VenueSeed.HALL);
    return world
        .find(TerminalGroup.TABLE, id)
        .orElseThrow(
            () ->
                ErrorCode.TERMINAL_GROUP_UNREGISTERED.because(
                    "Terminal group " + id + " is not registered"));
  }

  /** Writes what somebody did at the terminal, and tells the cloud. */
  static JsonNode write(Transaction world, Reserve reserve) {
    requireOnline(TerminalGroup.of(world, reserve.terminalGroupId()));
    Reserve written = reserve.traced(Trace.of(world.now(), Ids.next(world)));
    Book.put(world, written);
    return ReserveJson.info(world, written);
  }

  static void requireOnline(TerminalGroup group) {
    if (!group.online()) {
      throw ErrorCode.COMMON.because(
          "Terminal group "
              + group.id()
              + " is offline: the cloud does not hear of what is done there");
    }
  }
}
