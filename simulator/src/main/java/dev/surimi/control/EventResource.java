package dev.surimi.control;

import dev.surimi.vendor.Reply;

/** What happens, as it happens. The stream itself is {@link Control#events}. */
final class EventResource {

  private EventResource() {}

  /** Whoever arrives here accepts no stream, or asks for no world that is there, or is too many. */
  static Reply stream(ControlCall call) {
    String world = call.requireWorld().name();
    call.engine().listeners().requireRoom();
    throw ControlError.ONLY_STREAMED.because(
        "GET /_sandbox/worlds/%s/events answers with server-sent events; accept text/event-stream"
            .formatted(world));
  }
}
