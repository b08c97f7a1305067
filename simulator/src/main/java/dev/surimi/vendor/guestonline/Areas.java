package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;

/** The areas of a restaurant. */
final class Areas {

  private Areas() {}

  static Reply list(Call call) {
    throw new UnsupportedOperationException();
  }
}
