package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import java.util.List;

/** Restaurants: those a key manages, and those that can be booked. */
final class Restaurants {

  private Restaurants() {}

  /** The restaurants that the key manages; none when it is narrowed to one that does not exist. */
  static List<Restaurant> managed(Call call) {
    throw new UnsupportedOperationException();
  }

  /**
   * The restaurant meant by a "dependant" parameter: the one named, or else the only one managed; the documentation's
   * keys mean 479.
   */
  static Restaurant named(Call call, Input input, String member) {
    throw new UnsupportedOperationException();
  }

  static Reply list(Call call) {
    throw new UnsupportedOperationException();
  }

  static Reply bookable(Call call) {
    throw new UnsupportedOperationException();
  }
}
