package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import dev.surimi.world.Options;
import java.util.List;
import java.util.stream.Stream;

/** What is said about a reservation beside when and where. */
final class EntryInput {

  private static final List<String> WHOLE =
      List.of("start_hour", "pax", "channel", "service_id", "room_id", "customer");

  private EntryInput() {}

  static Entry of(Input input, Options options) {
    return new Entry(
        Channel.require(input, options),
        CustomerInput.of(input),
        Said.flag(input, "waiting_list", false),
        Said.text(input, "notes", Said.TEXT).orElse(""),
        Said.text(input, "special_request", Said.TEXT).orElse(""));
  }

  static Reservation changed(Input input, Options options, Reservation before) {
    return new Reservation(
        before.id(),
        before.propertyId(),
        input.has("channel") ? Channel.require(input, options) : before.channel(),
        input.has("customer")
            ? CustomerInput.changed(input.requireObject("customer"), before.customer())
            : before.customer(),
        before.visit(),
        before.standing(),
        lines(input, "notes", before.notes()),
        lines(input, "special_request", before.specialRequest()));
  }

  /**
   * Breaks as the real server was seen to break, when the world asks for it (facts 2.6 #1, #12).
   *
   * @throws dev.surimi.vendor.Refusal 500
   */
  static void requireWhole(Input input, Options options) {
    boolean live = options.text("octotable.profile").equals("live-2026");
    boolean faithful = options.flag("octotable.faithful_500");
    boolean whole =
        Stream.concat(WHOLE.stream(), Stream.of("start_date")).allMatch(input::has)
            && input.object("customer").has("id");
    if ((live && input.has("start_day")) || (faithful && !whole)) {
      throw OctotableError.INTERNAL_SERVER_ERROR.because("something went wrong");
    }
  }

  private static String lines(Input input, String name, String kept) {
    return input.has(name) ? Said.text(input, name, Said.TEXT).orElse("") : kept;
  }
}
