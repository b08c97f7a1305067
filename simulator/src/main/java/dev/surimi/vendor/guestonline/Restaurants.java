package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Restaurants: those a key manages, and those that can be booked. */
final class Restaurants {

  private static final int DOCUMENTED = 479;

  private Restaurants() {}

  /** Its parameter {@code date}, called mandatory in a table, is ignored (facts 1.7 #17). */
  static Reply list(Call call) {
    List<Restaurant> managed = managed(call);
    return Reply.ok(
        Paging.of(call.input())
            .list("restaurants", managed.size(), managed.stream(), RestaurantJson::of));
  }

  static Reply bookable(Call call) {
    LocalDate date = RestaurantTime.requireDay(call.input(), "date");
    Search search = Search.of(call, Party.of(call.input(), "persons_number", "persons"));
    boolean hours = call.input().texts("expands").contains("first_bookable_hours");
    List<ObjectNode> bookable = new ArrayList<>();
    for (Restaurant restaurant : asked(call)) {
      List<Hour> first = firstHours(call, restaurant, date, search);
      if (!first.isEmpty()) {
        bookable.add(
            hours ? RestaurantJson.withHours(restaurant, first) : RestaurantJson.of(restaurant));
      }
    }
    return Reply.ok(
        Paging.of(call.input())
            .list("restaurants", bookable.size(), bookable.stream(), json -> json));
  }

  /** The restaurants that the key manages; none when it is narrowed to one that does not exist. */
  static List<Restaurant> managed(Call call) {
    return managedBy(call).toList();
  }

  static boolean managesAny(Call call) {
    return call.key().narrowedTo().isEmpty()
        ? call.world().count(Restaurant.TABLE) > 0
        : managedBy(call).findAny().isPresent();
  }

  private static Stream<Restaurant> managedBy(Call call) {
    return call.world().all(Restaurant.TABLE).filter(restaurant -> manages(call, restaurant));
  }

  /**
   * The restaurant meant by a "dependant" parameter: the one named, or else the only one managed;
   * the documentation's keys mean 479.
   *
   * @throws Refusal 404 for an unknown one, 403 for one of somebody else, {@link Misuse#MISSING}
   *     when it must be named
   */
  static Restaurant named(Call call, Input input, String member) {
    Optional<Integer> id = input.integer(member);
    if (id.isPresent()) {
      return require(call, id.get());
    }
    if (call.key().documented()) {
      return require(call, DOCUMENTED);
    }
    List<Restaurant> managed = managed(call);
    if (managed.size() != 1) {
      throw Refusal.of(Misuse.MISSING, "is missing: this key manages several restaurants")
          .with("path", input.inside(member));
    }
    return managed.get(0);
  }

  /** The restaurant that an optional filter leaves, or all managed ones. */
  static List<Restaurant> filtered(Call call, Input input, String member) {
    return input
        .integer(member)
        .map(id -> List.of(require(call, id)))
        .orElseGet(() -> managed(call));
  }

  static boolean manages(Call call, Restaurant restaurant) {
    return call.key()
        .narrowedTo()
        .map(scope -> scope.equals(String.valueOf(restaurant.id())))
        .orElse(true);
  }

  private static Restaurant require(Call call, int id) {
    Restaurant restaurant =
        call.world()
            .find(Restaurant.TABLE, id)
            .orElseThrow(() -> GuestonlineError.notFound("restaurant"));
    if (!manages(call, restaurant)) {
      throw GuestonlineError.forbidden("restaurant");
    }
    return restaurant;
  }

  private static List<Restaurant> asked(Call call) {
    List<Integer> ids = call.input().integers("restaurant_ids");
    return ids.isEmpty()
        ? managed(call)
        : ids.stream().distinct().sorted().map(id -> require(call, id)).toList();
  }

  /** The hours of the day's first service that can be booked without waiting. */
  private static List<Hour> firstHours(
      Call call, Restaurant restaurant, LocalDate date, Search search) {
    if (!search.outlook().covers(restaurant, date)) {
      return List.of();
    }
    return search.services(Diary.of(call.world(), restaurant, date), date).stream()
        .map(service -> search.hours(service).stream().filter(Hour::isBookable).toList())
        .filter(hours -> !hours.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
