package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.ZoneId;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a booking: the superset of all samples. */
final class BookingJson {

  private BookingJson() {}

  static ObjectNode of(View world, Booking booking) {
    ZoneId zone = zone(world, booking);
    Standing standing = booking.standing();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "booking").put("id", booking.id());
    json.put("booking_state", booking.state().wire());
    json.put("booked_persons_number", standing.booked())
        .put("present_persons_number", standing.present());
    json.put("cancel_actor", standing.cancelActor()).put("cancel_reason", standing.cancelReason());
    json.put("booking_type", booking.details().type()).put("note", booking.details().note());
    json.put("period", booking.period());
    json.put("booking_date", booking.slot().date().toString());
    json.put("booking_time", RestaurantTime.moment(booking.slot().startsAt(zone), zone));
    guest(json, world, booking);
    json.put("send_reminders", booking.details().sendReminders());
    json.put("user_locale", booking.details().locale());
    json.set("metadata", Metadata.json(booking.details().metadata()));
    return json.put("restaurant_id", booking.restaurantId());
  }

  private static void guest(ObjectNode json, View world, Booking booking) {
    Guest guest = booking.guest();
    Contact contact = world.find(Contact.TABLE, guest.contactId()).orElseThrow();
    json.put("email", guest.email())
        .put("firstname", guest.firstname())
        .put("lastname", guest.lastname());
    json.put("entity_type", "bookings")
        .put("bookings_count", Contacts.countOfVisits(world, contact));
    json.put("contact_id", guest.contactId());
  }

  /** As commit answers: with the token for the guest, who alone gets it. */
  static ObjectNode committed(View world, Booking booking) {
    ObjectNode json = of(world, booking).put("booking_token", booking.details().token());
    json.set(
        "selected_menus",
        Paging.array(booking.details().menus().stream(), PendingBookingJson::menu));
    return json;
  }

  static ObjectNode expanded(Transaction world, Booking booking, Collection<String> expands) {
    ObjectNode json = of(world, booking);
    expands.forEach(name -> expand(json, name, world, booking));
    return json;
  }

  private static void expand(ObjectNode json, String name, Transaction world, Booking booking) {
    Extras extras = booking.extras();
    ZoneId zone = zone(world, booking);
    switch (name) {
      case "booking_attachments" ->
          json.set(name, Paging.array(extras.attachments().stream(), ExtrasJson::of));
      case "booking_messages" ->
          json.set(
              name,
              Paging.array(extras.messages().stream(), message -> ExtrasJson.of(message, zone)));
      case "booking_info" ->
          json.set(name, extras.bill() == null ? nothing() : ExtrasJson.of(extras.bill()));
      case "charge" ->
          json.set(name, extras.charge() == null ? nothing() : ExtrasJson.of(extras.charge()));
      case "contact" ->
          json.set(
              name,
              ContactJson.of(
                  world, world.find(Contact.TABLE, booking.guest().contactId()).orElseThrow()));
      case "table_occupation" ->
          json.set(name, TableOccupation.of(world, booking, zone).json(zone));
      case "upsale_items" ->
          json.set(name, Paging.array(extras.upsaleItems().stream(), ExtrasJson::of));
      case "vouchers" ->
          json.set(name, Paging.array(Vouchers.of(world, extras.voucherCodes()), VoucherJson::of));
      default -> {
        // Unknown expands are ignored.
      }
    }
  }

  static ZoneId zone(View world, Booking booking) {
    return world.find(Restaurant.TABLE, booking.restaurantId()).orElseThrow().timeZone();
  }

  private static JsonNode nothing() {
    return JsonNodeFactory.instance.nullNode();
  }
}
