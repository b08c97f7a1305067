package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Commit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opinions: what guests thought. */
final class Opinions {

  private Opinions() {}

  static Reply list(Call call) {
    Map<Integer, Restaurant> restaurants =
        Restaurants.filtered(call, call.input(), "restaurant_id").stream()
            .collect(Collectors.toMap(Restaurant::id, Function.identity()));
    Optional<LocalDate> since = RestaurantTime.day(call.input(), "updated_at");
    Paging paging = Paging.of(call.input());
    List<Opinion> found =
        call.world()
            .all(Opinion.TABLE)
            .filter(opinion -> restaurants.containsKey(opinion.restaurantId()))
            .filter(opinion -> isSince(opinion, since, restaurants.get(opinion.restaurantId())))
            .toList();
    return Reply.ok(
        paging.list(
            "opinions",
            found.size(),
            found.stream(),
            opinion -> OpinionJson.of(call.world(), opinion)));
  }

  static List<Notice> notices(Commit commit) {
    return commit.changes().stream()
        .flatMap(change -> change.after(Opinion.TABLE).stream())
        .map(
            opinion -> new Notice("Opinion", opinion.id(), OpinionJson.of(commit.after(), opinion)))
        .toList();
  }

  private static boolean isSince(Opinion opinion, Optional<LocalDate> day, Restaurant restaurant) {
    return day.map(from -> from.atStartOfDay(restaurant.timeZone()).toInstant())
        .map(start -> !opinion.updatedAt().isBefore(start))
        .orElse(true);
  }
}
