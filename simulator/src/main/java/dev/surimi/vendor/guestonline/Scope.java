package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Refusal;

/** What a key may touch: everything of its world, or one restaurant when it is narrowed. */
final class Scope {

  private Scope() {}

  /** Refuses what belongs to a restaurant that the key does not manage. */
  static void require(Call call, int restaurantId) {
    boolean managed =
        call.key().narrowedTo().map(String.valueOf(restaurantId)::equals).orElse(true);
    if (!managed) {
      throw GuestonlineError.forbidden(
          "restaurant", "this key does not manage restaurant " + restaurantId);
    }
  }

  /** Refuses a key that is narrowed to no restaurant of its world. */
  static void requireRestaurant(Call call) {
    if (!Restaurants.managesAny(call)) {
      throw GuestonlineError.unauthorized();
    }
  }

  /** "Calls made over plain HTTP will fail": only in a world that insists (facts 1.7 #14). */
  static void requireSecurity(Call call) {
    if (!call.options().flag("guestonline.require_https")) {
      return;
    }
    boolean secure =
        call.request().header("X-Forwarded-Proto").map("https"::equalsIgnoreCase).orElse(false);
    if (!secure) {
      throw Refusal.of(GuestonlineError.BAD_REQUEST, "use https");
    }
  }
}
