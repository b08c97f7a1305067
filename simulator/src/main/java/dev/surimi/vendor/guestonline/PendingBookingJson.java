package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a pending booking: always all fields (facts 1.7 #19). */
final class PendingBookingJson {

  private static final int MAX_TEXT = 65_535;
  private static final int MAX_NAME = 255;
  private static final BigDecimal MAX_AMOUNT = BigDecimal.valueOf(1_000_000_000);

  private PendingBookingJson() {}

  static ObjectNode of(Transaction world, PendingBooking pending) {
    Restaurant restaurant = world.find(Restaurant.TABLE, pending.restaurantId()).orElseThrow();
    Opening opening = world.find(Opening.TABLE, pending.openingId()).orElseThrow();
    ObjectNode json = head(pending);
    json.set("metadata", Metadata.json(pending.metadata()));
    json.set("contact_info", ContactInfoJson.of(pending.contact()));
    json.set(
        "available_commercials",
        Paging.array(offers(world, restaurant, pending), CommercialJson::brief));
    json.set(
        "available_menus", Paging.array(menus(world, restaurant, pending), CommercialJson::brief));
    json.set("selected_menus", Paging.array(pending.menus().stream(), PendingBookingJson::menu));
    json.put("menu_selection_requested", pending.menuRequested());
    json.set("voucher_infos", pending.voucher() == null ? nothing() : voucher(pending.voucher()));
    json.put(
        "bookings_detail", BookingsDetail.text(restaurant, opening, pending.locale()).orElse(null));
    json.set("prepayment", prepayment(world, restaurant, pending));
    offer(world, pending).ifPresent(offer -> json.set("offer", offer));
    return json;
  }

  private static ObjectNode head(PendingBooking pending) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("object", "pending_booking")
        .put("id", pending.id())
        .put("date", pending.date().toString())
        .put("hour", pending.hour().toString())
        .put("opening_id", pending.openingId())
        .put("persons", pending.persons())
        .put("restaurant_id", pending.restaurantId())
        .put("user_locale", pending.locale())
        .put("optional", pending.isOptional())
        .put("booking_state", pending.state().wire())
        .put("area_id", pending.areaId())
        .put("commitable", pending.isCommitable());
  }

  /** Both spellings of the id (facts 1.7 #3). */
  static ObjectNode menu(SelectedMenu menu) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("object", "menu")
        .put("id", menu.id())
        .put("commercial_id", String.valueOf(menu.id()))
        .put("name", menu.name())
        .put("quantity", menu.quantity());
  }

  private static Stream<Commercial> offers(
      View world, Restaurant restaurant, PendingBooking pending) {
    return Commercials.availableAt(
        world, restaurant, pending.date(), pending.hour(), pending.persons())
        .stream();
  }

  private static Stream<Commercial> menus(
      View world, Restaurant restaurant, PendingBooking pending) {
    return Commercials.menusAt(world, restaurant, pending.date(), pending.hour()).stream();
  }

  private static Optional<ObjectNode> offer(View world, PendingBooking pending) {
    return Optional.ofNullable(pending.selectedOffer())
        .flatMap(id -> world.find(Commercial.TABLE, id))
        .map(
            commercial ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("object", commercial.kind().wire())
                    .put("commercial_id", commercial.id()));
  }

  /** The amount is the total, unless the world reads it as one seat's (facts 1.7 #22). */
  private static JsonNode prepayment(
      Transaction world, Restaurant restaurant, PendingBooking pending) {
    boolean unit = world.options().text("guestonline.prepayment_amount").equals("unit");
    return Payments.due(world, pending)
        .<JsonNode>map(
            terms ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("kind", terms.kind().wire())
                    .put("amount", unit ? terms.amount() : terms.totalFor(pending.persons()))
                    .put("stripe_key", restaurant.stripeKey())
                    .put("payment_kind", terms.paymentKind().wire()))
        .orElseGet(PendingBookingJson::nothing);
  }

  private static ObjectNode voucher(VoucherInfos voucher) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("code", voucher.code())
        .put("description", voucher.description())
        .put("voucher_type", voucher.type())
        .put("amount", voucher.amount())
        .put("name", voucher.name());
  }

  static VoucherInfos readVoucher(Input sent) {
    sent.requireText("code");
    sent.requireText("description");
    sent.requireText("voucher_type");
    Optional<BigDecimal> amount = sent.decimal("amount");
    if (amount.filter(value -> value.signum() < 0 || value.compareTo(MAX_AMOUNT) > 0).isPresent()) {
      throw sent.invalid("amount", "must be a sum of money");
    }
    return new VoucherInfos(
        Texts.limited(sent, "code", MAX_NAME).orElseThrow(),
        Texts.limited(sent, "description", MAX_TEXT).orElseThrow(),
        Texts.limited(sent, "voucher_type", MAX_NAME).orElseThrow(),
        amount.orElse(null),
        Texts.limited(sent, "name", MAX_NAME).orElse(null));
  }

  private static JsonNode nothing() {
    return JsonNodeFactory.instance.nullNode();
  }
}
