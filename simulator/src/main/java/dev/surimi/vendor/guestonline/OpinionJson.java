package dev.surimi.vendor.guestonline;

import dev.surimi.world.View;
import java.time.ZoneId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of an opinion, with its booking and contact in brief. */
final class OpinionJson {

  private OpinionJson() {}

  static ObjectNode of(View world, Opinion opinion) {
    Booking booking = world.find(Booking.TABLE, opinion.bookingId()).orElseThrow();
    ObjectNode json = object("opinion").put("id", opinion.id());
    json.set("opinion_items", Paging.array(opinion.items().stream(), OpinionJson::item));
    json.set("booking", booking(booking, BookingJson.zone(world, booking)));
    json.set("contact", contact(booking.guest()));
    return json;
  }

  private static ObjectNode item(Opinion.Item item) {
    return object("opinion_item")
        .put("kind", item.kind())
        .put("key", item.key())
        .put("value", item.value());
  }

  private static ObjectNode booking(Booking booking, ZoneId zone) {
    return object("booking")
        .put("id", booking.id())
        .put("booking_state", booking.state().wire())
        .put("booking_date", booking.slot().date().toString())
        .put("booking_time", RestaurantTime.moment(booking.slot().startsAt(zone), zone));
  }

  private static ObjectNode contact(Guest guest) {
    return object("contact").put("lastname", guest.lastname()).put("firstname", guest.firstname());
  }

  private static ObjectNode object(String name) {
    return JsonNodeFactory.instance.objectNode().put("object", name);
  }
}
