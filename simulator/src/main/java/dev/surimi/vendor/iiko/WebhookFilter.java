package dev.surimi.vendor.iiko;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an API login wants to be told: all members of the vendor's filter, null where they were not
 * given. Without a filter everything is told, with one only what it lists (facts 3.2, inferred).
 */
record WebhookFilter(ObjectNode json) {

  private static final List<String> EVENTS = List.of("ReserveUpdate", "ReserveError");

  /**
   * The members of each filter: a plural ending in s but {@code updates} and {@code errors} is a
   * list.
   */
  private static final Map<String, List<String>> MEMBERS = new LinkedHashMap<>();

  static {
    MEMBERS.put(
        "deliveryOrderFilter",
        List.of("orderStatuses", "itemStatuses", "errors", "returnedExternalDataKeys"));
    MEMBERS.put("tableOrderFilter", List.of("orderStatuses", "itemStatuses", "errors"));
    MEMBERS.put("reserveFilter", List.of("updates", "errors"));
    for (String name :
        List.of(
            "stopListUpdate",
            "personalShift",
            "nomenclatureUpdate",
            "businessHoursAndMappingUpdate")) {
      MEMBERS.put(name + "Filter", List.of("updates"));
    }
  }

  static WebhookFilter read(Body body) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    MEMBERS.forEach(
        (name, members) ->
            body.object(name)
                .ifPresentOrElse(
                    filter -> json.set(name, read(filter, members)), () -> json.putNull(name)));
    return new WebhookFilter(json);
  }

  static List<String> events(Optional<WebhookFilter> filter) {
    return filter.map(WebhookFilter::events).orElse(EVENTS);
  }

  private List<String> events() {
    List<String> events = new ArrayList<>();
    if (json.path("reserveFilter").path("updates").asBoolean(false)) {
      events.add(EVENTS.get(0));
    }
    if (json.path("reserveFilter").path("errors").asBoolean(false)) {
      events.add(EVENTS.get(1));
    }
    return List.copyOf(events);
  }

  private static ObjectNode read(Body filter, List<String> members) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (String member : members) {
      if (!filter.has(member)) {
        json.putNull(member);
      } else if (member.equals("updates") || member.equals("errors")) {
        json.put(member, filter.flag(member).orElseThrow());
      } else {
        ArrayNode list = json.putArray(member);
        filter.texts(member).forEach(list::add);
      }
    }
    return json;
  }
}
