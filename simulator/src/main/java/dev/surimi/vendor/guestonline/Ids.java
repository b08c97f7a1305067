package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Numbers in paths: {@code /v1/bookings/577988}. */
final class Ids {

  private Ids() {}

  /** What has the path's id; a number too large to be one has nothing. */
  static <T> Optional<T> find(Call call, Function<Integer, Optional<T>> finder) {
    String id = call.parameter("id");
    if (!id.matches("-?[0-9]+")) {
      throw Refusal.of(Misuse.INVALID, "is not a number").with("path", List.of("id"));
    }
    return id.length() > 9 ? Optional.empty() : finder.apply(Integer.valueOf(id));
  }
}
