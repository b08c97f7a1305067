package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the tables are. */
class ControlFloorTest {

  @RegisterExtension final Desk desk = Desk.open();

  @BeforeEach
  void anEvening() {
    desk.freeze("w");
  }

  @ParameterizedTest
  @CsvSource({
    "guestonline, 479, 2031-03-13",
    "restoplace, 111, 2031-03-14",
    "octotable, 1001842, 2031-03-15",
    "iiko, 22222222-2222-4222-8222-222222222221, 2031-03-14"
  })
  void aDemoWorldHasTablesAndSomebodyAtThem(String vendor, String venue, String date) {
    Answered floor = desk.get("/worlds/w/floor/%s?venue=%s&date=%s".formatted(vendor, venue, date));

    assertThat(floor.status()).isEqualTo(200);
    assertThat(floor.body().get("places").size()).isPositive();
    assertThat(floor.body().get("blocks").size()).isPositive();
  }

  @Test
  void aBookingOfYTimesIsThereOnItsDay() {
    String shop = "46b9eaa1-e594-4af3-a203-35d5a8f9cec0";

    Answered floor = desk.get("/worlds/w/floor/ytimes?date=2022-10-04&venue=" + shop);

    assertThat(floor.body().at("/blocks/0/places/0").asString()).isEqualTo("33126");
  }

  @Test
  void withoutADayItIsToday() {
    assertThat(desk.get("/worlds/w/floor/guestonline").text("date")).isEqualTo("2031-03-14");
  }

  @Test
  void aVendorWithoutVenuesHasAnEmptyFloor() {
    Answered floor = desk.get("/worlds/w/floor/noodlebar");

    assertThat(floor.status()).isEqualTo(200);
    assertThat(floor.body().get("venue").isNull()).isTrue();
  }

  @Test
  void anUnknownVenueIsToldWhichThereAre() {
    Answered floor = desk.get("/worlds/w/floor/guestonline?venue=7");

    assertThat(floor.status()).isEqualTo(404);
    assertThat(floor.text("detail")).contains("479");
  }
}
