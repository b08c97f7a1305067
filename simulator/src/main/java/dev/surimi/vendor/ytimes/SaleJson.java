package dev.surimi.vendor.ytimes;

import dev.surimi.world.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a sale. Bonus points are not imitated: none are used, none are added. */
final class SaleJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int PERCENT_SCALE = 2;

  private final View world;
  private final Shop shop;

  private SaleJson(View world, Shop shop) {
    this.world = world;
    this.shop = shop;
  }

  static ObjectNode of(View world, Shop shop, Sale sale) {
    return new SaleJson(world, shop).sale(sale);
  }

  private ObjectNode sale(Sale sale) {
    ObjectNode json = JSON.objectNode();
    json.put("guid", sale.guid()).put("checkNum", sale.checkNum());
    json.put("isDeleted", sale.isDeleted());
    json.put("shiftDate", Days.date(sale.shiftOn())).put("shiftNum", sale.shiftNum());
    json.put("userId", sale.userId()).put("userName", name(sale.userId()));
    json.put("tableStaffId", sale.tableStaffId());
    json.put("tableStaffName", name(sale.tableStaffId()));
    json.put("startDateTime", seconds(sale.startedAt()));
    json.put("endDateTime", seconds(sale.endedAt()));
    ArrayNode persons = json.putArray("personList");
    sale.persons().forEach(person -> persons.add(person(person)));
    Payment payment = sale.payment();
    json.set("paymentCreditValue", Kopecks.json(payment.credit()));
    json.set("paymentCashValue", Kopecks.json(payment.cash()));
    json.put("paymentTypeSettingsId", payment.kindId());
    Long other = payment.kindId() == null ? null : payment.other();
    json.set("paymentTypeValue", Kopecks.jsonOrNull(other));
    return json;
  }

  private ObjectNode person(SalePerson person) {
    ObjectNode json = JSON.objectNode();
    json.put("guid", person.guid()).put("isDeleted", person.isDeleted());
    json.put("name", person.name());
    json.set("card", person.card() == null ? JSON.nullNode() : card(person.card()));
    ArrayNode positions = json.putArray("orderList");
    person.positions().forEach(position -> positions.add(position(position)));
    json.set("totalUsedPoints", Kopecks.json(0));
    return json.put("comment", person.comment());
  }

  private static ObjectNode card(SalePerson.CardHolder card) {
    ObjectNode json = JSON.objectNode().put("number", card.number());
    json.put("name", card.name()).put("surname", card.surname());
    return json.put("phoneCode", card.phoneCode()).put("phone", card.phone());
  }

  private ObjectNode position(Position position) {
    Ware ware = position.ware();
    ObjectNode json = JSON.objectNode();
    json.put("guid", position.guid()).put("isDeleted", position.isDeleted());
    json.put("number", position.number()).put("createdUserId", position.createdUserId());
    json.put("createdDateTime", seconds(position.createdAt()));
    json.put("completedDateTime", seconds(position.completedAt()));
    json.put("canceledDateTime", seconds(position.canceledAt()));
    json.put("menuType", ware.menuType().name()).put("menuItemName", ware.name());
    json.put("menuTypeName", ware.typeName()).put("menuOrderType", ware.orderType());
    json.put("supplementText", ware.supplementText());
    prices(json, ware);
    json.set("selfPrice", Kopecks.exact(position.selfCost()));
    json.set("usedPoints", Kopecks.json(0));
    json.putNull("addPoints").putNull("orderPromoNum");
    return json.put("source", position.source());
  }

  private static void prices(ObjectNode json, Ware ware) {
    json.set("itemPrice", Kopecks.json(ware.fullPrice()));
    json.set("discountValue", Kopecks.json(ware.discount()));
    json.set("discountPercent", percent(ware));
    json.set("priceWithDiscount", Kopecks.json(ware.price()));
    json.putNull("manualPriceWithDiscount");
  }

  private static JsonNode percent(Ware ware) {
    if (ware.fullPrice() == 0) {
      return Kopecks.bare(BigDecimal.ZERO);
    }
    return Kopecks.bare(
        BigDecimal.valueOf(ware.discount())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(ware.fullPrice()), PERCENT_SCALE, RoundingMode.HALF_UP));
  }

  /** As it stands on receipts; null for nobody. */
  private String name(Long userId) {
    return userId == null
        ? null
        : world.find(Employee.TABLE, userId).map(Employee::kmmFio).orElse(null);
  }

  private String seconds(Instant instant) {
    return instant == null ? null : Days.seconds(shop.local(instant));
  }
}
