package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import dev.surimi.world.Options;
import tools.jackson.databind.JsonNode;

/** Where a reservation came from; Google's channel has lost its name in print (facts 2.6 #5). */
final class Channel {

  static final String BOOK = "OCTOTABLE_BOOK";
  static final String ADMIN = "OCTOTABLE_ADMIN";

  private static final int MOST_SHOWN = 50;

  private Channel() {}

  /**
   * The channel that was sent.
   *
   * @throws dev.surimi.vendor.Refusal 400 when there is none, or it is not supported
   */
  static String require(Input input, Options options) {
    JsonNode sent = input.node().path("channel");
    String name = sent.isString() ? sent.asString() : "";
    if (name.isBlank()) {
      throw OctotableError.INVALID_CHANNEL.because("channel is missing");
    }
    if (!name.equals(BOOK) && !name.equals(ADMIN) && !name.equals(google(options))) {
      throw OctotableError.INVALID_CHANNEL.because(
          "the channel " + shown(name) + " is not supported");
    }
    return name;
  }

  /** What reservations made with Google have in this world. */
  static String google(Options options) {
    return options.text("octotable.google_channel");
  }

  private static String shown(String name) {
    return name.codePoints()
        .limit(MOST_SHOWN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
