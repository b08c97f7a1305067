package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The services of a day. */
final class RuntimeServices {

  private static final int MOST_SEATS = 1_000_000;

  private RuntimeServices() {}

  static Reply list(Call call) {
    LocalDate date = RestaurantTime.requireDay(call.input(), "date");
    List<String> periods = call.input().texts("periods");
    periods.forEach(period -> Search.requirePeriod(call.input(), "periods", period));
    boolean tables = call.input().texts("expands").contains("table_availabilities");
    Stream<RuntimeService> services =
        Restaurants.filtered(call, call.input(), "restaurant_id").stream()
            .flatMap(restaurant -> Diary.of(call.world(), restaurant, date).on(date).stream())
            .filter(service -> periods.isEmpty() || periods.contains(service.opening().period()));
    return Reply.ok(
        Paging.whole(
            "runtime_services",
            services,
            tables ? RuntimeServiceJson::withTables : RuntimeServiceJson::of));
  }

  /**
   * The number becomes the seats left, whatever was left or marked before; later bookings count
   * down from it.
   */
  static Reply update(Call call) {
    RuntimeService service = require(call);
    int leftSeats = call.input().requireInteger("left_seats");
    if (leftSeats < 0 || leftSeats > MOST_SEATS) {
      throw call.input().invalid("left_seats", "must be from 0 to " + MOST_SEATS);
    }
    return changed(call, service.day().withSeats(service.seated() + leftSeats).withFull(false));
  }

  static Reply close(Call call) {
    return changed(call, require(call).day().withClosed(true));
  }

  static Reply open(Call call) {
    return changed(call, require(call).day().withClosed(false));
  }

  /**
   * What changed for whoever watches a service; seats that only pass to another holder are no news.
   */
  static List<Notice> notices(Commit commit) {
    return commit.changes().stream()
        .flatMap(RuntimeServices::places)
        .distinct()
        .flatMap(place -> notice(commit, place).stream())
        .toList();
  }

  private record Place(int restaurantId, String openingId, LocalDate date) {}

  private static Stream<Place> places(Change change) {
    Function<Seating, Place> ofSeating = s -> new Place(s.restaurantId(), s.openingId(), s.date());
    Function<ServiceDay, Place> ofDay = d -> new Place(d.restaurantId(), d.openingId(), d.date());
    return Stream.of(
            change.before(Seating.TABLE).map(ofSeating),
            change.after(Seating.TABLE).map(ofSeating),
            change.of(ServiceDay.TABLE).map(ofDay))
        .flatMap(Optional::stream);
  }

  private static Optional<Notice> notice(Commit commit, Place place) {
    Optional<ObjectNode> before = picture(commit.before(), place);
    return picture(commit.after(), place)
        .filter(after -> !after.equals(before.orElse(null)))
        .map(after -> new Notice("RuntimeService", after.get("id").asString(), after));
  }

  private static Optional<ObjectNode> picture(View world, Place place) {
    return world
        .find(Restaurant.TABLE, place.restaurantId())
        .flatMap(
            restaurant ->
                Diary.of(world, restaurant, place.date()).of(place.openingId(), place.date()))
        .map(RuntimeServiceJson::withTables);
  }

  private static Reply changed(Call call, ServiceDay day) {
    call.world().put(ServiceDay.TABLE, day);
    return Reply.ok(RuntimeServiceJson.of(reread(call.world(), day)));
  }

  static RuntimeService reread(Transaction world, ServiceDay day) {
    Restaurant restaurant = world.find(Restaurant.TABLE, day.restaurantId()).orElseThrow();
    return Diary.of(world, restaurant, day.date()).of(day.openingId(), day.date()).orElseThrow();
  }

  private static RuntimeService require(Call call) {
    LocalDate date = RestaurantTime.requireDay(call.input(), "date");
    String id = call.input().requireText("id");
    RuntimeService service =
        call.world()
            .all(Restaurant.TABLE)
            .flatMap(restaurant -> Diary.of(call.world(), restaurant, date).find(date, id).stream())
            .findFirst()
            .orElseThrow(() -> GuestonlineError.notFound("runtime_service"));
    if (!Restaurants.manages(call, service.restaurant())) {
      throw GuestonlineError.forbidden("runtime_service");
    }
    return service;
  }
}
