package benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One kind of request that is sent again and again.
 *
 * @param body may say {@code {n}} for a number and {@code {day}} for a day that comes eight times
 */
public record Workload(
    String name, String method, String path, String body, Map<String, String> headers) {

  static final String KEY = "test_bench";

  private static final String BOOKINGS = "/guestonline/v1/bookings";

  private static final String NEW_BOOKING =
      "{\"booking\":{\"restaurant_id\":479,\"booking_date\":\"{day}\",\"booking_time\":\"{day}"
          + " 20:00\",\"booked_persons_number\":2,\"note\":\"by the window\","
          + "\"contact\":{\"lastname\":\"Doe\",\"firstname\":\"John\",\"email\":\"j{n}@example.com\"}}}";

  /** A page of 1.7 KB of the ten bookings of a day. */
  public static final Workload LIST =
      read("list", BOOKINGS + "?restaurant_id=479&booking_date=2040-01-02&max_results=3");

  /** All ten, which are 5.5 KB. */
  static final Workload TEN =
      read("list of ten", BOOKINGS + "?restaurant_id=479&booking_date=2040-01-02");

  public static final Workload CREATE =
      new Workload("create", "POST", BOOKINGS, NEW_BOOKING, headers(KEY));

  /** One booking by its id. */
  static Workload get(int id) {
    return read("get", BOOKINGS + "/" + id);
  }

  static Workload availability(String day) {
    return read("availability", "/guestonline/v1/periods?restaurant_id=479&persons=2&date=" + day);
  }

  private static Workload read(String name, String path) {
    return new Workload(name, "GET", path, "", headers(KEY));
  }

  private static Map<String, String> headers(String key) {
    return Map.of("X-Token", key, "Content-Type", "application/json");
  }

  Workload by(String key) {
    return new Workload(name, method, path, body, headers(key));
  }

  Workload named(String other) {
    return new Workload(other, method, path, body, headers);
  }

  Workload at(String other) {
    return new Workload(name, method, other, body, headers);
  }

  boolean isCreate() {
    return !body.isEmpty();
  }

  /** The world that its key opens. */
  String world() {
    return headers.get("X-Token").replaceFirst("test_", "");
  }

  /** The body with these values in it. */
  public String body(String day, int number) {
    return body.replace("{day}", day).replace("{n}", Integer.toString(number));
  }

  /** Where the sandbox's answer is written down. */
  String file() {
    return name.replace(' ', '-') + ".json";
  }

  /** As {@code requests.lua} wants them. */
  List<String> arguments(long from) {
    List<String> arguments = new ArrayList<>(List.of(method, path, body, "from=" + from));
    headers.forEach((header, value) -> arguments.add(header + "=" + value));
    return arguments;
  }
}
