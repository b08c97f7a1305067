package dev.surimi.vendor.ytimes;

import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDateTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a shift with its totals; what is only known at its end is null before. */
final class ShiftJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ShiftJson() {}

  static ObjectNode of(View world, Shop shop, Shift shift) {
    LocalDateTime start = shop.local(shift.openedAt());
    LocalDateTime end = shift.isOpen() ? null : shop.local(shift.closedAt());
    ObjectNode json = JSON.objectNode();
    json.put("guid", shift.guid()).put("shopGuid", shift.shopGuid());
    json.put("date", Days.date(shift.on())).put("number", shift.number());
    json.put("startDate", Days.date(start.toLocalDate()));
    json.put("startTime", Days.time(start.toLocalTime()));
    json.put("endDate", end == null ? null : Days.date(end.toLocalDate()));
    json.put("endTime", end == null ? null : Days.time(end.toLocalTime()));
    ArrayNode users = json.putArray("userList");
    shift.workers().forEach(worker -> users.add(worker(shop, worker)));
    money(json, world, shift, Till.totals(world, shift));
    return json;
  }

  private static void money(ObjectNode json, View world, Shift shift, ShiftTotals totals) {
    Long counted = shift.cashEnd();
    Long reported = shift.creditByReport();
    json.set("cashStartValue", Kopecks.json(totals.cashStart()));
    json.set("cashCheckValue", Kopecks.json(totals.cashCheck()));
    json.set("cashChangeIncome", Kopecks.json(totals.cashIncome()));
    json.set("cashChangeOutcome", Kopecks.json(totals.cashOutcome()));
    json.set("cashEndValue", Kopecks.jsonOrNull(counted));
    json.set("cashEndExpected", Kopecks.json(totals.cashExpected()));
    json.set("cashEndResult", Kopecks.jsonOrNull(missing(counted, totals.cashExpected())));
    json.set("creditValueByReport", Kopecks.jsonOrNull(reported));
    json.set("creditCheckValue", Kopecks.json(totals.creditCheck()));
    json.set("creditEndResult", Kopecks.jsonOrNull(missing(reported, totals.creditCheck())));
    ArrayNode others = json.putArray("otherCheckValue");
    totals.otherCheck().forEach((kind, value) -> others.add(other(world, kind, value)));
  }

  private static Long missing(Long present, long expected) {
    return present == null ? null : ShiftTotals.missing(expected, present);
  }

  private static ObjectNode worker(Shop shop, Shift.Worker worker) {
    ObjectNode json = JSON.objectNode().put("id", worker.userId());
    json.put("start", seconds(shop, worker.startsAt()));
    return json.put("end", seconds(shop, worker.endsAt()));
  }

  private static ObjectNode other(View world, long kind, long value) {
    ObjectNode json = JSON.objectNode().put("id", kind);
    json.put("name", world.find(PaymentKind.TABLE, kind).map(PaymentKind::name).orElse(""));
    json.set("value", Kopecks.bare(Kopecks.roubles(value)));
    return json;
  }

  private static String seconds(Shop shop, Instant instant) {
    return instant == null ? null : Days.seconds(shop.local(instant));
  }
}
