package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the staff and the guests do about bookings, behind the scenes. */
final class GuestActions {

  private static final String BOOKING =
      """
      {"type": "object", "additionalProperties": false, "required": ["booking"],
       "properties": {"booking": {"type": "integer", "description": "the booking, such as 577988"}}}
      """;

  private static final String BOOKING_AND_REASON =
      """
      {"type": "object", "additionalProperties": false, "required": ["booking"],
       "properties": {
         "booking": {"type": "integer", "description": "the booking, such as 577988"},
         "reason": {"type": "string", "minLength": 1, "maxLength": 65535, "description": "why, in a few words"}}}
      """;

  private static final String PHONE_BOOKING =
      """
      {"type": "object", "additionalProperties": false, "required": ["restaurant_id", "hour", "persons"],
       "properties": {
         "restaurant_id": {"type": "integer", "description": "the restaurant, such as 479"},
         "date": {"type": "string", "format": "date", "description": "the day, in the restaurant's zone; tomorrow without it"},
         "hour": {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "description": "such as 20:00"},
         "persons": {"type": "integer", "minimum": 1, "description": "how many come"},
         "lastname": {"type": "string", "minLength": 1, "maxLength": 50, "description": "who called"}}}
      """;

  private static final String OPINION =
      """
      {"type": "object", "additionalProperties": false, "required": ["booking"], "minProperties": 2,
       "properties": {
         "booking": {"type": "integer", "description": "the booking of the visit"},
         "rates": {"type": "object", "description": "scores from 0 to 5 by what is rated, such as atmosphere",
                   "maxProperties": 20, "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 5}},
         "comment": {"type": "string", "minLength": 1, "maxLength": 65535, "description": "in the guest's words"}}}
      """;

  private GuestActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on("confirm", "The restaurant confirms a booking.", BOOKING, GuestActions::confirm)
        .on("refuse", "The restaurant cancels a booking.", BOOKING_AND_REASON, GuestActions::refuse)
        .on(
            "promote-from-waiting-list",
            "The restaurant gives seats to guests on the waiting list.",
            BOOKING,
            GuestActions::promote)
        .on(
            "guest-cancels",
            "The guest cancels a booking.",
            BOOKING_AND_REASON,
            GuestActions::giveUp)
        .on(
            "no-show",
            "Nobody came.",
            BOOKING,
            (world, input) -> answer(world, FrontDesk.fake(world, find(world, input))))
        .on(
            "phone-booking",
            "Somebody calls; the staff write a booking that takes seats, and confirm it at once.",
            PHONE_BOOKING,
            GuestActions::writePhoneBooking)
        .on("leave-opinion", "A guest rates a visit.", OPINION, GuestActions::leaveOpinion);
  }

  private static JsonNode confirm(Transaction world, Input input) {
    return answer(world, FrontDesk.confirm(world, find(world, input)));
  }

  private static JsonNode promote(Transaction world, Input input) {
    Booking booking = find(world, input);
    if (!booking.standing().onWaitingList()) {
      throw GuestonlineError.requestFailed("booking", "the booking is not on the waiting list");
    }
    return answer(world, FrontDesk.confirm(world, booking));
  }

  private static JsonNode refuse(Transaction world, Input input) {
    return answer(world, FrontDesk.refuse(world, find(world, input), input.text("reason")));
  }

  private static JsonNode giveUp(Transaction world, Input input) {
    String reason = input.text("reason").orElse("Something came up");
    return answer(world, FrontDesk.giveUp(world, find(world, input), reason));
  }

  private static JsonNode writePhoneBooking(Transaction world, Input input) {
    Restaurant restaurant =
        world
            .find(Restaurant.TABLE, input.requireInteger("restaurant_id"))
            .orElseThrow(() -> GuestonlineError.notFound("restaurant"));
    LocalDateTime time =
        restaurant.onItsClocks(
            RestaurantTime.dayOrTomorrow(world, restaurant, input)
                .atTime(Hours.require(input, "hour")));
    int persons = Persons.require(input, "persons");
    String caller = Texts.limited(input, "lastname", BookingInput.MAX_NAME).orElse("Phone");
    Contact contact = Contact.named(Contacts.nextId(world), restaurant.id(), caller, world.now());
    world.put(Contact.TABLE, contact);
    Details details =
        new Details("restaurant", null, false, restaurant.locale(), null, null, List.of());
    Booking written = FrontDesk.write(world, restaurant, time, persons, Guest.of(contact), details);
    return answer(world, FrontDesk.confirm(world, written));
  }

  private static JsonNode leaveOpinion(Transaction world, Input input) {
    Booking booking = find(world, input);
    requireVisit(world, booking);
    List<Opinion.Item> items = new ArrayList<>();
    Input rates = input.object("rates");
    rates
        .node()
        .propertyNames()
        .forEach(rated -> items.add(Opinion.Item.rate(rated, score(rates, rated))));
    Optional<String> comment = Texts.limited(input, "comment", Details.MAX_NOTE);
    comment.ifPresent(text -> items.add(Opinion.Item.text("comment", text)));
    if (items.isEmpty()) {
      throw input.missing("rates");
    }
    String id = ObjectIds.free(world, Opinion.TABLE);
    Opinion opinion =
        new Opinion(id, booking.restaurantId(), booking.id(), items, world.now(), world.now());
    world.put(Opinion.TABLE, opinion);
    return OpinionJson.of(world, opinion);
  }

  private static void requireVisit(Transaction world, Booking booking) {
    boolean begun =
        !world.now().isBefore(booking.slot().startsAt(BookingJson.zone(world, booking)));
    boolean came =
        booking.state() != BookingState.CANCELED && booking.state() != BookingState.FULLY_FAKED;
    if (!begun || !came) {
      throw GuestonlineError.requestFailed("booking", "the guests have not been there");
    }
  }

  private static int score(Input rates, String rated) {
    int score = rates.requireInteger(rated);
    if (score < 0 || score > 5) {
      throw rates.invalid(rated, "must be a whole number from 0 to 5");
    }
    return score;
  }

  private static Booking find(Transaction world, Input input) {
    return world
        .find(Booking.TABLE, input.requireInteger("booking"))
        .orElseThrow(() -> GuestonlineError.notFound("booking"));
  }

  private static JsonNode answer(Transaction world, Booking booking) {
    return BookingJson.of(world, booking);
  }
}
