package dev.surimi.junit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.client.Fired;
import dev.surimi.client.Refused;
import dev.surimi.client.World;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an integrator's test looks with the extension. */
@ExtendWith(SurimiExtension.class)
@InWorld(now = "2031-03-14T10:00:00Z")
class BookingExampleTest {

  @Test
  void aHoldRunsOut(World world, @Vendor("guestonline") VendorEndpoint guestonline) {
    String pending = hold(guestonline);

    assertThat(world.advance(Duration.ofMinutes(7)).fired())
        .extracting(Fired::what)
        .contains("pending_booking.expired");
    to(guestonline).put("/v1/pending_bookings/" + pending + "/commit").then().statusCode(404);
  }

  @Test
  void aWebhookIsAwaited(World world, @Vendor("guestonline") VendorEndpoint guestonline) {
    world.listen("guestonline");

    hold(guestonline);

    assertThat(world.deliveries().await("RuntimeService").payload().has("left_seats")).isTrue();
  }

  @Test
  void aPersonDoesSomething(World world) {
    world.listen("guestonline");

    world.act(
        "guestonline",
        "phone-booking",
        Map.of("restaurant_id", 479, "date", "2031-03-14", "hour", "20:00", "persons", 4));

    assertThat(world.deliveries().await("Booking").status()).isEqualTo("received");
  }

  @Test
  void whatIsImpossibleIsRefusedWithTheReason(World world) {
    assertThatThrownBy(() -> world.act("guestonline", "confirm", Map.of("booking", 1)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theVendorMisbehavesAndRecovers(
      World world, @Vendor("guestonline") VendorEndpoint guestonline) {
    world.fault(Map.of("vendor", "guestonline", "then", Map.of("status", 503), "times", 1));

    to(guestonline).get("/v1/restaurants").then().statusCode(503);
    to(guestonline).get("/v1/restaurants").then().statusCode(200);
  }

  @Test
  void codeUnderTestSharesTheWorldsTime(World world, Clock clock) {
    assertThat(clock.instant()).isEqualTo(Instant.parse("2031-03-14T10:00:00Z"));

    world.advance(Duration.ofHours(5));

    assertThat(clock.instant()).isEqualTo(Instant.parse("2031-03-14T15:00:00Z"));
  }

  @Test
  void aMomentIsKeptAndGoneBackTo(World world, @Vendor("guestonline") VendorEndpoint guestonline) {
    world.snapshot("before");
    hold(guestonline);

    world.restore("before");

    assertThat(world.tables("guestonline").path("pending_bookings").asInt()).isZero();
  }

  @Test
  @InWorld(now = "2031-03-14T10:00:00Z", options = "guestonline.hold=PT1M")
  void anOptionIsReadOtherwise(World world, @Vendor("guestonline") VendorEndpoint guestonline) {
    hold(guestonline);

    assertThat(world.advance(Duration.ofMinutes(1)).fired()).isNotEmpty();
  }

  private static String hold(VendorEndpoint guestonline) {
    return to(guestonline)
        .formParams("restaurant_id", 479, "date", "2031-03-14", "hour", "20:00", "persons", 2)
        .post("/v1/pending_bookings")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  private static RequestSpecification to(VendorEndpoint vendor) {
    return given().baseUri(vendor.url().toString()).headers(vendor.headers());
  }
}
