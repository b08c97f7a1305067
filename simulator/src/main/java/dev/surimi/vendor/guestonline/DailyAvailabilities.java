package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;

/** Whether a restaurant can be booked, day by day. */
final class DailyAvailabilities {

  private DailyAvailabilities() {}

  static Reply list(Call call) {
    throw new UnsupportedOperationException();
  }
}
