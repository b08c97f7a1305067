package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What guests do: they book online or with Google, answer, pay, and think better of it. */
final class GuestActions {

  private static final String BOOKING =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "property_id": {"type": "integer", "description": "the restaurant; 1001842 without it"},
         "date": {"type": "string", "format": "date", "description": "the day; the first with a free slot without it"},
         "hour": {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$", "description": "the hour; the first free one without it"},
         "pax": {"type": "integer", "minimum": 1, "description": "persons; two without it"},
         "service_id": {"type": "integer", "description": "the service; any without it"},
         "room_id": {"type": "integer", "description": "the room; any without it"},
         "waiting_list": {"type": "boolean", "description": "whether the guest joins the waiting list, whatever is free"},
         "first_name": {"type": "string", "description": "the guest's name; Ada without it"},
         "last_name": {"type": "string", "description": "the guest's family name; Byron without it"},
         "phone": {"type": "string", "description": "the guest's phone"},
         "email": {"type": "string", "description": "the guest's email"}}}
      """;

  private GuestActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "book-online",
            "A guest books with the booking engine.",
            BOOKING,
            (world, input) -> book(world, input, Channel.BOOK))
        .on(
            "google-booking",
            "A guest reserves with Google, which is always confirmed.",
            BOOKING,
            GuestActions::bookWithGoogle)
        .on(
            "guest-accepts",
            "The guest confirms what the restaurant has accepted.",
            Pressed.RESERVATION,
            Pressed.on((world, one) -> one.with(one.standing().confirmedByGuest(world.now()))))
        .on(
            "pay-prepayment",
            "The guest pays, or leaves the card that is asked for.",
            Pressed.RESERVATION,
            Pressed.on((world, one) -> one.with(one.standing().paid(world.now()))))
        .on(
            "cancel-reservation",
            "The guest cancels, or the restaurant does for the guest.",
            Pressed.RESERVATION,
            Pressed.on(GuestActions::cancelled));
  }

  private static JsonNode bookWithGoogle(Transaction world, Input input) {
    Property property = Pressed.property(world, input);
    if (!property.googleEngine()) {
      throw OctotableError.CONFLICT.because(
          "the Google engine of property " + property.id() + " is not enabled");
    }
    return book(world, input, Channel.google(world.options()));
  }

  private static JsonNode book(Transaction world, Input input, String channel) {
    Property property = Pressed.property(world, input);
    boolean waits = Said.flag(input, "waiting_list", false);
    Wish wish = Search.of(world, property, input).find(waits);
    Entry entry = new Entry(channel, guest(input), waits, "", "");
    return Pressed.json(world, Book.enter(world, property, wish, entry));
  }

  private static Customer guest(Input input) {
    Optional<String> phone = Said.text(input, "phone", Said.NAME);
    return new Customer(
        0,
        Said.text(input, "first_name", Said.NAME).orElse("Ada"),
        Said.text(input, "last_name", Said.NAME).orElse("Byron"),
        Reachable.email(Said.text(input, "email", Said.NAME).orElse(null)),
        Reachable.phone(phone.orElse("+393331112223")));
  }

  private static Reservation cancelled(Transaction world, Reservation one) {
    one.standing().requireLive();
    return one.with(one.standing().cancelled(world.now()));
  }
}
