package dev.surimi.vendor.octotable;

import dev.surimi.vendor.octotable.Order.Line;
import dev.surimi.vendor.octotable.Order.Mode;
import dev.surimi.vendor.octotable.Order.Progress;
import dev.surimi.world.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The reservations that the documentation prints, so that every printed path leads somewhere. */
final class PrintedSeed {

  private static final String PHONE = "3332211456";
  private static final String EMAIL = "adam.devis@email.com";

  private final Transaction world;
  private final Property trattoria;

  private PrintedSeed(Transaction world) {
    this.world = world;
    this.trattoria = world.find(Property.TABLE, RestaurantSeed.TRATTORIA).orElseThrow();
  }

  static void plant(Transaction world) {
    PrintedSeed seed = new PrintedSeed(world);
    seed.plantList();
    seed.plantSingles();
    seed.plantOrders();
  }

  private void plantList() {
    Visit visit = visit("2025-05-15T13:00", 33_841, 23_288, 197_934);
    put(32_992_280, adam(33_942_074, ""), visit, cancelled("2025-05-14T17:06:46"));
    put(32_992_285, adam(33_942_079, " 2"), visit, cancelled("2025-05-14T17:09:40"));
    put(32_992_293, adam(33_942_086, " 2"), visit, cancelled("2025-05-14T17:09:44"));
  }

  private void plantSingles() {
    Standing confirmed = Standing.of(Status.CONFIRMED, at("2024-12-10T10:15:00"));
    // Checked in, so that the printed check-out works (facts 2.6 #10).
    put(
        31_753_958,
        adam(33_499_559, ""),
        visit("2024-12-14T13:30", 30_911, 21_344, 172_246),
        confirmed.checkedIn(at("2024-12-14T13:34:10.250")));
    put(
        31_753_956,
        adam(33_499_557, ""),
        visit("2024-12-12T12:30", 30_907, 21_343, 172_245),
        Standing.of(Status.WAITING, at("2024-12-10T09:58:21")));
    put(
        31_753_936,
        new Customer(3_255_826, "John", "Smith", "john.smith@demo.com", "55555555555"),
        visit("2024-10-30T18:00", 17_884, 21_343, 172_245),
        Standing.of(Status.CONFIRMED, at("2024-10-28T16:40:00")));
    put(
        172_221,
        adam(33_499_400, ""),
        visit("2024-12-14T12:00", 30_911, 21_343, 172_245),
        confirmed);
  }

  private void plantOrders() {
    order(7_201, Mode.TAKEAWAY, new Line(7_301, OrderActions.MENU.get(0), 2, Progress.UNREAD));
    order(7_202, Mode.DELIVERY, new Line(7_302, OrderActions.MENU.get(2), 1, Progress.PREPARING));
  }

  private void order(int id, Mode mode, Line line) {
    Customer guest = new Customer(36_000_000 + id, "Ada", "Byron", null, "+393331112223");
    world.put(
        Order.TABLE,
        new Order(
            id,
            trattoria.id(),
            Channel.BOOK,
            mode,
            guest,
            null,
            null,
            null,
            List.of(line),
            world.now().minusSeconds(7_260L - id)));
  }

  private void put(int id, Customer customer, Visit visit, Standing standing) {
    Book.put(
        world,
        new Reservation(id, trattoria.id(), Channel.ADMIN, customer, visit, standing, "", ""));
  }

  private Visit visit(String start, int service, int room, int table) {
    LocalDateTime local = LocalDateTime.parse(start);
    LocalDate date = local.toLocalDate();
    LocalTime hour = local.toLocalTime();
    Instant begin = at(start + ":00");
    return new Visit(2, service, room, List.of(table), date, hour, begin, begin.plusSeconds(3_600));
  }

  private Standing cancelled(String at) {
    return Standing.of(Status.CANCELLED, at(at));
  }

  private Instant at(String local) {
    return LocalDateTime.parse(local).atZone(trattoria.timeZone()).toInstant();
  }

  private static Customer adam(int id, String suffix) {
    return new Customer(id, "Adam" + suffix, "Devis" + suffix, EMAIL, PHONE);
  }
}
