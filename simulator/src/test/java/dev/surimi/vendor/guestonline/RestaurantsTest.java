package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RestaurantsTest {

  private final VenueWorld world = VenueWorld.empty();

  @Test
  void thePrintedRestaurantIsListed() {
    JsonNode answer = world.documented(Restaurants::list, "{'date':'whenever'}");

    assertThat(answer.get("total_count").asInt()).isEqualTo(5);
    assertThat(answer.at("/restaurants/0"))
        .isEqualTo(
            VenueWorld.read(
                """
                {'object':'restaurant','id':1,'name':'Wasabi','address':'2, Av de lombez','city':'Toulouse',
                 'postcode':'31300','country':'France','phone':'335612555555','country_code':'FR',
                 'time_zone':'Europe/Paris','capacity':50,'created_at':'2014-02-11T07:54:08+01:00',
                 'updated_at':'2014-11-24T09:11:23+01:00'}
                """));
  }

  @Test
  void aNarrowKeyManagesOne() {
    JsonNode answer = world.answer("test_w.479", Restaurants::list, "{}", Map.of());

    assertThat(answer.get("restaurants").findValuesAsString("id")).containsExactly("479");
  }

  @Test
  void thePrintedCallFindsHoursOfTheFirstService() {
    JsonNode answer =
        world.documented(
            Restaurants::bookable,
            "{'date':'2015-01-27','persons_number':3,'period':'lunch','expands':['first_bookable_hours']}");

    assertThat(answer.get("restaurants").findValuesAsString("id"))
        .containsExactly("1", "12", "479", "520");
    assertThat(answer.at("/restaurants/0/first_bookable_hours/0"))
        .isEqualTo(VenueWorld.read("{'object':'hour','time':'12:00','booking_state':'validated'}"));
  }

  @Test
  void aRestaurantOnlyForWaitingIsNotBookable() {
    world.press("mark-full", "{'restaurant_id':479,'date':'2031-03-14'}");

    JsonNode answer =
        world.answer(
            Restaurants::bookable,
            "{'date':'2031-03-14','persons_number':2,'restaurant_ids':[479,1]}");

    assertThat(answer.get("restaurants").findValuesAsString("id")).containsExactly("1");
    assertThat(answer.at("/restaurants/0").has("first_bookable_hours")).isFalse();
  }

  @Test
  void unknownAndForeignRestaurantsAreRefused() {
    assertThatThrownBy(
            () ->
                world.answer(
                    Restaurants::bookable,
                    "{'date':'2031-03-14','persons':2,'restaurant_ids':[479,7]}"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () ->
                world.answer(
                    "test_w.12",
                    Restaurants::bookable,
                    "{'date':'2031-03-14','persons':2,'restaurant_ids':[479]}",
                    Map.of()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void areasAreFilteredByWhetherTheyCanBeBooked() {
    JsonNode all = world.documented(Areas::list, "{}");
    JsonNode online = world.documented(Areas::list, "{'bookable_online':true}");

    assertThat(all.get("areas").findValuesAsString("name"))
        .containsExactly(
            "Terrasse",
            "Terrace",
            "Terrasse",
            "Interieur",
            "Inside",
            "Interieur",
            "Véranda",
            "Veranda",
            "Véranda");
    assertThat(online.get("areas").findValuesAsString("id")).containsExactly("2", "3");
  }
}
