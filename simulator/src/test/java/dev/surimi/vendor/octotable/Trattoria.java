package dev.surimi.vendor.octotable;

import dev.surimi.clock.WorldClock;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Option;
import dev.surimi.vendor.Seed;
import dev.surimi.world.Options;
import dev.surimi.world.Transaction;
import dev.surimi.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A world with the restaurants of the seed, without a server; on a Wednesday morning if not told.
 */
final class Trattoria {

  static final Instant NOW = Instant.parse("2031-03-12T09:00:00Z");
  static final LocalDate DAY = LocalDate.of(2031, 3, 13);

  private static final Options OPTIONS = options();

  private final World world;
  private final Instant now;

  Trattoria() {
    this(Seed.EMPTY, NOW);
  }

  Trattoria(Seed seed, Instant now) {
    this.now = now;
    this.world = new World("w", "seed", WorldClock.frozen(now), OPTIONS);
    change(transaction -> new Octotable().seed(transaction, seed));
  }

  void change(Consumer<Transaction> work) {
    world.change(
        now,
        transaction -> {
          work.accept(transaction);
          return null;
        });
  }

  <R> R look(Function<Transaction, R> work) {
    return world.look(now, work);
  }

  static Property property(Transaction world) {
    return world.find(Property.TABLE, RestaurantSeed.TRATTORIA).orElseThrow();
  }

  static Service service(Transaction world, int id) {
    return world.find(Service.TABLE, id).orElseThrow();
  }

  static Availability day(Transaction world) {
    return Availability.of(world, property(world), DAY);
  }

  /** A guest's or the staff's reservation, without or with tables by name. */
  static Reservation enter(
      Transaction world, Slot slot, int roomId, int pax, List<Integer> tables, String channel) {
    Wish wish =
        new Wish(
            service(world, slot.serviceId()),
            world.find(Room.TABLE, roomId).orElseThrow(),
            DAY,
            slot.hour(),
            pax,
            tables,
            channel.equals(Channel.BOOK));
    Customer guest = new Customer(0, "Ada", "Byron", null, "+393331112223");
    return Book.enter(world, property(world), wish, new Entry(channel, guest, false, "", ""));
  }

  /** An hour of a service. */
  record Slot(int serviceId, LocalTime hour) {}

  private static Options options() {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Map.Entry<String, Option> option : Contract.load("octotable").options().entrySet()) {
      values.put("octotable." + option.getKey(), option.getValue().defaultValue());
    }
    return new Options(values);
  }
}
