package dev.surimi.control;

import dev.surimi.vendor.Reply;

/** What happens, as it happens. The stream itself is {@link Control#events}. */
final class EventResource {

  private EventResource() {}

  /**
   * Whoever arrives here cannot be streamed to: either the world is unknown, or it is no socket.
   */
  static Reply stream(ControlCall call) {
    String world = call.requireWorld().name();
    throw ControlError.ONLY_STREAMED.because(
        "read /_sandbox/worlds/%s/events over HTTP as server-sent events".formatted(world));
  }
}
