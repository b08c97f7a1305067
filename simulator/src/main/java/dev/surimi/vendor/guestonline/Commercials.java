package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Commit;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Commercials: what a restaurant offers with a booking. */
final class Commercials {

  private Commercials() {}

  /** The offers and events that a party may choose at an hour. */
  static List<Commercial> availableAt(View world, Restaurant restaurant, LocalDate date, LocalTime time, int persons) {
    throw new UnsupportedOperationException();
  }

  /** The menus that may be picked at an hour. */
  static List<Commercial> menusAt(View world, Restaurant restaurant, LocalDate date, LocalTime time) {
    throw new UnsupportedOperationException();
  }

  static Reply list(Call call) {
    throw new UnsupportedOperationException();
  }

  static Reply get(Call call) {
    throw new UnsupportedOperationException();
  }

  static List<Notice> notices(Commit commit) {
    throw new UnsupportedOperationException();
  }
}
