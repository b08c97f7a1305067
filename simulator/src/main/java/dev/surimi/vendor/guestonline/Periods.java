package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;

/** The hours of a day that can be booked online. */
final class Periods {

  private Periods() {}

  static Reply list(Call call) {
    throw new UnsupportedOperationException();
  }
}
