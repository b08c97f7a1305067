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
 * @param blockedAt when the vendor gave up on this subscriber for good; null while it has not
 */
public record Subscription(
    String id,
    String vendor,
    String url,
    List<String> events,
    String authorization,
    Map<String, JsonNode> options,
    Instant createdAt,
    Instant blockedAt) {

  public static final Table<String, Subscription> TABLE =
      Table.of("sandbox", "subscriptions", Subscription.class, Subscription::id);

  /** A subscription that is told from now on. */
  public static Subscription of(
      String id, String vendor, String url, List<String> events, Instant createdAt) {
    return new Subscription(id, vendor, url, events, null, Map.of(), createdAt, null);
  }

  public Subscription withAuthorization(String newAuthorization) {
    return new Subscription(
        id, vendor, url, events, newAuthorization, options, createdAt, blockedAt);
  }

  public Subscription withOptions(Map<String, JsonNode> newOptions) {
    return new Subscription(
        id, vendor, url, events, authorization, newOptions, createdAt, blockedAt);
  }

  Subscription blocked(Instant at) {
    return new Subscription(id, vendor, url, events, authorization, options, createdAt, at);
  }

  public boolean isBlocked() {
    return blockedAt != null;
  }

  public boolean wants(String ofVendor, String event) {
    return vendor.equals(ofVendor) && (events.contains("*") || events.contains(event));
  }
}
