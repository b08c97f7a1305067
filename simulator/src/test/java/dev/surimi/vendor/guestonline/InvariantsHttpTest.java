package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must hold at Guestonline, in good order and broken behind its back. */
class InvariantsHttpTest {

  private static final int WASABI = 479;

  @RegisterExtension private final InSandbox sandbox = InSandbox.demo();

  @Test
  void aHoldThatRunsOutLeavesNothingBehind() {
    hold();
    assertThat(sandbox.breaches()).isEmpty();

    sandbox.advance(Duration.ofMinutes(7));

    assertThat(sandbox.breaches()).isEmpty();
  }

  @Test
  void aTableThatTwoHaveAtOnceIsSeen() {
    String pending = hold();

    sandbox.harm(
        world -> {
          Seating taken = anyAtATable(world);
          world.put(Seating.TABLE, taken.heldBy("pending:" + pending));
        });

    assertThat(sandbox.breaches())
        .singleElement()
        .asString()
        .startsWith("guestonline no-seat-sold-twice: ");
  }

  @Test
  void aServiceWithMoreGuestsThanSeatsIsSeen() {
    sandbox.harm(world -> world.put(Seating.TABLE, anyAtATable(world).with(5_000)));

    assertThat(sandbox.breaches())
        .singleElement()
        .asString()
        .startsWith("guestonline no-seat-sold-twice: ");
  }

  @Test
  void aPaymentOfNobodysBookingIsSeen() {
    PaymentIntent paid =
        new PaymentIntent(
            "pi_1",
            1,
            "secret",
            "pm_1",
            "gone",
            WASABI,
            new PaymentIntent.Visit(LocalDate.of(2031, 6, 1), LocalTime.of(3, 0), 2),
            123_456,
            "tok_visa",
            Card.CHALLENGED,
            PaymentIntent.Status.SUCCEEDED,
            null);

    sandbox.harm(
        world -> {
          world.all(Booking.TABLE).toList().forEach(booking -> remove(world, booking));
          PaymentIntent.keep(world, paid);
        });

    assertThat(sandbox.breaches()).containsExactly("guestonline no-money-without-a-booking: pi_1");
  }

  @Test
  void aDepositForTheWaitingListIsSeen() {
    int[] id = new int[1];
    sandbox.harm(
        world -> {
          Booking booking =
              world
                  .all(Booking.TABLE)
                  .filter(one -> one.state().isLive())
                  .findFirst()
                  .orElseThrow();
          id[0] = booking.id();
          Standing waiting = Standing.of(BookingState.INITIALIZED, 2, true);
          Charge charge = new Charge(2_000, "EUR", Prepayment.PaymentKind.DOWN_PAYMENT);
          world.remove(Seating.TABLE, booking.holder());
          world.put(
              Booking.TABLE,
              booking.with(waiting, world.now()).with(Extras.NONE.with(charge), world.now()));
        });

    assertThat(sandbox.breaches())
        .containsExactly("guestonline no-money-without-a-booking: " + id[0]);
  }

  @Test
  void aHoldThatWillNotEndIsSeen() {
    String pending = hold();

    sandbox.harm(world -> world.cancel("guestonline", PendingBookings.EXPIRED, pending));

    assertThat(sandbox.breaches()).containsExactly("guestonline no-hold-left: " + pending);
  }

  @Test
  void seatsOfAHoldThatIsGoneAreSeen() {
    String pending = hold();

    sandbox.harm(world -> world.remove(PendingBooking.TABLE, pending));

    assertThat(sandbox.breaches()).containsExactly("guestonline no-hold-left: pending:" + pending);
  }

  @Test
  void seatsOfACancelledBookingAreSeen() {
    sandbox.harm(
        world -> {
          Booking booking =
              world
                  .all(Booking.TABLE)
                  .filter(one -> holdsSeats(world, one))
                  .findFirst()
                  .orElseThrow();
          Standing canceled = booking.standing().canceled("client", "");
          world.put(Booking.TABLE, booking.with(canceled, world.now()));
        });

    assertThat(sandbox.breaches())
        .singleElement()
        .asString()
        .startsWith("guestonline no-hold-left: booking:");
  }

  private static boolean holdsSeats(Transaction world, Booking booking) {
    return booking.state().isLive() && world.find(Seating.TABLE, booking.holder()).isPresent();
  }

  private static void remove(Transaction world, Booking booking) {
    world.remove(Seating.TABLE, booking.holder());
    world.remove(Booking.TABLE, booking.id());
  }

  private static Seating anyAtATable(Transaction world) {
    return world
        .all(Seating.TABLE)
        .filter(seating -> !seating.tableIds().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private String hold() {
    return sandbox
        .vendor("guestonline")
        .header("X-Token", sandbox.key())
        .formParam("restaurant_id", WASABI)
        .formParam("date", "2031-03-21")
        .formParam("hour", "20:00")
        .formParam("persons", 2)
        .post("/v1/pending_bookings")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }
}
