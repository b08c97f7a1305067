package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.webhook.Delivery;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a fault is about.
 *
 * @param operation the only operation that it strikes; null for all of the vendor's
 * @param subscription the only subscription whose webhooks it disturbs; null for all
 * @param event the only event that it disturbs; null for all
 */
public record Scope(String vendor, String operation, String subscription, String event) {

  static Scope read(Input said) {
    return new Scope(
        said.requireText("vendor"),
        said.text("operation").orElse(null),
        said.text("subscription").orElse(null),
        said.text("event").orElse(null));
  }

  void write(ObjectNode json) {
    json.put("vendor", vendor).put("operation", operation);
    json.put("subscription", subscription).put("event", event);
  }

  boolean isAboutCall(String ofVendor, String ofOperation) {
    return vendor.equals(ofVendor) && (operation == null || operation.equals(ofOperation));
  }

  boolean isAbout(Delivery delivery) {
    return vendor.equals(delivery.vendor())
        && (subscription == null || subscription.equals(delivery.subscription()))
        && (event == null || event.equals(delivery.event()));
  }
}
