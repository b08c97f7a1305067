package dev.surimi.vendor.octotable;

import static dev.surimi.vendor.octotable.Integrator.DAY;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reservations that are made, changed and deleted. */
class ReservationsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aNewOneIsConfirmedAndHasTheTableThatFitsBest() {
    api.reserve(Map.of())
        .statusCode(201)
        .body("data", hasSize(1))
        .body("data[0].id", is(34_676_384))
        .body("data[0].status", is("CONFIRMED"))
        .body("data[0].tables[0].id", is(198_002))
        .body("data[0].tables[0].free", is(true))
        .body("data[0].start_date", is(DAY))
        .body("data[0].start_day", is(DAY))
        .body("data[0].end_date", is(DAY + "T21:00:00"))
        .body("data[0].waiting_list", is(false));
  }

  @Test
  void theSameGuestIsANewCustomerEachTime() {
    int first = api.reserve(Map.of()).extract().path("data[0].customer.id");

    api.reserve(Map.of()).body("data[0].customer.id", is(first + 1));
  }

  @Test
  void aTakenTableCannotBeHadAgain() {
    api.reserved(Map.of("table_ids", List.of(198_001)));

    api.reserve(Map.of("table_ids", List.of(198_001), "start_hour", "20:30:00"))
        .statusCode(400)
        .body("error.class_name", is("InvalidBookingTimeException"))
        .body("error.code", is("INVALID_BOOKING_TIME"))
        .body("success", is(false));
  }

  @Test
  void whoLeavesAtNineDisturbsNobodyAtNine() {
    api.reserved(Map.of("table_ids", List.of(198_001)));

    api.reserve(Map.of("table_ids", List.of(198_001), "start_hour", "21:00:00")).statusCode(201);
    api.reserve(Map.of("table_ids", List.of(198_001), "start_hour", "19:00:00")).statusCode(201);
  }

  @Test
  void aGroupTakesItsMembers() {
    api.reserved(Map.of("table_ids", List.of(198_005), "pax", 6));

    api.reserve(Map.of("table_ids", List.of(198_002))).statusCode(400);
    api.reserve(Map.of("table_ids", List.of(198_003))).statusCode(400);
  }

  @Test
  void aMemberTakesItsGroup() {
    api.reserved(Map.of("table_ids", List.of(198_003)));

    api.reserve(Map.of("table_ids", List.of(198_005), "pax", 6)).statusCode(400);
  }

  @Test
  void aRoomThatIsFullSaysSo() {
    for (int i = 0; i < 4; i++) {
      api.reserved(Map.of());
    }

    api.reserve(Map.of())
        .statusCode(400)
        .body("error.message", containsString("no suitable table"));
  }

  @Test
  void anHourBesideTheSlotsIsRefused() {
    api.reserve(Map.of("start_hour", "20:10:00"))
        .statusCode(400)
        .body("error.class_name", is("InvalidBookingTimeException"));
    api.reserve(Map.of("start_hour", "22:30:00"))
        .statusCode(400)
        .body("error.class_name", is("InvalidBookingTimeException"));
  }

  @Test
  void aTableThatIsNotBookableIsForTheStaffOnly() {
    Map<String, ?> corner = Map.of("table_ids", List.of(198_006));

    api.reserve(Map.of("table_ids", List.of(198_006), "channel", "OCTOTABLE_BOOK")).statusCode(400);
    api.reserve(corner).statusCode(201);
  }

  @Test
  void guestsCannotBookThePastAndTheStaffMayWriteItUp() {
    api.reserve(Map.of("start_date", "2031-03-10", "channel", "OCTOTABLE_BOOK")).statusCode(400);
    api.reserve(Map.of("start_date", "2031-03-10", "table_ids", List.of(198_001))).statusCode(201);
  }

  @Test
  void anUnknownRoomIsNamedWithThousandsSeparators() {
    api.reserve(Map.of("room_id", 213_092_342))
        .statusCode(404)
        .body("error.message", is("Room with id 213,092,342 not found"))
        .body("error.class_name", is("ResourceNotFoundException"));
  }

  @Test
  void eachDocumentedClassHasItsCause() {
    api.reserve(Map.of("channel", "FAX"))
        .statusCode(400)
        .body("error.class_name", is("InvalidChannelException"));
    api.reserve(Map.of("customer", Map.of("first_name", "Ada", "phone", "12ab")))
        .statusCode(400)
        .body("error.class_name", is("BadPhoneException"));
    api.reserve(Map.of("customer", Map.of("phone", "3332211456", "email", "ada")))
        .statusCode(400)
        .body("error.class_name", is("BadEmailException"));
    api.reserve(Map.of("room_id", "-"))
        .statusCode(400)
        .body("error.message", is("room_id is missing"));
  }

  @Test
  void whoKeepsToTheWaitingListHoldsNoTable() {
    api.reserve(Map.of("waiting_list", true))
        .statusCode(201)
        .body("data[0].status", is("WAITING"))
        .body("data[0].waiting_list", is(true))
        .body("data[0].tables", empty());
  }

  @Test
  void aChangeOfTheHourKeepsTheTable() {
    int id = api.reserved(Map.of("table_ids", List.of(198_004)));

    api.put("/reservations/" + id, Map.of("start_day", DAY, "start_hour", "21:00:00"))
        .statusCode(200)
        .body("data[0].start_hour", is("21:00:00"))
        .body("data[0].end_date", is(DAY + "T22:00:00"))
        .body("data[0].tables[0].id", is(198_004));
  }

  @Test
  void aPartyThatGrowsMovesToAnotherTable() {
    int id = api.reserved(Map.of());

    api.put("/reservations/" + id, Map.of("pax", 5))
        .statusCode(200)
        .body("data[0].tables[0].id", is(198_004))
        .body("data[0].pax", is(5));
  }

  @Test
  void aChangeToATakenTableIsRefusedAndChangesNothing() {
    api.reserved(Map.of("table_ids", List.of(198_001)));
    int id = api.reserved(Map.of("table_ids", List.of(198_004)));

    api.put("/reservations/" + id, Map.of("table_ids", List.of(198_001), "notes", "by the window"))
        .statusCode(400);
    api.get("/reservations/" + id)
        .body("data[0].tables[0].id", is(198_004))
        .body("data[0].notes", is(""));
  }

  @Test
  void aDeletedOneStaysAsCancelledAndItsTableIsFree() {
    int id = api.reserved(Map.of("table_ids", List.of(198_001)));

    api.delete("/reservations/" + id).statusCode(200).body("data", is(List.of(id)));

    api.get("/reservations/" + id).body("data[0].status", is("CANCELLED"));
    api.reserve(Map.of("table_ids", List.of(198_001))).statusCode(201);
  }

  @Test
  void deletingTwiceIsFine() {
    int id = api.reserved(Map.of());
    api.delete("/reservations/" + id);

    api.delete("/reservations/" + id).statusCode(200).body("data", is(List.of(id)));
  }

  @Test
  void aCancelledOneCannotBeChanged() {
    int id = api.reserved(Map.of());
    api.delete("/reservations/" + id);

    api.put("/reservations/" + id, Map.of("pax", 3))
        .statusCode(409)
        .body("error.class_name", is("ConflictException"));
  }

  @Test
  void aReservationOfAnotherPropertyIsForbidden() {
    int id = api.reserved(Map.of());

    api.at(1_001_843)
        .get("/reservations/" + id)
        .statusCode(403)
        .body("error.class_name", is("ReservationForbiddenException"));
  }

  @Test
  void aStayNeverReachesIntoTheYearTenThousand() {
    api.reserve(Map.of("start_date", "9999-12-31", "start_hour", "22:00:00")).statusCode(400);
    api.reserve(Map.of("start_date", "2026-02-30"))
        .statusCode(400)
        .body("error.message", not(containsString("Exception")));
  }
}
