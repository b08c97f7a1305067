package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;

/** What a key may touch: everything of its world, or one restaurant when it is narrowed. */
final class Scope {

  private Scope() {}

  /** Refuses what belongs to a restaurant that the key does not manage. */
  static void require(Call call, int restaurantId) {
    if (!call.key().narrowedTo().map(only -> only.equals(String.valueOf(restaurantId))).orElse(true)) {
      throw GuestonlineError.forbidden("restaurant", "this key does not manage restaurant " + restaurantId);
    }
  }

  /** Refuses a key that is narrowed to no restaurant of its world. */
  static void requireRestaurant(Call call) {
    call.key().narrowedTo().ifPresent(only -> {
      if (call.world().all(Restaurant.TABLE).noneMatch(restaurant -> String.valueOf(restaurant.id()).equals(only))) {
        throw GuestonlineError.unauthorized();
      }
    });
  }
}
