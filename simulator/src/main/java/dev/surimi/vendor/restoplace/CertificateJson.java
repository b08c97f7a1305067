package dev.surimi.vendor.restoplace;

import dev.surimi.world.View;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a certificate, like that of a ticket: all inferred (facts 1.8). */
final class CertificateJson {

  private CertificateJson() {}

  static ObjectNode of(View world, Certificate certificate) {
    AddressTime time = AddressTime.of(world);
    Origin origin = certificate.origin();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", certificate.id()).put("userid", origin.userid());
    json.put("created", time.print(origin.createdAt()));
    json.put(
        "last_updated",
        certificate.updatedAt() == null ? null : time.print(certificate.updatedAt()));
    json.put("status", certificate.status()).put("certificate_id", certificate.number());
    json.put("name", certificate.guest().name()).put("phone", certificate.guest().phone());
    json.put("email", certificate.guest().email()).put("text", certificate.guest().text());
    json.put("source", origin.source());
    json.put("time_from", time.print(origin.createdAt()));
    json.put("time_to", time.print(certificate.validTo()));
    json.put("time_open", time.printOrEmpty(certificate.openedAt()));
    json.put("time_close", "").put("time_cancel", "");
    addPayment(json, certificate.price());
    return json;
  }

  private static void addPayment(ObjectNode json, long price) {
    json.set("price", Money.number(price));
    json.set("balance", Money.number(price));
    json.set("paymentPrice", Money.number(price));
    json.set("paymentTotal", Money.number(price));
    json.put("paymentRefund", 0).put("paymentPaid", 1).put("paymentOnline", 0);
    json.put("paymentId", "");
  }
}
