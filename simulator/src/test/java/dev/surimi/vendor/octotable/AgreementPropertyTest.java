package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.octotable.Trattoria.Slot;
import dev.surimi.world.Transaction;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Slots, rooms for a slot and reservations never disagree, and nobody gets another's table. */
class AgreementPropertyTest {

  private static final List<Integer> ROOMS = List.of(26_157, 21_343, 21_344, 23_288);

  private record Step(
      String verb, Slot slot, int roomId, int pax, List<Integer> tables, int which) {

    void take(Transaction world) {
      switch (verb) {
        case "guest" -> Trattoria.enter(world, slot, roomId, pax, List.of(), Channel.BOOK);
        case "staff" -> Trattoria.enter(world, slot, roomId, pax, tables, Channel.ADMIN);
        case "cancel" -> pick(world).forEach(one -> Book.cancel(world, one));
        case "move" -> pick(world).forEach(one -> move(world, one));
        default -> pick(world).forEach(one -> checkOut(world, one));
      }
    }

    private List<Reservation> pick(Transaction world) {
      List<Reservation> all = world.all(Reservation.TABLE).toList();
      return all.isEmpty() ? List.of() : List.of(all.get(which % all.size()));
    }

    private void move(Transaction world, Reservation one) {
      one.standing().requireLive();
      Wish wish =
          new Wish(
              Trattoria.service(world, slot.serviceId()),
              world.find(Room.TABLE, roomId).orElseThrow(),
              Trattoria.DAY,
              slot.hour(),
              pax,
              List.of(),
              one.isOnline());
      Book.move(world, Trattoria.property(world), one, wish);
    }

    private static void checkOut(Transaction world, Reservation one) {
      Standing here = one.standing().checkedIn(world.now());
      Reservation gone = Book.put(world, one.with(here.checkedOut(world.now())));
      if (one.id() % 2 == 0) {
        Book.undoCheckOut(world, gone);
      }
    }
  }

  @Property(tries = 120)
  void whatIsOfferedCanBeBookedAndNothingElse(
      @ForAll("steps") List<Step> steps, @ForAll("slots") Slot slot, @ForAll("parties") int pax) {
    Trattoria trattoria = new Trattoria();
    for (Step step : steps) {
      attempt(trattoria, step);
    }

    boolean offered =
        trattoria.look(
            world ->
                Trattoria.day(world)
                    .slots(Trattoria.service(world, slot.serviceId()), pax)
                    .contains(slot.hour()));
    Set<Integer> listed = trattoria.look(world -> roomsFor(world, slot, pax));

    assertThat(bookable(trattoria, slot, pax, Channel.BOOK)).isEqualTo(listed);
    assertThat(bookable(trattoria, slot, pax, Channel.ADMIN)).isEqualTo(listed);
    assertThat(offered).isEqualTo(!listed.isEmpty());
  }

  @Property(tries = 120)
  void noTableIsTakenTwice(@ForAll("steps") List<Step> steps) {
    Trattoria trattoria = new Trattoria();

    for (Step step : steps) {
      attempt(trattoria, step);
      trattoria.look(AgreementPropertyTest::assertApart);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of("guest", "guest", "guest", "staff", "staff", "move", "cancel", "gone"),
            slots(),
            Arbitraries.of(ROOMS),
            parties(),
            Arbitraries.of(198_001, 198_002, 198_003, 198_004, 198_005, 198_006)
                .list()
                .ofMaxSize(2),
            Arbitraries.integers().between(0, 1_000))
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<Slot> slots() {
    return Combinators.combine(
            Arbitraries.of(RestaurantSeed.LUNCH, RestaurantSeed.DINNER, RestaurantSeed.DINNER),
            Arbitraries.of("12:00", "13:30", "19:00", "19:30", "20:00", "22:00", "22:30")
                .map(LocalTime::parse))
        .as(Slot::new);
  }

  @Provide
  Arbitrary<Integer> parties() {
    return Arbitraries.integers().between(1, 9);
  }

  private static void attempt(Trattoria trattoria, Step step) {
    try {
      trattoria.change(step::take);
    } catch (Refusal no) {
      // refused: nothing changed
    }
  }

  private static Set<Integer> roomsFor(Transaction world, Slot slot, int pax) {
    Set<Integer> rooms = new HashSet<>();
    Service service = Trattoria.service(world, slot.serviceId());
    for (int id : ROOMS) {
      Room room = world.find(Room.TABLE, id).orElseThrow();
      if (!Trattoria.day(world).tables(service, slot.hour(), room, pax).isEmpty()) {
        rooms.add(id);
      }
    }
    return rooms;
  }

  /** The rooms where a reservation succeeds; none is kept. */
  private static Set<Integer> bookable(Trattoria trattoria, Slot slot, int pax, String channel) {
    Set<Integer> rooms = new HashSet<>();
    for (int id : ROOMS) {
      try {
        trattoria.look(world -> Trattoria.enter(world, slot, id, pax, List.of(), channel));
        rooms.add(id);
      } catch (Refusal no) {
        assertThat(no.reason()).isEqualTo(OctotableError.INVALID_BOOKING_TIME);
      }
    }
    return rooms;
  }

  private static Void assertApart(Transaction world) {
    Floor floor = Floor.of(world, Trattoria.property(world));
    List<Reservation> live =
        world.all(Reservation.TABLE).filter(one -> one.standing().status().isLive()).toList();
    for (Reservation one : live) {
      for (Reservation other : live) {
        if (one.id() < other.id() && overlap(one, other)) {
          assertThat(
                  Collections.disjoint(
                      floor.parts(one.visit().tableIds()), floor.parts(other.visit().tableIds())))
              .as("%s and %s", one, other)
              .isTrue();
        }
      }
    }
    return null;
  }

  private static boolean overlap(Reservation one, Reservation other) {
    return one.visit().startsAt().isBefore(other.freesTablesAt())
        && other.visit().startsAt().isBefore(one.freesTablesAt());
  }
}
