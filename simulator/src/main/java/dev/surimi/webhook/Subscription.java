package dev.surimi.webhook;

import dev.surimi.world.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who wants to be told.
 *
 * @param events names of the contract's webhooks, or {@code *} for all
 * @param authorization sent as the header {@code Authorization}, as the vendor writes it; null for
 *     none
 * @param options the vendor's own settings of this subscription
 */
public record Subscription(
    String id,
    String vendor,
    String url,
    List<String> events,
    String authorization,
    Map<String, JsonNode> options,
    Instant createdAt) {

  public static final Table<String, Subscription> TABLE =
      Table.of("sandbox", "subscriptions", Subscription.class, Subscription::id);

  public boolean wants(String ofVendor, String event) {
    return vendor.equals(ofVendor) && (events.contains("*") || events.contains(event));
  }
}
