package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.VenueWorld.FRIDAY;
import static dev.surimi.vendor.guestonline.VenueWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DailyAvailabilitiesTest {

  private final VenueWorld world = VenueWorld.demo();

  @Test
  void thePrintedCallGetsThePrintedStatuses() {
    JsonNode answer =
        world.documented(
            DailyAvailabilities::list,
            "{'restaurant_id':12,'persons':4,'start_date':'2021-10-28','end_date':'2021-10-31'}");

    assertThat(statuses(answer)).containsExactly("full", "available", "waiting", "closed");
    assertThat(answer.at("/daily_availabilities/0/engine_mode").asString()).isEqualTo("capacitive");
    assertThat(answer.at("/daily_availabilities/3").has("engine_mode")).isFalse();
  }

  @Test
  void allSixStatusesCanBeSeenAtTheDemoRestaurant() {
    assertThat(statuses(between(479, 2, TODAY.minusDays(1), TODAY.plusDays(30))))
        .contains("available", "unavailable", "full", "waiting", "closed", "out_of_bookable_range");
  }

  @Test
  void theBookableRangeEndsAfterNinetyDays() {
    assertThat(statuses(between(1, 2, TODAY.plusDays(90), TODAY.plusDays(91))))
        .containsExactly("available", "out_of_bookable_range");
  }

  @Test
  void anAreaOfACapacitiveRestaurantIsAlwaysUnavailable() {
    JsonNode answer =
        world.answer(
            DailyAvailabilities::list,
            "{'restaurant_id':12,'persons':4,'area_id':2,'start_date':'2031-03-11','end_date':'2031-03-16'}");

    assertThat(statuses(answer)).containsOnly("unavailable");
  }

  @Test
  void anAreaNarrowsTheTables() {
    world.press("clear-full", "{'restaurant_id':479,'date':'2031-03-18'}");

    assertThat(statuses(on(479, FRIDAY, "'persons':16,'area_id':2,'period':'lunch'")))
        .containsExactly("available");
    assertThat(statuses(on(479, FRIDAY, "'persons':16,'area_id':3,'period':'lunch'")))
        .containsExactly("unavailable");
    assertThat(statuses(on(479, FRIDAY, "'persons':2,'area_id':1,'period':'lunch'")))
        .containsExactly("unavailable");
  }

  @Test
  void aPeriodThatIsNotServedIsClosed() {
    assertThat(statuses(on(479, FRIDAY, "'persons':2,'period':'breakfast'")))
        .containsExactly("closed");
  }

  @Test
  void aDayIsFullWhenEveryTableIsTaken() {
    takeAllTables("lunch", "12:00", "13:30");
    assertThat(world.service(479, FRIDAY, "lunch").leftSeats()).isPositive();

    assertThat(statuses(on(479, FRIDAY, "'persons':2,'period':'lunch'"))).containsExactly("full");
  }

  @Test
  void whenTheLastBookingHasPassedTodayIsUnavailable() {
    world.at("2031-03-12T18:00:01Z");

    assertThat(statuses(on(479, TODAY, "'persons':2"))).containsExactly("unavailable");
  }

  @Test
  void commercialsLimitTheHours() {
    assertThat(statuses(on(479, FRIDAY, "'persons':2,'commercial_ids':[470]")))
        .containsExactly("available");
    assertThat(statuses(on(479, FRIDAY.minusDays(1), "'persons':2,'commercial_ids':[470]")))
        .containsExactly("unavailable");
    assertThat(statuses(on(479, FRIDAY, "'persons':2,'commercial_ids':[1]")))
        .containsExactly("unavailable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'restaurant_id':12,'persons':-4,'start_date':'2031-03-14','end_date':'2031-03-15'}",
        "{'restaurant_id':12,'persons':99999999999,'start_date':'2031-03-14','end_date':'2031-03-15'}",
        "{'restaurant_id':12,'persons':2,'start_date':'2031-03-15','end_date':'2031-03-14'}",
        "{'restaurant_id':12,'persons':2,'start_date':'2031-03-14','end_date':'2032-03-14'}",
        "{'restaurant_id':12,'persons':2,'start_date':'0000-01-01','end_date':'9999-12-31'}",
        "{'restaurant_id':12,'persons':2,'start_date':'2031-02-30','end_date':'2031-03-14'}",
        "{'restaurant_id':12,'persons':2,'start_date':'2031-03-14'}",
        "{'persons':2,'start_date':'2031-03-14','end_date':'2031-03-14'}",
        "{'restaurant_id':12,'persons':2,'start_date':'2031-03-14','end_date':'2031-03-14','period':'supper'}",
        "{'restaurant_id':12,'persons':2,'start_date':'2031-03-14','end_date':'2031-03-14','commercial_ids':7}"
      })
  void whatCannotBeMeantIsRefused(String input) {
    assertThatThrownBy(() -> world.answer(DailyAvailabilities::list, input))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isInstanceOf(Misuse.class));
  }

  private JsonNode between(int restaurantId, int persons, LocalDate start, LocalDate end) {
    return world.answer(
        DailyAvailabilities::list,
        "{'restaurant_id':%d,'persons':%d,'start_date':'%s','end_date':'%s'}"
            .formatted(restaurantId, persons, start, end));
  }

  private JsonNode on(int restaurantId, LocalDate date, String more) {
    return world.answer(
        DailyAvailabilities::list,
        "{'restaurant_id':%d,'start_date':'%s','end_date':'%s',%s}"
            .formatted(restaurantId, date, date, more));
  }

  private void takeAllTables(String period, String... times) {
    world.change(
        tx -> {
          Opening opening = world.service(479, FRIDAY, period).opening();
          for (String time : times) {
            List<Integer> tables = tx.all(DiningTable.TABLE).map(DiningTable::id).toList();
            tx.put(
                Seating.TABLE,
                new Seating(
                    "booking:" + time,
                    479,
                    opening.id(),
                    FRIDAY,
                    LocalTime.parse(time),
                    5,
                    opening.stay(),
                    tables,
                    2));
          }
        });
  }

  private static List<String> statuses(JsonNode answer) {
    return StreamSupport.stream(answer.get("daily_availabilities").spliterator(), false)
        .map(day -> day.get("status").asString())
        .toList();
  }
}
