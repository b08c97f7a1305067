package dev.surimi.vendor.guestonline;

import java.time.ZoneId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The wire form of what gathers around a booking. The vendor prints no charge, attachment or
 * message: theirs is ours.
 */
final class ExtrasJson {

  private ExtrasJson() {}

  static ObjectNode of(Extras.Bill bill) {
    return object("booking_info").put("amount", bill.amount()).put("currency", bill.currency());
  }

  static ObjectNode of(Charge charge) {
    return object("charge")
        .put("amount", charge.amount())
        .put("currency", charge.currency())
        .put("status", "succeeded")
        .put("payment_kind", charge.paymentKind().wire());
  }

  static ObjectNode of(Extras.Attachment attachment) {
    return object("booking_attachment").put("name", attachment.name()).put("url", attachment.url());
  }

  static ObjectNode of(Extras.Message message, ZoneId zone) {
    ObjectNode json = object("booking_message").put("kind", message.kind());
    message.recipients().forEach(json.putArray("recipients")::add);
    return json.put("message", message.text())
        .put("sent_at", RestaurantTime.moment(message.sentAt(), zone));
  }

  static ObjectNode of(UpsaleItem item) {
    return object("upsale_item")
        .put("title", item.title())
        .put("quantity", item.quantity())
        .put("price", item.price())
        .put("currency", item.currency());
  }

  private static ObjectNode object(String name) {
    return JsonNodeFactory.instance.objectNode().put("object", name);
  }
}
