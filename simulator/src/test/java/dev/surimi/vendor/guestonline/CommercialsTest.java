package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.VenueWorld.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Entropy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CommercialsTest {

  private final VenueWorld world = VenueWorld.empty();

  @Test
  void thePrintedCallListsTwo() {
    JsonNode answer =
        world.documented(Commercials::list, "{'date':'2014-11-05','permanent':false}");

    assertThat(answer.get("total_count").asInt()).isEqualTo(2);
    assertThat(answer.at("/commercials/0/id").asInt()).isEqualTo(162);
    assertThat(answer.at("/commercials/0/commercial_recurrencies/0/week_day").asInt()).isEqualTo(4);
  }

  @Test
  void onePageAtATime() {
    JsonNode answer =
        world.answer(Commercials::list, "{'restaurant_id':479,'page':2,'max_results':2}");

    assertThat(answer.get("total_count").asInt()).isEqualTo(5);
    assertThat(answer.get("num_pages").asInt()).isEqualTo(3);
    assertThat(answer.get("commercials").findValuesAsString("id")).containsExactly("470", "3459");
  }

  @Test
  void pagesBeyondTheEndAreEmptyAndAbsurdOnesRefused() {
    assertThat(
            world
                .answer(Commercials::list, "{'page':2147483647,'max_results':100}")
                .get("commercials"))
        .isEmpty();
    assertThatThrownBy(() -> world.answer(Commercials::list, "{'page':0}"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> world.answer(Commercials::list, "{'max_results':101}"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aCommercialIsFoundAtItsRestaurantOnly() {
    JsonNode found = world.answer("documented", Commercials::get, "{}", Map.of("id", "162"));

    assertThat(found.get("object").asString()).isEqualTo("offer");
    assertThatThrownBy(
            () ->
                world.answer(
                    "test_w", Commercials::get, "{'restaurant_id':12}", Map.of("id", "162")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () ->
                world.answer(
                    "test_w", Commercials::get, "{'restaurant_id':479}", Map.of("id", "soup")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void guestsChooseAmongThoseOfTheHour() {
    assertThat(offersAt(FRIDAY, "20:00", 4)).containsExactly(469, 470);
    assertThat(offersAt(FRIDAY, "20:00", 1)).containsExactly(469);
    assertThat(offersAt(FRIDAY, "12:00", 4)).containsExactly(469);
    assertThat(offersAt(LocalDate.of(2014, 11, 27), "13:30", 4)).containsExactly(469);
  }

  @Test
  void aWeekOfTheMonthIsCountedFromItsFirst() {
    Recurrence secondFriday = new Recurrence(5, 2, LocalTime.of(19, 0), LocalTime.of(22, 0));

    assertThat(secondFriday.includes(FRIDAY)).isTrue();
    assertThat(secondFriday.includes(FRIDAY.plusDays(7))).isFalse();
  }

  @Test
  void aChangedCommercialIsTold() {
    var commit = world.press("change-commercial", "{'id':469,'bookable':false}");

    assertThat(Commercials.notices(commit))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(
                        notice
                            .payload()
                            .apply(Entropy.of("a seed", "a notice", 1))
                            .get("bookable")
                            .asBoolean())
                    .isFalse());
    assertThat(offersAt(FRIDAY, "12:00", 4)).isEmpty();
  }

  private List<Integer> offersAt(LocalDate date, String time, int persons) {
    return world
        .look(
            tx ->
                Commercials.availableAt(
                    tx, world.restaurant(479), date, LocalTime.parse(time), persons))
        .stream()
        .map(Commercial::id)
        .toList();
  }
}
