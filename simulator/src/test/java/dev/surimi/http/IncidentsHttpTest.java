package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each incident happens to Guestonline, and a client that does as it is told recovers. */
@Timeout(60)
class IncidentsHttpTest {

  private static final String SATURDAY = "restaurant_id=479&date=2031-03-15&hour=20:00&persons=4";

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "guestonline");

  @Test
  void everyIncidentCanHappenToEveryVendorThatItNames() {
    List<Map<String, Object>> incidents = catalogue().jsonPath().getList("");

    assertThat(incidents).hasSizeGreaterThan(12);
    for (Map<String, Object> incident : incidents) {
      List<?> vendors = (List<?>) incident.get("vendors");
      assertThat(vendors).isNotEmpty();
      vendors.forEach(vendor -> run((String) incident.get("incident"), (String) vendor));
    }
  }

  @Test
  void anIncidentThatIsNoneIsRefusedAndSoIsOneThatCannotHappen() {
    assertThat(refusal("full-moon", "guestonline")).contains("late-webhook");
    assertThat(refusal("too-late-commit", "ytimes")).contains("it can to [guestonline");
  }

  @Test
  void lateWebhook() {
    run("late-webhook");

    contact("Ada");
    contact("Bob");
    assertThat(names()).containsExactly("Bob");
    sandbox.advance(Duration.ofMinutes(10));

    assertThat(names()).containsExactly("Bob", "Ada");
  }

  @Test
  void olderEventLast() {
    run("older-event-last");

    contact("Ada");
    contact("Bob");
    contact("Cleo");

    assertThat(names()).containsExactly("Bob", "Ada", "Cleo");
  }

  @Test
  void silentTransition() {
    run("silent-transition");

    int id = contact("Ada");
    contact("Bob");

    assertThat(names()).containsExactly("Bob");
    assertThat(guestonline().get("/v1/contacts/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void doubleWebhook() {
    run("double-webhook");

    contact("Ada");
    contact("Bob");

    assertThat(names()).containsExactly("Ada", "Ada", "Bob");
  }

  @Test
  void webhookStorm() {
    run("webhook-storm");

    IntStream.range(0, 4).forEach(guest -> contact("Guest" + guest));
    assertThat(names()).isEmpty();
    contact("Ada");

    assertThat(names()).hasSize(5);
  }

  @Test
  void forgedWebhook() {
    run("forged-webhook");

    contact("Ada");
    contact("Bob");

    assertThat(receiver.requests().stream().map(IncidentsHttpTest::secret))
        .filteredOn(Objects::nonNull)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("forged-");
  }

  @Test
  void yesterdaysNews() {
    int id = contact("Ada");
    String fault = run("yesterdays-news");

    rename(id, "Lovelace");
    lift(fault);
    rename(id, "King");

    assertThat(names()).containsExactly("Ada", "Ada", "King");
  }

  @Test
  void unheardReceipt() {
    run("unheard-receipt");

    contact("Ada");
    sandbox.advance(Duration.ofMinutes(1));
    contact("Bob");

    assertThat(names()).containsExactly("Ada", "Ada", "Bob");
  }

  @Test
  void lostCreateAnswer() {
    run("lost-create-answer");

    assertThatThrownBy(() -> book()).isInstanceOf(IOException.class);

    assertThat(guestonline().get("/v1/bookings?restaurant_id=479").asString()).contains("Byron");
    assertThat(book().statusCode()).isEqualTo(200);
  }

  @Test
  void holdLeak() {
    run("hold-leak");

    assertThatThrownBy(() -> hold()).isInstanceOf(IOException.class);
    hold();
    assertThat(leftSeats()).isEqualTo(42);
    sandbox.advance(Duration.ofMinutes(7));

    assertThat(leftSeats()).isEqualTo(50);
  }

  @Test
  void tooLateCommit() {
    run("too-late-commit");
    String id = hold().path("id");

    assertThat(guestonline().put("/v1/pending_bookings/" + id + "/commit").statusCode())
        .isEqualTo(404);

    assertThat(leftSeats()).isEqualTo(50);
    assertThat(hold().statusCode()).isEqualTo(200);
  }

  @Test
  void flapping500() {
    run("flapping-500");

    assertThat(statuses(4)).containsExactly(200, 500, 200, 500);
  }

  @Test
  void tokenExpiresMidway() {
    run("token-expires-midway");

    assertThat(statuses(3)).containsExactly(200, 401, 200);
  }

  @Test
  void nightlyMaintenance() {
    run("nightly-maintenance");

    Response away = restaurants();
    sandbox.advance(Duration.ofSeconds(Long.parseLong(away.header("Retry-After"))));

    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(restaurants().statusCode()).isEqualTo(200);
  }

  @Test
  void rateSqueeze() {
    run("rate-squeeze");

    assertThat(statuses(6)).containsExactly(200, 200, 200, 200, 200, 429);
    String again = restaurants().header("Retry-After");
    sandbox.advance(Duration.ofSeconds(Long.parseLong(again)));

    assertThat(restaurants().statusCode()).isEqualTo(200);
  }

  @Test
  void staleCalendar() {
    sandbox.advance(Duration.ofMinutes(1));
    hold();
    String fault = run("stale-calendar");

    assertThat(leftSeats()).isEqualTo(50);
    lift(fault);

    assertThat(leftSeats()).isEqualTo(46);
  }

  @Test
  void newStatus() {
    int id = book().path("id");
    String fault = run("new-status");

    assertThat(guestonline().get("/v1/bookings/" + id).asString()).contains("surimi_unknown");
    lift(fault);

    assertThat(guestonline().get("/v1/bookings/" + id).asString()).doesNotContain("surimi_unknown");
  }

  @Test
  void newField() {
    String fault = run("new-field");

    assertThat(restaurants().asString()).contains("surimi_extra");
    lift(fault);

    assertThat(restaurants().asString()).doesNotContain("surimi_extra");
  }

  @Test
  void halfAnAnswer() {
    run("half-an-answer");

    assertThatThrownBy(() -> book().asString()).isNotNull();

    assertThat(guestonline().get("/v1/bookings?restaurant_id=479").asString()).contains("Byron");
  }

  @Test
  void resetOnSend() {
    run("reset-on-send");

    assertThatThrownBy(() -> book()).isInstanceOf(IOException.class);

    assertThat(guestonline().get("/v1/bookings?restaurant_id=479").asString())
        .doesNotContain("Byron");
    assertThat(book().statusCode()).isEqualTo(200);
  }

  @Test
  void slowEvening() {
    String fault = run("slow-evening");

    assertThat(restaurants().header("X-Sandbox-Fault")).startsWith("latency PT");
    lift(fault);

    assertThat(restaurants().header("X-Sandbox-Fault")).isNull();
  }

  private String run(String incident) {
    return run(incident, "guestonline");
  }

  private String run(String incident, String vendor) {
    return asked(incident, vendor).then().statusCode(201).extract().path("faults[0].id");
  }

  private String refusal(String incident, String vendor) {
    return asked(incident, vendor).then().statusCode(400).extract().asString();
  }

  private Response asked(String incident, String vendor) {
    return sandbox
        .control()
        .body(Map.of("incident", incident, "vendor", vendor))
        .post("/incidents");
  }

  private static Response catalogue() {
    return RestAssured.given()
        .baseUri(InSandbox.sandbox().url().toString())
        .get("/_sandbox/incidents");
  }

  private void lift(String fault) {
    sandbox.control().delete("/faults/" + fault).then().statusCode(204);
  }

  private int contact(String name) {
    int id =
        form("contact[lastname]=" + name + "&contact[restaurant_id]=479")
            .post("/v1/contacts")
            .path("id");
    sandbox.settle();
    return id;
  }

  private void rename(int id, String name) {
    form("contact[lastname]=" + name).put("/v1/contacts/" + id).then().statusCode(200);
    sandbox.settle();
  }

  private Response hold() {
    return form(SATURDAY).post("/v1/pending_bookings");
  }

  private Response book() {
    return form("booking[restaurant_id]=479&booking[booking_date]=2031-03-15"
            + "&booking[booking_time]=2031-03-15T20:00:00%2B01:00"
            + "&booking[booked_persons_number]=4&booking[contact][lastname]=Byron")
        .post("/v1/bookings");
  }

  private int leftSeats() {
    return guestonline()
        .get("/v1/runtime_services?date=2031-03-15&restaurant_id=479&periods[]=dinner")
        .path("runtime_services[0].left_seats");
  }

  private List<Integer> statuses(int calls) {
    return IntStream.range(0, calls).mapToObj(call -> restaurants().statusCode()).toList();
  }

  private Response restaurants() {
    return guestonline().get("/v1/restaurants");
  }

  private RequestSpecification form(String body) {
    return guestonline().contentType("application/x-www-form-urlencoded").body(body);
  }

  private RequestSpecification guestonline() {
    return sandbox.vendor("guestonline").header("X-Token", sandbox.key());
  }

  private static String secret(LoggedRequest request) {
    return request.getHeader("Authorization");
  }

  /** Of the contacts that were told, the oldest first. */
  private List<String> names() {
    return receiver.bodies("contact").stream()
        .map(contact -> contact.get("lastname").asString())
        .toList();
  }
}
