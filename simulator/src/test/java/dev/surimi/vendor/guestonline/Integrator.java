package dev.surimi.vendor.guestonline;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The integrator's code: calls Guestonline with the key of the test's world, and writes fields as
 * {@code curl -d} takes them, {@code "persons=4"}.
 */
final class Integrator {

  /** Saturday, the day after the worlds' now: nothing is special about it. */
  static final String DAY = "2031-03-15";

  /** A guest who gives all that is needed. */
  static final String[] ADA = {
    "contact_info[lastname]=Byron",
    "contact_info[firstname]=Ada",
    "contact_info[mobile_phone]=0692550398",
    "contact_info[country_code]=FR",
    "contact_info[email]=ada@example.org"
  };

  private static final String[] TABLE_FOR_FOUR = {
    "restaurant_id=479", "date=" + DAY, "hour=20:00", "persons=4"
  };

  private static final String[] WRITTEN = {
    "booking[restaurant_id]=479",
    "booking[booking_date]=" + DAY,
    "booking[booking_time]=" + DAY + "T20:00:00+01:00",
    "booking[booked_persons_number]=4",
    "booking[contact][lastname]=Byron"
  };

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final InSandbox sandbox;
  private final String scope;

  Integrator(InSandbox sandbox) {
    this(sandbox, "");
  }

  private Integrator(InSandbox sandbox, String scope) {
    this.sandbox = sandbox;
    this.scope = scope;
  }

  /** The same integrator with a key for one restaurant only. */
  Integrator narrowedTo(String restaurant) {
    return new Integrator(sandbox, "." + restaurant);
  }

  ValidatableResponse get(String path, String... fields) {
    return request()
        .urlEncodingEnabled(false)
        .get(fields.length == 0 ? path : path + "?" + form(fields))
        .then();
  }

  ValidatableResponse post(String path, String... fields) {
    return sending(fields).post(path).then();
  }

  ValidatableResponse put(String path, String... fields) {
    return sending(fields).put(path).then();
  }

  ValidatableResponse delete(String path, String... fields) {
    return sending(fields).delete(path).then();
  }

  /** A request with the key, and nothing else yet. */
  RequestSpecification request() {
    return sandbox.vendor("guestonline").header("X-Token", sandbox.key() + scope);
  }

  /**
   * Holds a table for four on Saturday at eight; {@code fields} say what is different.
   *
   * @return the pending booking's id
   */
  String hold(String... fields) {
    return done("POST", "/v1/pending_bookings", changed(TABLE_FOR_FOUR, fields))
        .get("id")
        .asString();
  }

  /** The same call, whatever comes of it. */
  ValidatableResponse creating(String... fields) {
    return post("/v1/pending_bookings", changed(TABLE_FOR_FOUR, fields));
  }

  /** Holds a table and says who comes. */
  String commitable(String... fields) {
    String id = hold(fields);
    done("PUT", "/v1/pending_bookings/" + id, ADA);
    return id;
  }

  /** Holds a table for Ada with the offer that costs ten euros a seat. */
  String payable(String... fields) {
    String id = commitable(fields);
    done("PUT", "/v1/pending_bookings/" + id, "selected_offer=469");
    return id;
  }

  ValidatableResponse commit(String pendingBooking, String... fields) {
    return put("/v1/pending_bookings/" + pendingBooking + "/commit", fields);
  }

  /** Books online for Ada: the booking as commit answers it. */
  JsonNode booked(String... fields) {
    return done("PUT", "/v1/pending_bookings/" + commitable(fields) + "/commit");
  }

  /** A booking that the staff write: a table for four on Saturday at eight. */
  int written(String... fields) {
    return done("POST", "/v1/bookings", changed(WRITTEN, fields)).get("id").asInt();
  }

  ValidatableResponse write(String... fields) {
    return post("/v1/bookings", changed(WRITTEN, fields));
  }

  /**
   * Commits with a token whose bank wants to see the guest.
   *
   * @return the client secret
   */
  String challenged(String pendingBooking, String token) {
    return commit(pendingBooking, "stripe_token=" + token)
        .statusCode(402)
        .extract()
        .path("error.payment_data.client_secret");
  }

  ValidatableResponse paymentConfirmed(String pendingBooking) {
    return put("/v1/pending_bookings/" + pendingBooking + "/payment_confirmed");
  }

  /** The guest looks at the bank's page. */
  ValidatableResponse bankPage(String clientSecret) {
    return browser().get("/3ds/" + clientSecret).then();
  }

  /** The guest presses a button of the bank's page. */
  ValidatableResponse press(String clientSecret, String button) {
    return browser().formParam("action", button).post("/3ds/" + clientSecret).then();
  }

  private RequestSpecification browser() {
    return given()
        .baseUri(InSandbox.sandbox().url().toString())
        .queryParam("world", sandbox.world().name())
        .redirects()
        .follow(false);
  }

  /** The seats left in a service of Saturday at 479. */
  int leftSeats(String period) {
    return service(period).get("left_seats").asInt();
  }

  /** The runtime service's id. */
  String serviceId(String period) {
    return service(period).get("id").asString();
  }

  /** The restaurant says how many seats are left on Saturday. */
  void leave(String period, int seats) {
    String id = serviceId(period);
    done("PUT", "/v1/runtime_services", "date=" + DAY, "id=" + id, "left_seats=" + seats);
  }

  private JsonNode service(String period) {
    return done(
            "GET",
            "/v1/runtime_services",
            "date=" + DAY,
            "restaurant_id=479",
            "periods[]=" + period)
        .at("/runtime_services/0");
  }

  /** A step on the way to what a test is about: it must succeed. */
  JsonNode done(String verb, String path, String... fields) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(InSandbox.sandbox().url("guestonline") + path))
            .header("X-Token", sandbox.key() + scope)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(verb, HttpRequest.BodyPublishers.ofString(form(fields)))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(verb + " " + path + ": " + answer.body()).isEqualTo(200);
      return JsonMapper.shared().readTree(answer.body());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private RequestSpecification sending(String... fields) {
    return request().contentType("application/x-www-form-urlencoded").body(form(fields));
  }

  /** Fields of the same name replace the usual ones; one without a value takes it away. */
  private static String[] changed(String[] usual, String... fields) {
    Map<String, String> all = new LinkedHashMap<>();
    Stream.concat(Arrays.stream(usual), Arrays.stream(fields))
        .forEach(field -> all.put(name(field), field));
    return all.values().toArray(String[]::new);
  }

  /** All of these fields. */
  static String[] all(String[] fields, String... others) {
    return Stream.concat(Arrays.stream(fields), Arrays.stream(others)).toArray(String[]::new);
  }

  static String form(String... fields) {
    return Arrays.stream(fields)
        .map(
            field ->
                encoded(name(field)) + "=" + encoded(field.substring(name(field).length() + 1)))
        .collect(Collectors.joining("&"));
  }

  private static String name(String field) {
    return field.substring(0, field.indexOf('='));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
