package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.world.View;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where the terminals stand, and whether they answer. */
final class TerminalGroups {

  private TerminalGroups() {}

  static JsonNode list(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    boolean all = body.flag("includeDisabled").orElse(false);
    body.texts("returnExternalData");
    return list(call.world(), Organizations.requireSome(call.world(), body), all, correlationId);
  }

  static JsonNode available(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    return list(call.world(), Organizations.requireSome(call.world(), body), false, correlationId);
  }

  static JsonNode isAlive(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    Set<String> organizations = Organizations.requireSome(call.world(), body);
    List<String> wanted = body.requireGuids("terminalGroupIds");
    if (organizations.isEmpty()) {
      throw IikoError.badRequest("At least one organization identifier is required");
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("correlationId", correlationId);
    ArrayNode list = json.putArray("isAliveStatus");
    organizations.stream()
        .flatMap(id -> call.world().where(TerminalGroup.BY_ORGANIZATION, id))
        .filter(group -> wanted.contains(group.id()))
        .forEach(group -> addStatus(list, group));
    return json;
  }

  private static void addStatus(ArrayNode list, TerminalGroup group) {
    list.addObject()
        .put("isAlive", group.online() && !group.asleep())
        .put("terminalGroupId", group.id())
        .put("organizationId", group.organizationId());
  }

  private static JsonNode list(
      View world, Set<String> organizations, boolean all, String correlationId) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("correlationId", correlationId);
    add(
        json.putArray("terminalGroups"),
        world,
        organizations,
        group -> !group.asleep() && (all || group.granted()));
    add(
        json.putArray("terminalGroupsInSleep"),
        world,
        organizations,
        group -> group.asleep() && (all || group.granted()));
    return json;
  }

  private static void add(
      ArrayNode list, View world, Set<String> organizations, Predicate<TerminalGroup> wanted) {
    for (String organization : organizations) {
      ObjectNode one = list.addObject().put("organizationId", organization);
      ArrayNode items = one.putArray("items");
      Stream<TerminalGroup> groups = world.where(TerminalGroup.BY_ORGANIZATION, organization);
      groups.filter(wanted).forEach(group -> items.add(json(group)));
    }
  }

  private static ObjectNode json(TerminalGroup group) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", group.id())
        .put("organizationId", group.organizationId())
        .put("name", group.name());
    json.put("address", group.address()).put("timeZone", group.zone()).putNull("externalData");
    return json.put("posVersion", TerminalGroup.VERSION);
  }
}
