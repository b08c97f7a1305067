package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The address of the key; all its numbers are texts (facts 1.10 R-1). */
final class Info {

  private Info() {}

  static Reply get(Call call) {
    Address address = Address.of(call.world());
    ObjectNode info = JsonNodeFactory.instance.objectNode();
    info.set("address", json(address, call.now()));
    info.set("organization", json(address.organization()));
    info.putObject("apikey").put("type", "api");
    return Envelope.of(call, info);
  }

  private static ObjectNode json(Address address, Instant now) {
    AddressTime time = new AddressTime(address.timeZone());
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", Integer.toString(address.id()))
        .put("orgid", Integer.toString(address.organization().id()))
        .put("city", address.city())
        .put("address", address.address())
        .put("time_zone", address.timeZone().getId())
        .put("time_now", time.print(now))
        .put("UTC", time.offset(now));
  }

  private static ObjectNode json(Address.Organization organization) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", Integer.toString(organization.id()))
        .put("name", organization.name())
        .put("subdomain", organization.subdomain())
        .put("widget", organization.widget());
  }
}
