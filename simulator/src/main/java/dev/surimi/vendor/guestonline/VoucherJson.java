package dev.surimi.vendor.guestonline;

import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a voucher; warrant and gift vouchers have different fields. */
final class VoucherJson {

  private VoucherJson() {}

  static ObjectNode of(Voucher voucher) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", voucher.kind().name().toLowerCase(Locale.ROOT) + "_voucher");
    json.put("name", voucher.name()).put("description", voucher.description());
    json.put("voucher_type", voucher.type());
    if (voucher.kind() == Voucher.Kind.GIFT) {
      json.put("amount", voucher.amount());
    }
    json.put("status", voucher.status().name().toLowerCase(Locale.ROOT));
    return json.put("currency", voucher.currency());
  }
}
