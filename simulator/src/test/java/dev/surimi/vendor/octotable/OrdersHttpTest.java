package dev.surimi.vendor.octotable;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders, which guests place behind the scenes. */
class OrdersHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void anOrderIsReadAndTheKitchenGoesOn() {
    sandbox
        .act("octotable", "place-order", Map.of("quantity", 2, "mode", "DELIVERY"))
        .statusCode(200);

    api.get("/orders?status[]=UNREAD&delivery_mode=DELIVERY")
        .body("data", hasSize(1))
        .body("data[0].order[0].total", is(25))
        .body("data[0].order[0].article.price", is(12.5f));
    sandbox.act("octotable", "advance-order", Map.of("order_id", 7_300)).statusCode(200);
    api.get("/orders?status[]=UNREAD").body("data", empty());
    api.get("/orders?status[]=WAITING&text_search=ada&start_date=2031-03-14")
        .body("data", hasSize(1));
  }

  @Test
  void anOrderMayBelongToAReservation() {
    int reservation = api.reserved(Map.of());

    sandbox
        .act("octotable", "place-order", Map.of("reservation_id", reservation, "mode", "ROOM"))
        .statusCode(200);

    api.get("/orders?service_ids[]=39491&room_ids[]=26157")
        .body("data[0].order[0].reservation", is(reservation));
    api.get("/orders?service_ids[]=39492").body("data", empty());
  }

  @Test
  void whatCannotBeReadIsRefused() {
    api.get("/orders?status[]=COLD").statusCode(400);
    api.get("/orders?delivery_mode=DRONE").statusCode(400);
  }
}
