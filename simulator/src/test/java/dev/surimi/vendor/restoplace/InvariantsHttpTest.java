package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must hold at Restoplace, in good order and broken behind its back. */
class InvariantsHttpTest {

  private static final int NEW = 145_248;

  @RegisterExtension private final InSandbox sandbox = InSandbox.demo();

  @Test
  void aDepositThatNobodyPaysLeavesNothingBehind() {
    waitForADeposit();
    assertThat(sandbox.breaches()).isEmpty();

    sandbox.advance(Duration.ofMinutes(40));

    assertThat(sandbox.breaches()).isEmpty();
  }

  @Test
  void aTableThatTwoReservesHaveIsSeen() {
    waitForADeposit();

    sandbox.harm(
        world -> {
          Reserve one = reserve(world);
          world.put(
              Reserve.TABLE,
              new Reserve(
                  999_999,
                  9_999,
                  one.origin(),
                  null,
                  one.guest(),
                  one.visit(),
                  Standing.of(ReserveStatus.ACCEPTED),
                  Bill.NOTHING));
        });

    assertThat(sandbox.breaches()).containsExactly("restoplace no-seat-sold-twice: reserve 999999");
  }

  @Test
  void aDepositThatIsPaidForAnUnpaidReserveIsSeen() {
    waitForADeposit();

    sandbox.harm(
        world -> {
          Reserve one = reserve(world);
          ReserveDesk.put(
              world, one.with(Standing.of(ReserveStatus.UNPAID), one.bill().paidOnline()));
        });

    assertThat(sandbox.breaches()).containsExactly("restoplace no-money-without-a-booking: " + NEW);
  }

  @Test
  void aTicketToAnEventThatThereIsNotIsSeen() {
    sandbox.act("restoplace", "sell-ticket", Map.of()).statusCode(200);

    sandbox.harm(
        world ->
            world
                .all(Event.TABLE)
                .toList()
                .forEach(event -> world.remove(Event.TABLE, event.id())));

    assertThat(sandbox.breaches())
        .isNotEmpty()
        .allMatch(breach -> breach.startsWith("restoplace no-money-without-a-booking: "));
  }

  @Test
  void aLinkThatWillNotEndIsSeen() {
    waitForADeposit();

    sandbox.harm(world -> world.cancel("restoplace", ReserveDesk.UNPAID, "" + NEW));

    assertThat(sandbox.breaches()).containsExactly("restoplace no-hold-left: " + NEW);
  }

  @Test
  void aReserveThatIsOverAndCanStillBePaidIsSeen() {
    waitForADeposit();

    sandbox.harm(
        world -> {
          Reserve one = reserve(world);
          ReserveDesk.put(world, one.with(Standing.of(ReserveStatus.CANCELLED), one.bill()));
        });

    assertThat(sandbox.breaches()).containsExactly("restoplace no-hold-left: " + NEW);
  }

  private static Reserve reserve(Transaction world) {
    return world.find(Reserve.TABLE, NEW).orElseThrow();
  }

  private void waitForADeposit() {
    sandbox
        .vendor("restoplace")
        .header("X-API-Key", sandbox.key())
        .contentType("application/json")
        .body(
            """
            {"from": "2031-03-21 19:00:00", "to": "2031-03-21 21:00:00",
             "name": "Анна", "phone": "79000000001", "count": 2, "item_ids": [1543]}
            """)
        .post("/reserves")
        .then()
        .statusCode(200);
    assertThat(sandbox.world().state().find(Reserve.TABLE, NEW)).isPresent();
  }
}
