package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WaitingStateHttpTest {

  @RegisterExtension
  final InSandbox sandbox = InSandbox.empty().with("guestonline.waiting_booking_state", "waiting");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aBookingOfTheWaitingListMayHaveAStateOfItsOwn() {
    api.leave("dinner", 0);

    api.commit(api.commitable()).statusCode(200).body("booking_state", is("waiting"));
  }

  @Test
  void aWaitingBookingCanBeConfirmed() {
    api.leave("dinner", 0);
    Object id = api.booked().get("id");
    api.leave("dinner", 10);

    api.put("/v1/bookings/" + id + "/confirm").body("booking_state", is("validated"));
  }
}
