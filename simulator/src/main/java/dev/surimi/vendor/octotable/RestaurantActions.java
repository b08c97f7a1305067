package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** What the restaurant's staff do with the book. */
final class RestaurantActions {

  /** How late guests must be before they count as a no-show (facts 2.5). */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final String CHANGE =
      """
      {"type": "object", "additionalProperties": false, "required": ["reservation_id"], "minProperties": 2,
       "properties": {
         "reservation_id": {"type": "integer", "description": "the reservation, such as 31753958"},
         "date": {"type": "string", "format": "date", "description": "its new day"},
         "hour": {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$", "description": "its new hour"},
         "pax": {"type": "integer", "minimum": 1, "description": "how many come now"},
         "notes": {"type": "string", "description": "what the staff have noted"}}}
      """;

  private RestaurantActions() {}

  static Actions addTo(Actions actions) {
    return Closures.addTo(
        actions
            .on(
                "ask-guest",
                "The restaurant accepts a waiting reservation and asks the guest to confirm.",
                Pressed.RESERVATION,
                (world, input) ->
                    Pressed.json(world, Book.ask(world, Pressed.reservation(world, input))))
            .on(
                "confirm",
                "The restaurant confirms a waiting reservation.",
                Pressed.RESERVATION,
                (world, input) ->
                    Pressed.json(world, Book.confirm(world, Pressed.reservation(world, input))))
            .on(
                "reject",
                "The restaurant rejects a waiting reservation.",
                Pressed.RESERVATION,
                (world, input) ->
                    Pressed.json(world, Book.reject(world, Pressed.reservation(world, input))))
            .on(
                "no-show",
                "The staff give guests up who are thirty minutes late.",
                Pressed.RESERVATION,
                Pressed.on(RestaurantActions::givenUp))
            .on(
                "update-reservation",
                "The staff change a reservation.",
                CHANGE,
                RestaurantActions::update));
  }

  private static Reservation givenUp(Transaction world, Reservation one) {
    one.standing().requireLive();
    Instant late = one.visit().startsAt().plus(PATIENCE);
    if (one.standing().checkedInAt() != null || world.now().isBefore(late)) {
      throw OctotableError.CONFLICT.because("the guests are here, or not yet thirty minutes late");
    }
    return one.with(one.standing().givenUp(world.now()));
  }

  private static JsonNode update(Transaction world, Input input) {
    Reservation before = Pressed.reservation(world, input);
    before.standing().requireLive();
    Property property = Pressed.property(world, before.propertyId());
    Reservation noted = before.noted(Said.text(input, "notes", Said.TEXT).orElse(before.notes()));
    Wish wish = Wishes.ofStaff(world, property, input, before);
    return Pressed.json(world, Book.move(world, property, noted, wish));
  }
}
