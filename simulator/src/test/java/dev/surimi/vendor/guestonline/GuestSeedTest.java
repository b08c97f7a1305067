package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GuestSeedTest {

  private final GuestWorld world = GuestWorld.demo();

  @Test
  void aNewWorldHasGuestsInAllUsualStates() {
    Set<BookingState> states =
        world.look(tx -> tx.all(Booking.TABLE).map(Booking::state).collect(Collectors.toSet()));

    assertThat(states)
        .contains(
            BookingState.INITIALIZED,
            BookingState.VALIDATED,
            BookingState.CANCELED,
            BookingState.FULLY_FAKED,
            BookingState.HONORED);
  }

  @Test
  void itHasAFewHundredBookingsAtMost() {
    assertThat(world.<Integer>look(tx -> tx.count(Booking.TABLE))).isBetween(150, 400);
  }

  @Test
  void whoeverComesHasSeats() {
    assertThat(
            world.<Boolean>look(
                tx ->
                    tx.all(Booking.TABLE)
                        .filter(booking -> booking.standing().hasSeats())
                        .allMatch(booking -> tx.find(Seating.TABLE, booking.holder()).isPresent())))
        .isTrue();
  }

  @Test
  void newNumbersAreNotTakenByTheSeed() {
    assertThat(world.<Boolean>look(tx -> tx.find(Booking.TABLE, 577_989).isEmpty())).isTrue();
    assertThat(world.<Boolean>look(tx -> tx.find(Contact.TABLE, 622_361).isEmpty())).isTrue();
  }

  @Test
  void oneEveningIsFullyBooked() {
    String day =
        world.look(
            tx ->
                VenueSeed.dayWithServices(tx, tx.find(Restaurant.TABLE, 12).orElseThrow(), 4)
                    .toString());

    String input = "{'restaurant_id':12,'date':'" + day + "','periods':['dinner']}";

    assertThat(
            world
                .call("runtime_services.list", null, input)
                .body()
                .get("runtime_services")
                .get(0)
                .get("left_seats")
                .asInt())
        .isZero();
  }

  @Test
  void thePrintedOpinionIsThere() {
    assertThat(
            world
                .documented("opinions.list", null, "{'updated_at':'2014-12-31'}")
                .body()
                .get("opinions")
                .get(0)
                .get("id")
                .asString())
        .isEqualTo("54a3b2c7c29387595a00003b");
  }
}
