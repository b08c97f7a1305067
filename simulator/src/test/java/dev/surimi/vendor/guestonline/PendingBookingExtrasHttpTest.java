package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offers, menus, vouchers and metadata of a pending booking. */
class PendingBookingExtrasHttpTest {

  /** Saturday's tea, for which a menu must be picked. */
  private static final String[] TEA = {"hour=15:30", "persons=2"};

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void offersThatFitAreAvailable() {
    create("hour=20:00")
        .body("available_commercials.id", hasItem(469))
        .body("available_commercials.find { it.id == 469 }.has_prepayment", is(true));
  }

  @Test
  void offersOfOtherDaysAreNot() {
    create("hour=20:00").body("available_commercials.id", not(hasItem(470)));
  }

  @Test
  void offersOfTheDayAre() {
    create("date=2031-03-21", "hour=20:00").body("available_commercials.id", hasItem(470));
  }

  @Test
  void aSelectedOfferBringsItsPrepayment() {
    String id = api.hold("persons=4");

    update(id, "selected_offer=469")
        .body("offer", equalTo(Map.of("object", "offer", "commercial_id", 469)))
        .body("prepayment.kind", is("seats"))
        .body("prepayment.amount", is(4000))
        .body("prepayment.payment_kind", is("down_payment"))
        .body("prepayment.stripe_key", matchesPattern("pk_test_[A-Za-z0-9]{24}"));
  }

  @Test
  void anOfferPerBookingCostsTheSameForAll() {
    String id = api.hold("date=2031-03-21", "persons=4");

    update(id, "selected_offer=470")
        .body("prepayment.kind", is("booking"))
        .body("prepayment.amount", is(5000))
        .body("prepayment.payment_kind", is("guarantee"));
  }

  @Test
  void anOfferThatIsNotAvailableIsRefused() {
    String id = api.hold();

    api.put("/v1/pending_bookings/" + id, "selected_offer=162")
        .statusCode(402)
        .body("error.object", is("pending_booking"));
  }

  @Test
  void aBlankOfferTakesItBack() {
    String id = api.hold();
    update(id, "selected_offer=469");

    update(id, "selected_offer=").body("offer", nullValue()).body("prepayment", nullValue());
  }

  @Test
  void menusThatFitAreAvailable() {
    create("hour=20:00").body("available_menus.id", contains(3459));
  }

  @Test
  void aPickedMenuIsSelected() {
    String id = api.hold();

    pick(id, 3459, 2)
        .statusCode(200)
        .body("object", is("pending_booking"))
        .body("selected_menus[0].id", is(3459))
        .body("selected_menus[0].commercial_id", is("3459"))
        .body("selected_menus[0].name", is("Menu degustation"))
        .body("selected_menus[0].quantity", is(2));
  }

  @Test
  void aMenuPickedAgainCountsAnew() {
    String id = api.hold();
    pick(id, 3459, 2);

    pick(id, 3459, 3).body("selected_menus.quantity", contains(3));
  }

  @Test
  void aRemovedMenuIsNotSelectedAnyMore() {
    String id = api.hold();
    pick(id, 3459, 2);

    api.put("/v1/pending_bookings/" + id + "/remove_menu", "menu_id=3459")
        .statusCode(200)
        .body("selected_menus", empty());
  }

  @Test
  void aMenuThatWasNotPickedCannotBeRemoved() {
    String id = api.hold();

    api.put("/v1/pending_bookings/" + id + "/remove_menu", "menu_id=3459").statusCode(402);
  }

  @ParameterizedTest
  @ValueSource(ints = {469, 3460, 99})
  void onlyMenusOfTheHourCanBePicked(int menu) {
    String id = api.hold();

    pick(id, menu, 1).statusCode(402);
  }

  @Test
  void whereAMenuIsRequestedItBelongsToTheForm() {
    create(TEA).body("menu_selection_requested", is(true)).body("commitable", is(false));
  }

  @Test
  void whereAMenuIsRequestedAContactIsNotEnough() {
    String id = api.commitable(TEA);

    api.commit(id).statusCode(402).body("error.message", is("pending booking is not commitable"));
  }

  @Test
  void whereAMenuIsRequestedOnePickIsEnough() {
    String id = api.commitable(TEA);

    pick(id, 3460, 1).body("commitable", is(true));

    api.commit(id).statusCode(200).body("selected_menus.id", contains(3460));
  }

  @Test
  void elsewhereMenusAreOptional() {
    String id = api.commitable();

    api.commit(id).statusCode(200).body("selected_menus", empty());
  }

  @Test
  void aVoucherIsEchoed() {
    String id = api.hold();

    update(
            id,
            "voucher_infos[code]=GIFT-VALID-1",
            "voucher_infos[description]=A gift",
            "voucher_infos[voucher_type]=surimi-box",
            "voucher_infos[amount]=200.50",
            "voucher_infos[name]=For two")
        .body("voucher_infos.code", is("GIFT-VALID-1"))
        .body("voucher_infos.description", is("A gift"))
        .body("voucher_infos.voucher_type", is("surimi-box"))
        .body("voucher_infos.amount", is(200.5f))
        .body("voucher_infos.name", is("For two"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "description", "voucher_type"})
  void aVoucherNeedsItsMandatoryFields(String field) {
    String id = api.hold();

    api.put(
            "/v1/pending_bookings/" + id,
            Stream.of("code", "description", "voucher_type")
                .filter(name -> !name.equals(field))
                .map(name -> "voucher_infos[" + name + "]=x")
                .toArray(String[]::new))
        .statusCode(400)
        .body("error.message", is("voucher_infos[" + field + "] is missing"));
  }

  @Test
  void aVoucherGoesWithTheBooking() {
    int booking = committedWithVoucher("GIFT-VALID-1");

    api.get("/v1/bookings/" + booking, "expands[]=vouchers")
        .body("vouchers", hasSize(1))
        .body("vouchers[0].object", is("gift_voucher"))
        .body("vouchers[0].status", is("used"));
  }

  @Test
  void aVoucherIsGoodOnce() {
    committedWithVoucher("GIFT-VALID-1");
    int second = committedWithVoucher("GIFT-VALID-1");

    api.get("/v1/bookings/" + second, "expands[]=vouchers").body("vouchers", empty());
  }

  @Test
  void blanksAroundACodeDoNotCount() {
    int first = committedWithVoucher("  BOX-9 ");
    int second = committedWithVoucher("BOX-9");

    api.get("/v1/bookings/" + first, "expands[]=vouchers").body("vouchers", hasSize(1));
    api.get("/v1/bookings/" + second, "expands[]=vouchers").body("vouchers", empty());
  }

  @Test
  void metadataMayBeFields() {
    create("metadata[biz_metric1]=val1", "metadata[biz_metric2]=val2")
        .body("metadata", equalTo(Map.of("biz_metric1", "val1", "biz_metric2", "val2")));
  }

  @Test
  void metadataMayBeAJsonText() {
    create("metadata={\"visits\": 3}").body("metadata", equalTo(Map.of("visits", 3)));
  }

  @Test
  void metadataAsPrintedCannotBeRead() {
    api.post(
            "/v1/pending_bookings",
            "restaurant_id=479",
            "date=2031-03-15",
            "hour=20:00",
            "persons=4",
            "metadata={key: value}")
        .statusCode(400)
        .header("X-Sandbox-Violations", "1")
        .body("error.message", is("metadata must be metadata[name]=value or a JSON object"));
  }

  @Test
  void metadataMayComeInAJsonBody() {
    api.request()
        .contentType("application/json")
        .body(
            "{\"restaurant_id\": 479, \"date\": \"2031-03-15\", \"hour\": \"20:00\", \"persons\": 4,"
                + " \"metadata\": {\"a\": [1, null, {\"b\": true}]}}")
        .post("/v1/pending_bookings")
        .then()
        .statusCode(200)
        .body("metadata.a[2].b", is(true));
  }

  @Test
  void withoutMetadataThereIsNone() {
    create().body("metadata", nullValue());
  }

  @Test
  void metadataGoesWithTheBooking() {
    String id = api.commitable("metadata[src]=abc");

    api.commit(id).body("metadata", equalTo(Map.of("src", "abc")));
  }

  private int committedWithVoucher(String code) {
    String id = api.commitable();
    update(
        id,
        "voucher_infos[code]=" + code,
        "voucher_infos[description]=A gift",
        "voucher_infos[voucher_type]=surimi-box");
    return api.commit(id).statusCode(200).extract().path("id");
  }

  private ValidatableResponse create(String... fields) {
    return api.creating(fields).statusCode(200);
  }

  private ValidatableResponse update(String id, String... fields) {
    return api.put("/v1/pending_bookings/" + id, fields).statusCode(200);
  }

  private ValidatableResponse pick(String id, int menu, int quantity) {
    return api.put(
        "/v1/pending_bookings/" + id + "/pick_menu", "menu_id=" + menu, "quantity=" + quantity);
  }
}
