package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two worlds of the same seed never see each other. */
class TwoWorldsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox here = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final InSandbox there = InSandbox.empty();

  @RegisterExtension
  @Order(3)
  final Receiver receiver = new Receiver(there, "guestonline");

  private final Integrator api = new Integrator(here);
  private final Integrator other = new Integrator(there);

  @Test
  void aBookingOfOneIsNotInTheOther() {
    Object id = api.booked().get("id");

    other.get("/v1/bookings/" + id).statusCode(404);
  }

  @Test
  void seatsTakenInOneAreFreeInTheOther() {
    int before = other.leftSeats("dinner");

    api.booked();

    assertThat(other.leftSeats("dinner")).isEqualTo(before);
  }

  @Test
  void aPendingBookingOfOneCannotBeCommittedInTheOther() {
    String id = api.commitable();

    other.commit(id).statusCode(404);
  }

  @Test
  void timeInOneDoesNotPassInTheOther() {
    String id = other.commitable();

    here.advance(Duration.ofMinutes(7));

    other.commit(id).statusCode(200);
  }

  @Test
  void aTokenSpentInOneIsGoodInTheOther() {
    String token = "stripe_token=tok_16YuLg4QnRLJ9Q2EYXevGsFv";
    api.commit(api.payable(), token).statusCode(200);

    other.commit(other.payable(), token).statusCode(200);
  }

  @Test
  void theReceiverOfOneHearsNothingOfTheOther() {
    api.booked();

    here.settle();
    there.settle();

    assertThat(receiver.bodies()).isEmpty();
  }

  @Test
  void theSameCallsGetTheSameIds() {
    assertThat(api.hold()).isEqualTo(other.hold());
  }

  @Test
  void answersNameTheirWorld() {
    api.get("/v1/restaurants").header("X-Sandbox-World", is(here.world().name()));
  }
}
