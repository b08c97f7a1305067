package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.VenueWorld.FRIDAY;
import static dev.surimi.vendor.guestonline.VenueWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PeriodsTest {

  private final VenueWorld world = VenueWorld.empty();

  @Test
  void thePrintedCallGetsThePrintedPeriod() {
    JsonNode answer =
        world.documented(
            Periods::list,
            "{'date':'2020-03-20','persons':4,'period':'lunch','expands':['bookable_area_ids']}");

    assertThat(answer.at("/periods/0"))
        .isEqualTo(
            VenueWorld.read(
                """
                {'object':'period','restaurant_id':479,'restaurant_name':'Wasabi (Demo)','period':'lunch',
                 'date':'2020-03-20','persons':4,'total_left_seats':50,'hours':[
                  {'object':'hour','time':'12:00','booking_state':'validated','bookable_area_ids':[2,3]},
                  {'object':'hour','time':'12:30','booking_state':'validated','bookable_area_ids':[2,3]},
                  {'object':'hour','time':'13:00','booking_state':'validated','bookable_area_ids':[2,3]},
                  {'object':'hour','time':'13:30','booking_state':'validated','bookable_area_ids':[2,3]},
                  {'object':'hour','time':'14:00','booking_state':'validated','bookable_area_ids':[2,3]}]}
                """));
    assertThat(answer.get("next_available_date").isNull()).isTrue();
  }

  @Test
  void aDayOfOneDigitIsReadAsPrinted() {
    JsonNode answer =
        world.documented(
            Periods::list,
            "{'date':'2014-11-6','persons':2,'period':'lunch','expands':['bookings_detail']}");

    assertThat(answer.at("/periods/0/total_left_seats").asInt()).isEqualTo(25);
    assertThat(answer.at("/periods/0/bookings_detail/0/note/en").asString())
        .isEqualTo("please check the menu");
    assertThat(answer.at("/periods/0/bookings_details"))
        .isEqualTo(answer.at("/periods/0/bookings_detail"));
  }

  @Test
  void onADayOfRestTheNextDayWithATableIsNamed() {
    world.press("close-day", "{'restaurant_id':479,'date':'2031-03-18'}");

    JsonNode answer = answer(LocalDate.of(2031, 3, 17), "'persons':2");

    assertThat(answer.get("periods")).isEmpty();
    assertThat(answer.get("next_available_date").asString()).isEqualTo("2031-03-19");
  }

  @Test
  void theNextDayOfAPastOneIsTodayOrLater() {
    assertThat(
            answer(LocalDate.of(2014, 11, 6), "'persons':2").get("next_available_date").asString())
        .isEqualTo(TODAY.toString());
  }

  @Test
  void thereIsNoNextDayForAPartyThatNoTableFits() {
    assertThat(answer(FRIDAY, "'persons':26").get("next_available_date").isNull()).isTrue();
    assertThat(
            answer(LocalDate.of(2199, 12, 31), "'persons':2").get("next_available_date").isNull())
        .isTrue();
  }

  @Test
  void hoursVanishAsTablesAreTaken() {
    world.guests("pending:a", 479, FRIDAY, "12:00", 16);

    assertThat(times(answer(FRIDAY, "'persons':16,'period':'lunch'")))
        .containsExactly("13:30", "14:00");
  }

  @Test
  void aFullDinnerOffersItsWaitingList() {
    world.press("mark-full", "{'restaurant_id':479,'date':'2031-03-14','period':'dinner'}");

    JsonNode answer = answer(FRIDAY, "'persons':2,'period':'dinner'");

    assertThat(answer.at("/periods/0/total_left_seats").asInt()).isZero();
    assertThat(answer.at("/periods/0/hours").findValuesAsString("booking_state"))
        .containsOnly("waiting")
        .hasSize(7);
  }

  @Test
  void manualValidationLeavesAllHoursInitialized() {
    JsonNode answer =
        world.answer(Periods::list, "{'restaurant_id':12,'date':'2031-03-14','persons':2}");

    assertThat(answer.get("periods").findValuesAsString("period"))
        .containsExactly("breakfast", "lunch", "afternoon", "dinner");
    assertThat(answer.findValuesAsString("booking_state")).containsOnly("initialized");
  }

  @Test
  void theGridCanBeFiner() {
    VenueWorld fine = VenueWorld.withGranularity("PT15M");

    JsonNode answer =
        fine.answer(
            Periods::list,
            "{'restaurant_id':479,'date':'2031-03-14','persons':2,'period':'lunch'}");

    assertThat(times(answer)).hasSize(9).contains("12:15", "13:45");
  }

  @Test
  void afterTheLastBookingOnlyLaterServicesAreLeft() {
    world.at("2031-03-12T09:00:01Z");

    assertThat(answer(TODAY, "'persons':2").get("periods").findValuesAsString("period"))
        .containsExactly("dinner");
  }

  @Test
  void aKeyOfSeveralRestaurantsMustNameOne() {
    assertThatThrownBy(() -> world.answer(Periods::list, "{'date':'2031-03-14','persons':2}"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(Misuse.MISSING));

    JsonNode narrow =
        world.answer("test_w.479", Periods::list, "{'date':'2031-03-14','persons':2}", Map.of());

    assertThat(narrow.at("/periods/0/restaurant_id").asInt()).isEqualTo(479);
  }

  @Test
  void foreignAndUnknownRestaurantsAreRefused() {
    assertThatThrownBy(
            () ->
                world.answer(
                    "test_w.479",
                    Periods::list,
                    "{'restaurant_id':12,'date':'2031-03-14','persons':2}",
                    Map.of()))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(GuestonlineError.FORBIDDEN));
    assertThatThrownBy(
            () ->
                world.answer(Periods::list, "{'restaurant_id':7,'date':'2031-03-14','persons':2}"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(GuestonlineError.NOT_FOUND));
  }

  private JsonNode answer(LocalDate date, String more) {
    return world.answer(
        Periods::list, "{'restaurant_id':479,'date':'%s',%s}".formatted(date, more));
  }

  private static List<String> times(JsonNode answer) {
    return answer.at("/periods/0/hours").findValuesAsString("time");
  }
}
