package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.world.Transaction;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must hold at YTimes, in good order and broken behind its back. */
class InvariantsHttpTest {

  @RegisterExtension private final InSandbox sandbox = InSandbox.demo();

  @Test
  void aDemoWorldIsInOrderNowAndAfterADay() {
    assertThat(sandbox.breaches()).isEmpty();

    sandbox.advance(Duration.ofDays(1));

    assertThat(sandbox.breaches()).isEmpty();
  }

  @Test
  void aPlaceThatTwoBookingsHaveIsSeen() {
    sandbox.harm(
        world -> {
          Booking one = world.all(Booking.TABLE).findFirst().orElseThrow();
          world.put(
              Booking.TABLE,
              new Booking(
                  one.id() + 100_000,
                  one.shopGuid(),
                  one.span(),
                  one.placeList(),
                  2L,
                  null,
                  "Ева",
                  null,
                  null,
                  null,
                  null));
        });

    assertThat(sandbox.breaches())
        .isNotEmpty()
        .allMatch(breach -> breach.startsWith("ytimes no-seat-sold-twice: booking "));
  }

  @Test
  void aSaleOfAnOrderThatThereIsNotIsSeen() {
    sandbox.harm(
        world -> world.put(Sale.TABLE, sale(any(world), "nobody's", any(world).payment())));

    assertThat(sandbox.breaches())
        .singleElement()
        .asString()
        .startsWith("ytimes no-money-without-a-booking: ");
  }

  @Test
  void aSaleThatIsPaidTwiceIsSeen() {
    sandbox.harm(
        world -> {
          Sale one = any(world);
          world.put(Sale.TABLE, sale(one, one.orderGuid(), Payment.inCash(one.due() * 2)));
        });

    assertThat(sandbox.breaches())
        .singleElement()
        .asString()
        .startsWith("ytimes no-money-without-a-booking: ");
  }

  @Test
  void anOrderThatIsAcceptedAndNeverRungUpIsSeen() {
    sandbox.harm(
        world -> {
          Order waiting = Orders.waiting(world).findFirst().orElseThrow();
          Orders.cancelAcceptance(world, waiting);
          world.put(Order.TABLE, waiting.accepted("no sale", null));
        });

    assertThat(sandbox.breaches()).singleElement().asString().startsWith("ytimes no-hold-left: ");
  }

  @Test
  void anOrderThatIsRejectedAndStillToBeAcceptedIsSeen() {
    sandbox.harm(
        world -> {
          Order waiting = Orders.waiting(world).findFirst().orElseThrow();
          world.put(Order.TABLE, waiting.rejected("нет зёрен"));
          world.plan(
              "ytimes", Orders.ACCEPTED_BY_ITSELF, waiting.guid(), world.now().plusSeconds(60));
        });

    assertThat(sandbox.breaches()).singleElement().asString().startsWith("ytimes no-hold-left: ");
  }

  private static Sale any(Transaction world) {
    return world
        .all(Sale.TABLE)
        .filter(sale -> !sale.isDeleted() && sale.due() > 0)
        .findFirst()
        .orElseThrow();
  }

  private static Sale sale(Sale like, String order, Payment payment) {
    return new Sale(
        like.guid(),
        like.shopGuid(),
        like.shiftGuid(),
        like.shiftOn(),
        like.shiftNum(),
        like.checkNum(),
        false,
        like.userId(),
        null,
        like.startedAt(),
        like.endedAt(),
        like.persons(),
        payment,
        order);
  }
}
