package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must hold at OctoTable, in good order and broken behind its back. */
class InvariantsHttpTest {

  private static final int ANOTHER = 99_999_999;

  @RegisterExtension private final InSandbox sandbox = InSandbox.demo();

  @Test
  void aDemoWorldIsInOrderNowAndAfterADay() {
    assertThat(sandbox.breaches()).isEmpty();

    sandbox.advance(Duration.ofDays(1));

    assertThat(sandbox.breaches()).isEmpty();
  }

  @Test
  void aTableThatTwoReservationsHaveIsSeen() {
    sandbox.harm(world -> world.put(Reservation.TABLE, copy(any(world))));

    assertThat(sandbox.breaches())
        .isNotEmpty()
        .allMatch(breach -> breach.startsWith("octotable no-seat-sold-twice: reservation "));
  }

  @Test
  void anOrderOfAReservationThatThereIsNotIsSeen() {
    int reservation =
        sandbox
            .world()
            .state()
            .all(Reservation.TABLE)
            .filter(InvariantsHttpTest::sits)
            .findFirst()
            .orElseThrow()
            .id();
    sandbox.act("octotable", "place-order", Map.of("reservation_id", reservation)).statusCode(200);
    assertThat(sandbox.breaches()).isEmpty();

    sandbox.harm(world -> world.remove(Reservation.TABLE, reservation));

    assertThat(sandbox.breaches())
        .isNotEmpty()
        .allMatch(breach -> breach.startsWith("octotable no-money-without-a-booking: "));
  }

  @Test
  void aReservationThatWaitsForEverIsSeen() {
    sandbox.harm(
        world -> {
          Reservation one = any(world);
          Standing waiting =
              Standing.of(Status.PREPAY, world.now()).endingAt(world.now().plusSeconds(60));
          world.put(Reservation.TABLE, one.with(waiting));
        });

    assertThat(sandbox.breaches())
        .singleElement()
        .asString()
        .startsWith("octotable no-hold-left: ");
  }

  private static Reservation any(Transaction world) {
    return world
        .all(Reservation.TABLE)
        .filter(InvariantsHttpTest::sits)
        .filter(one -> one.freesTablesAt().isAfter(world.now()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean sits(Reservation one) {
    return one.standing().status().isLive() && !one.visit().tableIds().isEmpty();
  }

  private static Reservation copy(Reservation one) {
    return new Reservation(
        ANOTHER,
        one.propertyId(),
        one.channel(),
        one.customer(),
        one.visit(),
        one.standing(),
        "",
        "");
  }
}
