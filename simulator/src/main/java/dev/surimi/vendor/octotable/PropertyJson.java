package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import dev.surimi.vendor.octotable.Property.Contact;
import dev.surimi.vendor.octotable.Property.Place;
import java.math.BigDecimal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a property is written and read. */
final class PropertyJson {

  static final Place NOWHERE = new Place(null, null, null, null, null);

  private static final int SCALE = 12;

  private PropertyJson() {}

  static ObjectNode of(Property property) {
    ObjectNode json = brief(property);
    Place place = property.place();
    json.put("city", place.city()).put("cap", place.cap()).put("address", place.address());
    json.put("latitude", place.latitude()).put("longitude", place.longitude());
    Contact contact = property.contact();
    json.put("phone", contact.phone()).put("email", contact.email());
    json.put("website", contact.website()).put("description", property.description());
    return json;
  }

  /** As a client shows it. */
  static ObjectNode brief(Property property) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", property.id())
        .put("name", property.name())
        .put("enabled", property.enabled())
        .put("sandbox", property.sandbox());
  }

  /** The property with what was sent; the rest stays. */
  static Property changed(Property before, Input sent) {
    Contact contact = before.contact();
    String phone = Reachable.phone(Said.text(sent, "phone", contact.phone()));
    String email = Reachable.email(Said.text(sent, "email", contact.email()));
    return before.described(
        Said.name(sent, before.name()),
        sent.has("description")
            ? Said.text(sent, "description", Said.TEXT).orElse(null)
            : before.description(),
        place(sent, before.place()),
        new Contact(phone, email, Said.text(sent, "website", contact.website())));
  }

  static Place place(Input sent, Place before) {
    return new Place(
        Said.text(sent, "address", before.address()),
        Said.text(sent, "city", before.city()),
        Said.text(sent, "cap", before.cap()),
        degrees(sent, "latitude", 90, before.latitude()),
        degrees(sent, "longitude", 180, before.longitude()));
  }

  private static BigDecimal degrees(Input sent, String name, int most, BigDecimal kept) {
    if (!sent.has(name)) {
      return kept;
    }
    BigDecimal degrees = sent.decimal(name).orElse(null);
    boolean unfit =
        degrees != null
            && (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0 || degrees.scale() > SCALE);
    if (unfit) {
      throw sent.invalid(name, "must be from -" + most + " to " + most + " degrees");
    }
    return degrees;
  }
}
