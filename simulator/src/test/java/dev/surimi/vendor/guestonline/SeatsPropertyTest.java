package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeatsPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 15);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private record Step(String verb, int restaurantId, int holder, LocalTime time, int persons) {

    void take(Transaction world) {
      Restaurant restaurant = world.find(Restaurant.TABLE, restaurantId).orElseThrow();
      String name = "booking:" + holder;
      switch (verb) {
        case "guest" -> {
          Seats.release(world, name);
          Party party = new Party(persons, null);
          Seats.take(world, name, Seats.find(world, restaurant, DAY, time, party, false));
        }
        case "staff" -> {
          Seats.release(world, name);
          Seats.takeForStaff(world, name, restaurant, DAY, time, persons);
        }
        case "resize" -> Seats.resize(world, name, persons);
        default -> Seats.release(world, name);
      }
    }
  }

  @Property(tries = 200)
  void noTableIsTakenTwiceAndSeatsAddUp(@ForAll("steps") List<Step> steps) {
    VenueWorld world = VenueWorld.empty();

    for (Step step : steps) {
      try {
        world.change(step::take);
      } catch (Refusal no) {
        // refused: nothing changed
      }
      assertSound(world, 479);
      assertSound(world, 12);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.of("guest", "guest", "staff", "resize", "release"),
                Arbitraries.of(479, 479, 12),
                Arbitraries.integers().between(1, 12),
                Arbitraries.of("12:00", "13:00", "14:00", "15:30", "17:00", "19:00", "20:30")
                    .map(LocalTime::parse),
                Arbitraries.integers().between(1, 24))
            .as(Step::new);
    return step.list().ofMaxSize(40);
  }

  private static void assertSound(VenueWorld world, int restaurantId) {
    world.look(
        tx -> {
          Diary diary = Diary.of(tx, world.restaurant(restaurantId), DAY);
          for (RuntimeService service : diary.on(DAY)) {
            assertThat(service.seated() + service.leftSeats()).isEqualTo(service.capacity());
          }
          List<Seating> all = tx.where(Seating.BY_DAY, Seating.day(restaurantId, DAY)).toList();
          all.forEach(one -> all.forEach(other -> assertApart(one, other)));
          return null;
        });
  }

  private static void assertApart(Seating one, Seating other) {
    boolean sameTime =
        one.startsAt(PARIS).isBefore(other.endsAt(PARIS))
            && other.startsAt(PARIS).isBefore(one.endsAt(PARIS));
    if (!one.equals(other) && sameTime) {
      assertThat(Collections.disjoint(one.tableIds(), other.tableIds()))
          .as("%s and %s", one, other)
          .isTrue();
    }
  }
}
