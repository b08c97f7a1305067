package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import java.util.Optional;
import java.util.Set;

/** Where a reservation came from; Google's channel has lost its name in print (facts 2.6 #5). */
final class Channel {

  static final String BOOK = "OCTOTABLE_BOOK";
  static final String ADMIN = "OCTOTABLE_ADMIN";

  private static final Set<String> SENT = Set.of(BOOK, ADMIN);

  private Channel() {}

  static Optional<String> find(Input input) {
    return input.has("channel") ? Optional.of(require(input)) : Optional.empty();
  }

  static String require(Input input) {
    String sent = input.node().path("channel").asString("");
    if (!SENT.contains(sent)) {
      throw OctotableError.INVALID_CHANNEL.because("channel must be " + BOOK + " or " + ADMIN);
    }
    return sent;
  }
}
