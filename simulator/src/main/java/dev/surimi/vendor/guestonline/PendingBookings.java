package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Pending bookings: from held seats to a booking. */
final class PendingBookings {

  static final String EXPIRED = "pending_booking.expired";

  private static final String VENDOR = "guestonline";

  private PendingBookings() {}

  static Reply create(Call call) {
    Input input = call.input();
    input.requireInteger("restaurant_id");
    Restaurant restaurant = Restaurants.named(call, input, "restaurant_id");
    LocalDate date = RestaurantTime.requireDay(input, "date");
    LocalTime hour = Hours.require(input, "hour");
    Party party =
        new Party(Persons.require(input, "persons"), input.integer("area_id").orElse(null));
    ContactInfo contact = contact(input, restaurant);
    Map<String, JsonNode> metadata = Metadata.changed(input, null);
    String locale = Texts.locale(input).orElse(restaurant.locale());
    Offer offer = Seats.find(call.world(), restaurant, date, hour, party, call.key().documented());
    PendingBooking pending = opened(call.world(), offer, party.areaId(), locale, metadata, contact);
    Seats.take(call.world(), pending.holder(), offer);
    return answer(call.world(), renew(call.world(), pending));
  }

  static Reply update(Call call) {
    PendingBooking before = require(call);
    PendingBooking after = Payments.reviewed(call.world(), before, changed(call, before));
    return answer(call.world(), renew(call.world(), after));
  }

  static Reply pickMenu(Call call) {
    PendingBooking pending = require(call);
    int menuId = call.input().requireInteger("menu_id");
    int quantity = Persons.require(call.input(), "quantity");
    PendingBooking after = pending.picked(menu(call.world(), pending, menuId), quantity);
    return answer(call.world(), renew(call.world(), after));
  }

  static Reply removeMenu(Call call) {
    PendingBooking pending = require(call);
    PendingBooking after = pending.removed(call.input().requireInteger("menu_id"));
    return answer(call.world(), renew(call.world(), after));
  }

  static Reply commit(Call call) {
    PendingBooking pending = require(call);
    boolean toBePaid = Payments.due(call.world(), pending).isPresent();
    String token = toBePaid ? call.input().requireText("stripe_token") : null;
    pending.requireCommitable();
    try {
      return booked(call, pending, toBePaid ? Payments.charge(call.world(), pending, token) : null);
    } catch (Refusal inVain) {
      return kept(call.world(), pending, inVain);
    }
  }

  static Reply paymentConfirmed(Call call) {
    PendingBooking pending = require(call);
    pending.requireCommitable();
    return booked(call, pending, Payments.confirmed(call.world(), pending));
  }

  static Reply delete(Call call) {
    PendingBooking pending = require(call);
    remove(call.world(), pending);
    return Reply.ok(JsonNodeFactory.instance.objectNode());
  }

  /** The hold has run out. */
  static String expire(Transaction world, String id) {
    return world
        .find(PendingBooking.TABLE, id)
        .map(
            pending -> {
              remove(world, pending);
              return "seats released";
            })
        .orElse("gone already");
  }

  private static Reply booked(Call call, PendingBooking pending, Charge charge) {
    Booking booking = Commitment.of(call.world(), pending, charge);
    forget(call.world(), pending);
    return Reply.ok(BookingJson.committed(call.world(), booking));
  }

  /**
   * A payment in vain keeps the pending booking and renews its hold, so its refusal is an answer.
   * Asking in vain whether the guest has paid does not: it would hold the seats for ever.
   */
  private static Reply kept(Transaction world, PendingBooking pending, Refusal inVain) {
    renew(world, world.find(PendingBooking.TABLE, pending.id()).orElse(pending));
    return GuestonlineError.render(inVain);
  }

  private static PendingBooking opened(
      Transaction world,
      Offer offer,
      Integer areaId,
      String locale,
      Map<String, JsonNode> metadata,
      ContactInfo contact) {
    return new PendingBooking(
        ObjectIds.free(world, PendingBooking.TABLE),
        offer.opening().restaurantId(),
        offer.opening().id(),
        offer.date(),
        offer.time(),
        offer.persons(),
        areaId,
        offer.state(),
        locale,
        metadata,
        contact,
        null,
        List.of(),
        offer.opening().menuRequested(),
        null,
        null,
        world.now(),
        world.now());
  }

  private static PendingBooking changed(Call call, PendingBooking pending) {
    Input input = call.input();
    PendingBooking after = pending;
    if (isGiven(input, "contact_info")) {
      Restaurant restaurant = restaurant(call.world(), pending);
      ContactInfo sent = ContactInfoJson.changed(pending.contact(), input.object("contact_info"));
      after = after.withContact(sent, restaurant.countryCode());
    }
    if (isGiven(input, "voucher_infos")) {
      after = after.withVoucher(PendingBookingJson.readVoucher(input.object("voucher_infos")));
    }
    return input.has("selected_offer") ? withOffer(call, after) : after;
  }

  /** A blank offer takes the selected one back. */
  private static PendingBooking withOffer(Call call, PendingBooking pending) {
    Integer id = call.input().integer("selected_offer").orElse(null);
    if (id != null && offers(call.world(), pending).stream().noneMatch(offer -> offer.id() == id)) {
      throw GuestonlineError.requestFailed(
          "pending_booking", "offer " + id + " is not available for this pending booking");
    }
    return pending.withOffer(id);
  }

  private static List<Commercial> offers(Transaction world, PendingBooking pending) {
    return Commercials.availableAt(
        world, restaurant(world, pending), pending.date(), pending.hour(), pending.persons());
  }

  private static Commercial menu(Transaction world, PendingBooking pending, int id) {
    return Commercials.menusAt(world, restaurant(world, pending), pending.date(), pending.hour())
        .stream()
        .filter(menu -> menu.id() == id)
        .findFirst()
        .orElseThrow(
            () ->
                GuestonlineError.requestFailed(
                    "pending_booking",
                    "menu " + id + " is not available for this pending booking"));
  }

  private static ContactInfo contact(Input input, Restaurant restaurant) {
    Input sent = input.object("contact_info");
    ContactInfo contact = ContactInfoJson.changed(ContactInfo.UNKNOWN, sent);
    Map<String, List<String>> errors = contact.errors(sent::has, restaurant.countryCode());
    if (!errors.isEmpty()) {
      throw GuestonlineError.contactInfo(errors);
    }
    return contact.normalised(restaurant.countryCode());
  }

  private static PendingBooking require(Call call) {
    PendingBooking pending =
        call.world()
            .find(PendingBooking.TABLE, call.parameter("id"))
            .orElseThrow(() -> GuestonlineError.notFound("pending_booking"));
    Scope.require(call, pending.restaurantId());
    return pending;
  }

  private static PendingBooking renew(Transaction world, PendingBooking pending) {
    Duration hold = world.options().duration("guestonline.hold");
    PendingBooking renewed = pending.renewed(world.now(), hold);
    world.put(PendingBooking.TABLE, renewed);
    planExpiry(world, renewed);
    return renewed;
  }

  static void planExpiry(Transaction world, PendingBooking pending) {
    world.plan(VENDOR, EXPIRED, pending.id(), pending.expiresAt());
  }

  private static void remove(Transaction world, PendingBooking pending) {
    Payments.cancel(world, pending);
    Seats.release(world, pending.holder());
    forget(world, pending);
  }

  private static void forget(Transaction world, PendingBooking pending) {
    world.remove(PendingBooking.TABLE, pending.id());
    world.cancel(VENDOR, EXPIRED, pending.id());
  }

  private static Restaurant restaurant(Transaction world, PendingBooking pending) {
    return world.find(Restaurant.TABLE, pending.restaurantId()).orElseThrow();
  }

  private static boolean isGiven(Input input, String object) {
    return !input.object(object).node().isEmpty();
  }

  private static Reply answer(Transaction world, PendingBooking pending) {
    return Reply.ok(PendingBookingJson.of(world, pending));
  }
}
