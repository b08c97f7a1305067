package dev.surimi.vendor.guestonline;

import dev.surimi.clock.WorldClock;
import dev.surimi.vendor.Action;
import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Call;
import dev.surimi.vendor.Handler;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Seed;
import dev.surimi.world.Commit;
import dev.surimi.world.Options;
import dev.surimi.world.Transaction;
import dev.surimi.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A world with the restaurants of the seed, on Wednesday 2031-03-12 at ten in the morning in
 * Toulouse.
 */
final class VenueWorld {

  static final Instant NOW = Instant.parse("2031-03-12T09:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2031, 3, 12);
  static final LocalDate FRIDAY = LocalDate.of(2031, 3, 14);

  private static final JsonMapper JSON = JsonMapper.shared();

  final World world;
  private Instant now = NOW;

  private VenueWorld(Seed seed, String granularity) {
    Map<String, JsonNode> options =
        Map.of("guestonline.granularity", JSON.getNodeFactory().stringNode(granularity));
    world = new World("w", "seed", WorldClock.frozen(NOW), new Options(options));
    change(transaction -> VenueSeed.plant(transaction, seed));
  }

  static VenueWorld empty() {
    return new VenueWorld(Seed.EMPTY, "PT30M");
  }

  static VenueWorld demo() {
    return new VenueWorld(Seed.DEMO, "PT30M");
  }

  static VenueWorld withGranularity(String granularity) {
    return new VenueWorld(Seed.EMPTY, granularity);
  }

  VenueWorld at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  void change(Consumer<Transaction> work) {
    commit(work);
  }

  Commit commit(Consumer<Transaction> work) {
    return world.change(
        now,
        transaction -> {
          work.accept(transaction);
          return transaction.commit();
        });
  }

  <R> R look(Function<Transaction, R> work) {
    return world.look(now, work);
  }

  JsonNode answer(Handler handler, String input) {
    return answer("test_w", handler, input, Map.of());
  }

  JsonNode answer(String key, Handler handler, String input, Map<String, String> parameters) {
    return world.change(
        now, transaction -> handler.handle(call(key, input, parameters, transaction)).body());
  }

  JsonNode documented(Handler handler, String input) {
    return answer("documented", handler, input, Map.of());
  }

  Commit press(String action, String input) {
    Action found = VenueActions.addTo(Actions.none()).find(action).orElseThrow();
    return commit(transaction -> found.press().press(transaction, Input.of(read(input))));
  }

  Restaurant restaurant(int id) {
    return look(transaction -> transaction.find(Restaurant.TABLE, id)).orElseThrow();
  }

  RuntimeService service(int restaurantId, LocalDate date, String period) {
    return look(transaction -> Diary.of(transaction, restaurant(restaurantId), date).on(date))
        .stream()
        .filter(service -> service.opening().period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  void guests(String holder, int restaurantId, LocalDate date, String time, int persons) {
    change(
        transaction ->
            Seats.take(
                transaction,
                holder,
                Seats.find(
                    transaction,
                    restaurant(restaurantId),
                    date,
                    LocalTime.parse(time),
                    new Party(persons, null),
                    false)));
  }

  void staff(String holder, int restaurantId, LocalDate date, String time, int persons) {
    change(
        transaction ->
            Seats.takeForStaff(
                transaction,
                holder,
                restaurant(restaurantId),
                date,
                LocalTime.parse(time),
                persons));
  }

  static JsonNode read(String json) {
    return JSON.readTree(json.replace('\'', '"'));
  }

  private static Call call(
      String key, String input, Map<String, String> parameters, Transaction transaction) {
    Key opened = key.equals("documented") ? Key.ofDocumentation() : Key.read(key).orElseThrow();
    return new Call(null, null, parameters, Input.of(read(input)), opened, transaction);
  }
}
