package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.world.State;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Sixty-four clients at once want the last seats of one service, half of them as guests, half as
 * staff.
 */
class LastSeatsTest {

  private static final int CLIENTS = 64;
  private static final LocalDate DAY = LocalDate.of(2031, 3, 20);

  @RegisterExtension private final InSandbox sandbox = InSandbox.empty();

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void noInterleavingSellsASeatTwiceInACapacitiveRestaurant() throws Exception {
    raceFor(1, 19);

    assertThat(dinner(1).seated()).isEqualTo(18);
  }

  @Test
  void noInterleavingSellsATableTwiceInARestaurantWithTables() throws Exception {
    raceFor(479, 30);
  }

  private void raceFor(int restaurant, int seats) throws Exception {
    leave(restaurant, seats);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
    try {
      Future<Integer> watcher = clients.submit(() -> watch(restaurant, seats, over));
      List<HttpResponse<String>> answers = all(clients, restaurant);
      over.set(true);

      assertThat(watcher.get()).as("looks at the seats").isPositive();
      assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 402);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 402)
          .allSatisfy(
              answer -> assertThat(answer.body()).contains("\"message\":\"no seats left\""));
      assertThat(dinner(restaurant).seated())
          .isEqualTo(2 * (int) answers.stream().filter(LastSeatsTest::tookSeats).count())
          .isBetween(2, seats);
    } finally {
      clients.shutdownNow();
    }
  }

  private List<HttpResponse<String>> all(ExecutorService clients, int restaurant) throws Exception {
    List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      calls.add(client % 2 == 0 ? () -> hold(restaurant) : () -> book(restaurant));
    }
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (Future<HttpResponse<String>> answer : clients.invokeAll(calls)) {
      answers.add(answer.get());
    }
    return answers;
  }

  /**
   * Looks again and again until it is over: held + sold + free is what there was, and no table has
   * two parties.
   */
  private int watch(int restaurant, int seats, AtomicBoolean over) {
    int looks = 0;
    do {
      State state = sandbox.world().state();
      RuntimeService dinner = dinner(state, restaurant);
      int taken = state.all(Seating.TABLE).mapToInt(Seating::persons).sum();
      assertThat(taken + dinner.leftSeats()).isEqualTo(seats);
      assertThat(state.all(Seating.TABLE).flatMap(seating -> seating.tableIds().stream()).toList())
          .doesNotHaveDuplicates();
      looks++;
    } while (!over.get());
    return looks;
  }

  /** A waiting list takes no seats. */
  private static boolean tookSeats(HttpResponse<String> answer) {
    return answer.statusCode() == 200 && !answer.body().contains("\"booking_state\":\"waiting\"");
  }

  private void leave(int restaurant, int seats) throws Exception {
    String form =
        "date=%s&id=%s&left_seats=%d&restaurant_id=%d"
            .formatted(DAY, dinner(restaurant).id(), seats, restaurant);
    assertThat(send("PUT", "/v1/runtime_services", form).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> hold(int restaurant) throws Exception {
    return send(
        "POST",
        "/v1/pending_bookings",
        "restaurant_id=%d&date=%s&hour=20:00&persons=2".formatted(restaurant, DAY));
  }

  private HttpResponse<String> book(int restaurant) throws Exception {
    return send(
        "POST",
        "/v1/bookings",
        ("booking[restaurant_id]=%d&booking[booking_date]=%s&booking[booking_time]=%sT20:00:00%%2B01:00"
                + "&booking[booked_persons_number]=2&booking[contact][lastname]=Byron")
            .formatted(restaurant, DAY, DAY));
  }

  private HttpResponse<String> send(String method, String path, String form) throws Exception {
    URI uri = URI.create(InSandbox.sandbox().url("guestonline") + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("X-Token", sandbox.key())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(form))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private RuntimeService dinner(int restaurant) {
    return dinner(sandbox.world().state(), restaurant);
  }

  private static RuntimeService dinner(State state, int restaurant) {
    Restaurant house = state.find(Restaurant.TABLE, restaurant).orElseThrow();
    return Diary.of(state, house, DAY).on(DAY).stream()
        .filter(service -> service.opening().period().equals("dinner"))
        .findFirst()
        .orElseThrow();
  }
}
