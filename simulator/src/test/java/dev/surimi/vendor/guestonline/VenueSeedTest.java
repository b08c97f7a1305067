package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.VenueWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.world.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VenueSeedTest {

  private final VenueWorld world = VenueWorld.demo();

  @Test
  void allHourStatesCanBeFoundAtTheDemoRestaurantWithinAMonth() {
    Set<String> states = new TreeSet<>();
    TODAY
        .datesUntil(TODAY.plusDays(30))
        .map("{'restaurant_id':479,'persons':2,'date':'%s'}"::formatted)
        .forEach(
            input ->
                states.addAll(
                    world.answer(Periods::list, input).findValuesAsString("booking_state")));

    assertThat(states).containsExactly("initialized", "validated", "waiting");
  }

  @Test
  void anEmptyWorldHasTheSameVenuesAndNoMarksInTheComingWeeks() {
    VenueWorld empty = VenueWorld.empty();

    assertThat(rows(empty, Restaurant.TABLE)).isEqualTo(rows(world, Restaurant.TABLE));
    assertThat(rows(empty, ServiceDay.TABLE)).noneMatch(day -> day.date().isAfter(TODAY));
    assertThat(rows(empty, Seating.TABLE)).isEmpty();
  }

  @Test
  void everyRecordSurvivesItsJson() {
    world.guests("pending:a", 479, VenueWorld.FRIDAY, "12:00", 2);

    assertSurvives(Restaurant.TABLE);
    assertSurvives(Area.TABLE);
    assertSurvives(DiningTable.TABLE);
    assertSurvives(Combination.TABLE);
    assertSurvives(Opening.TABLE);
    assertSurvives(ServiceDay.TABLE);
    assertSurvives(Seating.TABLE);
    assertSurvives(Commercial.TABLE);
  }

  private <K extends Comparable<? super K>, T> void assertSurvives(Table<K, T> table) {
    JsonMapper json = JsonMapper.shared();
    assertThat(rows(world, table))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(json.readValue(json.writeValueAsString(row), table.type()))
                    .isEqualTo(row));
  }

  private static <K extends Comparable<? super K>, T> List<T> rows(
      VenueWorld world, Table<K, T> table) {
    return world.look(tx -> tx.all(table).toList());
  }
}
