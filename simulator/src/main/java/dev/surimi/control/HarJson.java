package dev.surimi.control;

import dev.surimi.journal.Exchange;
import dev.surimi.webhook.Deliveries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An exchange as an entry of an HTTP Archive; our own members begin with an underscore. */
final class HarJson {

  private static final String HTTP = "HTTP/1.1";
  private static final int UNKNOWN = -1;

  private HarJson() {}

  /** Only calls of vendors are traffic; a journal knows of journeys in time as well. */
  static boolean isTraffic(Exchange exchange) {
    return !exchange.vendor().equals(Deliveries.OWNER);
  }

  /** An archive up to its first entry. */
  static String beginning(String version) {
    ObjectNode creator = ControlJson.object().put("name", "Surimi").put("version", version);
    return "{\"log\":{\"version\":\"1.2\",\"creator\":" + creator + ",\"entries\":[";
  }

  static ObjectNode of(String world, Exchange exchange) {
    double time = ControlJson.milliseconds(exchange.duration());
    ObjectNode entry = ControlJson.object();
    entry.put("startedDateTime", exchange.startedAt().toString());
    entry.put("time", time);
    entry.set("request", request(exchange.request()));
    entry.set("response", response(exchange.response()));
    entry.putObject("cache");
    entry.putObject("timings").put("send", 0).put("wait", time).put("receive", 0);
    entry.put("_world", world);
    entry.put("_exchange", exchange.id());
    entry.put("_operation", exchange.operation());
    entry.set("_violations", ControlJson.array(exchange.violations(), ControlJson::of));
    return entry;
  }

  private static ObjectNode request(Exchange.Sent request) {
    ObjectNode json = ControlJson.object();
    json.put("method", request.method());
    json.put("url", request.url());
    json.put("httpVersion", HTTP);
    json.putArray("cookies");
    ArrayNode headers = json.putArray("headers");
    request.headers().forEach((name, values) -> values.forEach(value -> add(headers, name, value)));
    json.set("queryString", query(request.url()));
    if (!request.body().isEmpty()) {
      json.putObject("postData")
          .put("mimeType", type(request.headers()))
          .put("text", request.body());
    }
    json.put("headersSize", UNKNOWN);
    json.put("bodySize", size(request.body()));
    return json;
  }

  private static ObjectNode response(Exchange.Answered response) {
    ObjectNode json = ControlJson.object();
    json.put("status", response.status());
    json.put("statusText", "");
    json.put("httpVersion", HTTP);
    json.putArray("cookies");
    ArrayNode headers = json.putArray("headers");
    response.headers().forEach((name, value) -> add(headers, name, value));
    json.putObject("content")
        .put("size", size(response.body()))
        .put("mimeType", response.headers().getOrDefault("Content-Type", ""))
        .put("text", response.body());
    json.put("redirectURL", response.headers().getOrDefault("Location", ""));
    json.put("headersSize", UNKNOWN);
    json.put("bodySize", size(response.body()));
    return json;
  }

  private static ArrayNode query(String url) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int mark = url.indexOf('?');
    if (mark >= 0) {
      Query.pairs(url.substring(mark + 1))
          .forEach(pair -> add(list, pair.getKey(), pair.getValue()));
    }
    return list;
  }

  private static void add(ArrayNode list, String name, String value) {
    list.addObject().put("name", name).put("value", value);
  }

  private static String type(Map<String, List<String>> headers) {
    return headers.getOrDefault("Content-Type", List.of("")).get(0);
  }

  private static int size(String body) {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }
}
