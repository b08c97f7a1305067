package dev.surimi.store;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Guests who book tables one after another, each at an hour of their own, until nobody answers. */
final class Booking {

  private static final int GUESTS = 4;
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 15);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final AtomicInteger asked = new AtomicInteger();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  /** The names of those who were told that they have a table. */
  Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  /** How many have asked for one. */
  int asked() {
    return asked.get();
  }

  /** Lets them book at {@code served}, and kills it in the middle. */
  void untilKilled(Served served, Random moment) throws InterruptedException {
    ExecutorService guests = Executors.newFixedThreadPool(GUESTS);
    IntStream.range(0, GUESTS).forEach(guest -> guests.execute(() -> book(served)));
    int enough = acknowledged.size() + 1 + moment.nextInt(30);
    Awaitility.await().pollInSameThread().until(() -> acknowledged.size() >= enough);
    served.kill();
    guests.shutdown();
    if (!guests.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new AssertionError("a guest waits for ever");
    }
  }

  private void book(Served served) {
    try {
      while (true) {
        int number = asked.incrementAndGet();
        String name = "Guest-" + number + "-";
        Served.Said said = served.ask("POST", "/restoplace/reserves", form(name, number));
        if (said.status() == 200 && said.body().contains("responseData")) {
          acknowledged.add(name);
        }
      }
    } catch (IOException killed) {
      // The call in flight was done or not: nobody was told.
    }
  }

  /** Every other table has a deposit, which nobody pays. */
  private static String form(String name, int number) {
    LocalDateTime from = FIRST_DAY.plusDays(number / 8).atTime(12 + number % 8 / 2 * 2, 0);
    return Map.of(
            "from",
            TIME.format(from),
            "to",
            TIME.format(from.plusHours(1)),
            "name",
            name,
            "phone",
            "79161234567",
            "count",
            "2",
            "item_ids[]",
            number % 2 == 0 ? "1542" : "1543")
        .entrySet()
        .stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
