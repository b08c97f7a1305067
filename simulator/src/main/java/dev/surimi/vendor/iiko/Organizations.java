package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.world.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the API login sees. */
final class Organizations {

  private Organizations() {}

  static JsonNode list(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    boolean extended = body.flag("returnAdditionalInfo").orElse(false);
    body.flag("includeDisabled");
    body.texts("returnExternalData");
    List<String> wanted = body.guids("organizationIds");
    requireAll(call.world(), wanted);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("correlationId", correlationId);
    ArrayNode list = json.putArray("organizations");
    call.world()
        .all(Organization.TABLE)
        .filter(organization -> wanted.isEmpty() || wanted.contains(organization.id()))
        .forEach(organization -> list.add(json(organization, extended)));
    return json;
  }

  /** The organization that a request is about, which the API login has. */
  static String require(View world, Body body) {
    String id = body.requireGuid("organizationId");
    requireAll(world, List.of(id));
    return id;
  }

  static Set<String> requireSome(View world, Body body) {
    List<String> ids = body.requireGuids("organizationIds");
    requireAll(world, ids);
    return new LinkedHashSet<>(ids);
  }

  private static void requireAll(View world, List<String> ids) {
    List<String> foreign =
        ids.stream().filter(id -> world.find(Organization.TABLE, id).isEmpty()).toList();
    if (!foreign.isEmpty()) {
      throw IikoError.foreignOrganizations(foreign);
    }
  }

  private static ObjectNode json(Organization organization, boolean extended) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("responseType", extended ? "Extended" : "Simple");
    if (extended) {
      json.put("country", organization.country()).put("restaurantAddress", organization.address());
      json.put("latitude", organization.latitude()).put("longitude", organization.longitude());
      json.put("version", TerminalGroup.VERSION).put("currencyIsoName", organization.currency());
      json.put("countryPhoneCode", organization.phoneCode()).put("isCloud", true);
      json.put("isAnonymousGuestsAllowed", organization.anonymousGuests());
    }
    json.put("id", organization.id()).put("name", organization.name());
    return json.put("code", organization.code()).putNull("externalData");
  }
}
