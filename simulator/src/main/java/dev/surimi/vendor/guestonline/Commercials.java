package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Commit;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commercials: what a restaurant offers with a booking. */
final class Commercials {

  private Commercials() {}

  /**
   * A day in the filter means the commercial's days, not its hours: the printed one of a Wednesday
   * recurs on day 4.
   */
  static Reply list(Call call) {
    Set<Integer> restaurants = ids(Restaurants.filtered(call, call.input(), "restaurant_id"));
    Optional<Boolean> permanent = call.input().flag("permanent");
    Optional<LocalDate> date = RestaurantTime.day(call.input(), "date");
    List<Commercial> found =
        call.world()
            .all(Commercial.TABLE)
            .filter(commercial -> restaurants.contains(commercial.restaurantId()))
            .filter(commercial -> permanent.isEmpty() || permanent.get() == commercial.permanent())
            .filter(commercial -> date.isEmpty() || commercial.runsOn(date.get()))
            .toList();
    return Reply.ok(
        Paging.of(call.input())
            .list("commercials", found.size(), found.stream(), CommercialJson::full));
  }

  static Reply get(Call call) {
    Restaurant restaurant = Restaurants.named(call, call.input(), "restaurant_id");
    Commercial commercial =
        Ids.find(call, id -> call.world().find(Commercial.TABLE, id))
            .orElseThrow(Commercials::notFound);
    if (commercial.restaurantId() != restaurant.id()) {
      throw notFound();
    }
    return Reply.ok(CommercialJson.full(commercial));
  }

  /** The offers and events that a party may choose at an hour. */
  static List<Commercial> availableAt(
      View world, Restaurant restaurant, LocalDate date, LocalTime time, int persons) {
    return available(world, restaurant, date, time, persons)
        .filter(commercial -> !commercial.isMenu())
        .toList();
  }

  /** The menus that may be picked at an hour; how many of one is the guest's choice. */
  static List<Commercial> menusAt(
      View world, Restaurant restaurant, LocalDate date, LocalTime time) {
    return available(world, restaurant, date, time, Integer.MAX_VALUE)
        .filter(Commercial::isMenu)
        .toList();
  }

  /** Those of the restaurant's commercials that have one of these ids. */
  static List<Commercial> of(View world, Restaurant restaurant, Collection<Integer> ids) {
    return world
        .where(Commercial.BY_RESTAURANT, restaurant.id())
        .filter(commercial -> ids.contains(commercial.id()))
        .toList();
  }

  /** A new or changed commercial is told as it is now. */
  static List<Notice> notices(Commit commit) {
    return commit.changes().stream()
        .flatMap(change -> change.after(Commercial.TABLE).stream())
        .map(
            commercial ->
                new Notice(
                    "Commercial", String.valueOf(commercial.id()), CommercialJson.full(commercial)))
        .toList();
  }

  /**
   * @throws Refusal 404 when there is none
   */
  static Commercial require(View world, int id) {
    return world.find(Commercial.TABLE, id).orElseThrow(Commercials::notFound);
  }

  private static Stream<Commercial> available(
      View world, Restaurant restaurant, LocalDate date, LocalTime time, int persons) {
    return world
        .where(Commercial.BY_RESTAURANT, restaurant.id())
        .filter(commercial -> commercial.isAvailable(date, time, persons));
  }

  private static Refusal notFound() {
    return GuestonlineError.notFound("commercial");
  }

  private static Set<Integer> ids(List<Restaurant> restaurants) {
    return restaurants.stream().map(Restaurant::id).collect(Collectors.toSet());
  }
}
