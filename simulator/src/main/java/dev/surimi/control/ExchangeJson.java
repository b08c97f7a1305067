package dev.surimi.control;

import dev.surimi.journal.Exchange;
import dev.surimi.webhook.Delivery;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire forms of an exchange: in short for lists, and in full. */
final class ExchangeJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ExchangeJson() {}

  static ObjectNode brief(Exchange exchange) {
    ObjectNode json = head(exchange);
    json.put("method", exchange.request().method());
    json.put("url", exchange.request().url());
    json.put("status", exchange.response().status());
    json.put("violations", exchange.violations().size());
    json.put("changes", exchange.changes().size());
    ArrayNode deliveries = json.putArray("deliveries");
    exchange.deliveries().forEach(deliveries::add);
    return json;
  }

  /** With the deliveries that the world still remembers. */
  static ObjectNode full(Exchange exchange, List<Delivery> deliveries, ViolationJson violations) {
    ObjectNode json = head(exchange);
    json.set("request", request(exchange.request()));
    json.set("decoded", exchange.decoded());
    json.set("response", response(exchange.response()));
    json.set("violations", violations.of(exchange));
    json.set("changes", ControlJson.array(exchange.changes(), ControlJson::of));
    json.set("deliveries", ControlJson.array(deliveries, ControlJson::of));
    return json;
  }

  private static ObjectNode head(Exchange exchange) {
    ObjectNode json = ControlJson.object();
    json.put("id", exchange.id());
    json.put("at", exchange.at().toString());
    json.put("startedAt", exchange.startedAt().toString());
    json.put("duration", ControlJson.milliseconds(exchange.duration()));
    json.put("vendor", exchange.vendor());
    json.put("operation", exchange.operation());
    json.put("source", exchange.source());
    return json;
  }

  private static ObjectNode request(Exchange.Sent request) {
    ObjectNode json = ControlJson.object();
    json.put("method", request.method());
    json.put("url", request.url());
    json.set("headers", JSON.valueToTree(request.headers()));
    json.set("body", body(request.body()));
    return json;
  }

  private static ObjectNode response(Exchange.Answered response) {
    ObjectNode json = ControlJson.object();
    json.put("status", response.status());
    json.set("headers", JSON.valueToTree(response.headers()));
    json.set("body", body(response.body()));
    return json;
  }

  private static JsonNode body(String text) {
    if (text.isEmpty()) {
      return JsonNodeFactory.instance.nullNode();
    }
    try {
      return JSON.readTree(text);
    } catch (JacksonException other) {
      return JsonNodeFactory.instance.stringNode(text);
    }
  }
}
