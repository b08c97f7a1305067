package dev.surimi.client;

import tools.jackson.databind.JsonNode;

/**
 * A webhook as the vendor sends it.
 *
 * @param status {@code pending}, {@code received} or {@code given_up}
 * @param json the whole of it as {@code GET …/deliveries} tells it, with its attempts
 */
public record Delivery(
    long id,
    String vendor,
    String event,
    String subject,
    String status,
    JsonNode payload,
    JsonNode json) {

  static Delivery of(JsonNode json) {
    return new Delivery(
        json.path("id").asLong(),
        json.path("vendor").asString(),
        json.path("event").asString(),
        json.path("subject").asString(),
        json.path("status").asString(),
        json.path("payload"),
        json);
  }
}
