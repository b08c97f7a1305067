package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to terminals and guests of the house. */
final class HouseActions {

  private static final String GROUP =
      ReserveActions.schema(
          "[]",
          "\"terminalGroup\": {\"type\": \"string\", \"format\": \"uuid\", \"description\": \"the hall of the first restaurant without it\"}");

  private static final String BLACKLIST =
      ReserveActions.schema(
          "[\"guest\"]",
          "\"guest\": {\"type\": \"string\", \"format\": \"uuid\", \"description\": \"a regular customer, such as 99999999-9999-4999-8999-999999999901\"}",
          "\"reason\": {\"type\": \"string\", \"minLength\": 1, \"maxLength\": 250, \"description\": \"why\"}",
          "\"listed\": {\"type\": \"boolean\", \"description\": \"false takes the guest off the blacklist\"}");

  private HouseActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "terminal-offline",
            "A terminal loses its connection to the cloud.",
            GROUP,
            (world, input) -> connect(world, input, false))
        .on(
            "terminal-online",
            "A terminal is connected to the cloud again.",
            GROUP,
            (world, input) -> connect(world, input, true))
        .on(
            "blacklist-guest",
            "The staff put a guest on the blacklist, or take one off.",
            BLACKLIST,
            HouseActions::blacklist);
  }

  private static JsonNode connect(Transaction world, Input input, boolean online) {
    TerminalGroup group = Front.group(world, input);
    if (group.online() == online) {
      throw ErrorCode.COMMON.because(
          "Terminal group " + group.id() + " is " + (online ? "online" : "offline") + " already");
    }
    world.put(TerminalGroup.TABLE, group.withOnline(online));
    if (online) {
      Commands.sendAgain(world, group);
    }
    return OrderJson.object()
        .put("terminalGroupId", group.id())
        .put("isAlive", online && !group.asleep());
  }

  /** Their open reserves are told anew, as the customer is a part of them. */
  private static JsonNode blacklist(Transaction world, Input input) {
    String id = input.requireText("guest");
    Guest guest =
        world
            .find(Guest.TABLE, id)
            .orElseThrow(() -> ErrorCode.INCORRECT.because("Customer " + id + " is not found"));
    boolean listed = input.flag("listed").orElse(true);
    if (!listed && !guest.inBlacklist()) {
      throw ErrorCode.INCORRECT.because("Customer " + id + " is not in the blacklist");
    }
    world.put(
        Guest.TABLE,
        listed ? guest.blacklisted(input.text("reason").orElse("Не приходит")) : guest.forgiven());
    List<Reserve> open = world.where(Reserve.BY_GUEST, id).filter(Reserve::takesTables).toList();
    open.forEach(reserve -> Front.write(world, reserve));
    ObjectNode json = Customers.json(world, new Customer(id, guest.name()));
    json.put("openReserves", open.size());
    return json;
  }
}
