package dev.surimi.vendor.octotable;

import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** How a service is written. */
final class ServiceJson {

  private ServiceJson() {}

  static ObjectNode of(Service service) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", service.id())
            .put("name", service.name())
            .put("bookable", service.bookable())
            .put("advance_min", service.advanceMin())
            .put("average_stay", service.averageStay())
            .put("card_guarantee", service.cardGuarantee())
            .put("confirmation_mode", service.confirmationMode().name());
    json.set("days_of_week", texts(service.daysOfWeek().stream().map(Enum::name)));
    json.put("start_time", service.startTime().format(Wire.HOUR))
        .put("end_time", service.endTime().format(Wire.HOUR))
        .put("max_advance", service.maxAdvance())
        .put("online", service.online());
    json.set("orders_section", orders(service.ordersSection()));
    json.put("show_rooms", service.showRooms());
    json.set("slots", texts(service.slots().stream().map(Wire.HOUR::format)));
    return json;
  }

  private static ObjectNode orders(Service.OrdersSection section) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("order_enabled", section.orderEnabled());
    json.set("required_fields", texts(section.requiredFields().stream()));
    return json.put("send_order_enabled", section.sendOrderEnabled());
  }

  private static ArrayNode texts(Stream<String> texts) {
    return Wire.array(texts.map(StringNode::valueOf));
  }
}
