package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Notice;
import dev.surimi.world.Commit;
import java.util.List;

/** The services of a day. */
final class RuntimeServices {

  private RuntimeServices() {}

  static Reply list(Call call) {
    throw new UnsupportedOperationException();
  }

  static Reply update(Call call) {
    throw new UnsupportedOperationException();
  }

  static Reply close(Call call) {
    throw new UnsupportedOperationException();
  }

  static Reply open(Call call) {
    throw new UnsupportedOperationException();
  }

  static List<Notice> notices(Commit commit) {
    throw new UnsupportedOperationException();
  }
}
