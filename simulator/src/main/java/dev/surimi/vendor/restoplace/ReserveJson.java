package dev.surimi.vendor.restoplace;

import dev.surimi.world.Options;
import dev.surimi.world.View;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The wire form of a reserve, in answers and webhooks alike (facts 1.4, 1.6), with the vendor's mix
 * of numbers and texts.
 */
final class ReserveJson {

  private ReserveJson() {}

  static ObjectNode of(View world, Options options, Reserve reserve) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Address address = Address.of(world);
    AddressTime time = new AddressTime(address.timeZone());
    addOrigin(json, reserve, time);
    addGuest(json, reserve);
    addBill(json, reserve.bill());
    addPlace(json, world, options, reserve.visit());
    addStanding(json, reserve.standing(), time);
    json.put("is_banquet", digit(reserve.visit().banquet()));
    json.put("Parent_ID", reserve.origin().parentId()).put("Next_ID", reserve.standing().nextId());
    return json.put("address_id", address.id())
        .put("address_hash", address.hash())
        .put("organization_id", address.organization().id());
  }

  private static void addOrigin(ObjectNode json, Reserve reserve, AddressTime time) {
    Interval interval = reserve.visit().interval();
    json.put("id", reserve.id()).put("userid", reserve.origin().userid());
    json.put("created", time.print(reserve.origin().createdAt()));
    json.put("last_updated", reserve.updatedAt() == null ? null : time.print(reserve.updatedAt()));
    json.put("reserve_id", reserve.number());
    json.put("time_from", time.print(interval.from())).put("time_to", time.print(interval.to()));
  }

  private static void addGuest(ObjectNode json, Reserve reserve) {
    Guest guest = reserve.guest();
    json.put("name", guest.name()).put("count", reserve.visit().count());
    json.put("phone", guest.phone()).put("email", guest.email());
    json.put("tg_username", guest.tgUsername()).put("text", guest.text());
    json.put("status", reserve.status().code());
    json.put("success", digit(!reserve.visit().waits()));
    json.put("is_fast", digit(reserve.origin().fast())).put("source", reserve.origin().source());
    ArrayNode tags = json.putArray("tags");
    guest.tags().forEach(tags::add);
    addGetparams(json, reserve.origin().getparams());
  }

  /** PHP's empty array is a list (facts 1.10 R-7). */
  static void addGetparams(ObjectNode json, Map<String, String> getparams) {
    if (getparams.isEmpty()) {
      json.putArray("getparams");
    } else {
      getparams.forEach(json.putObject("getparams")::put);
    }
  }

  private static void addBill(ObjectNode json, Bill bill) {
    json.set("depositPriceDesired", Money.number(bill.desired()));
    json.set("depositPrice", Money.number(bill.paid()));
    json.put("depositPaid", digit(bill.isPaid())).put("depositOnline", digit(bill.online()));
    json.set(
        "order_sum",
        bill.orderSum() == null
            ? JsonNodeFactory.instance.nullNode()
            : Money.number(bill.orderSum()));
  }

  /** Live data has the ids as texts, the documentation's sample as numbers (facts 1.4). */
  private static void addPlace(ObjectNode json, View world, Options options, Visit visit) {
    boolean numbers = options.text("restoplace.item_ids").equals("ints");
    Optional<Item> item = world.find(Item.TABLE, visit.itemId());
    Optional<Hall> hall = world.find(Hall.TABLE, visit.floorId());
    json.put("item_id", visit.itemId());
    ArrayNode ids = json.putArray("item_ids");
    visit.itemIds().forEach(id -> add(ids, id, numbers));
    json.put("item_type", item.map(Item::type).orElse("waitlist"));
    json.put("floor_id", visit.floorId()).put("floor_name", hall.map(Hall::name).orElse(""));
  }

  private static void add(ArrayNode ids, int id, boolean asNumber) {
    if (asNumber) {
      ids.add(id);
    } else {
      ids.add(Integer.toString(id));
    }
  }

  private static void addStanding(ObjectNode json, Standing standing, AddressTime time) {
    json.put("time_see", time.printOrEmpty(standing.seenAt()));
    json.put("time_open", time.printOrEmpty(standing.openedAt()));
    json.put("time_close", time.printOrEmpty(standing.closedAt()));
    json.put("time_cancel", time.printOrEmpty(standing.cancelledAt()));
    json.put("cancel_reason", standing.cancelReason());
    json.put("userid_cancel", standing.useridCancel());
  }

  static int digit(boolean flag) {
    return flag ? 1 : 0;
  }
}
