package dev.surimi.vendor.ytimes;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The wire form of an order: what was sent, its status, and a guid for each position. Members that
 * were not sent are left out, those that were sent as null are null (facts 2.5).
 */
final class OrderJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<String> sentNull;

  private OrderJson(List<String> sentNull) {
    this.sentNull = sentNull;
  }

  static ObjectNode of(Order order) {
    return new OrderJson(order.sentNull()).order(order);
  }

  private ObjectNode order(Order order) {
    Order.Terms terms = order.terms();
    ObjectNode json = JSON.objectNode();
    json.put("guid", order.guid()).put("status", order.status().name());
    json.put("shopGuid", order.shopGuid()).put("type", order.type().name());
    put(json, "", "client", order.client() == null ? null : client(order.client()));
    put(json, "", "itemList", list(order.basket().items(), this::line, "/itemList"));
    put(json, "", "comboList", list(order.basket().combos(), this::combo, "/comboList"));
    put(json, "", "comment", text(terms.comment()));
    put(json, "", "paidValue", money(terms.paid()));
    Boolean print = terms.printFiscalCheck();
    put(json, "", "printFiscalCheck", print == null ? null : BooleanNode.valueOf(print));
    put(json, "", "printFiscalCheckEmail", text(terms.printFiscalCheckEmail()));
    return json;
  }

  private ObjectNode client(OrderClient client) {
    ObjectNode json = JSON.objectNode();
    put(json, "/client", "name", text(client.name()));
    Long card = client.cardNumber();
    put(json, "/client", "cardNumber", card == null ? null : JSON.numberNode(card));
    put(json, "/client", "phoneCode", text(client.phoneCode()));
    put(json, "/client", "phone", text(client.phone()));
    put(json, "/client", "email", text(client.email()));
    return json;
  }

  private ObjectNode line(OrderLine line, String path) {
    ObjectNode json = part(line, path, JSON.objectNode().put("guid", line.guid()));
    json.set("priceWithDiscount", money(line.price()));
    return json.put("quantity", line.quantity());
  }

  private ObjectNode combo(OrderCombo combo, String path) {
    ObjectNode json = JSON.objectNode().put("guid", combo.guid());
    json.put("comboGuid", combo.comboGuid());
    json.set(
        "comboItemList",
        list(
            combo.items(),
            (part, at) -> part(part, at, JSON.objectNode()),
            path + "/comboItemList"));
    json.set("priceWithDiscount", money(combo.price()));
    return json.put("quantity", combo.quantity());
  }

  private ObjectNode part(OrderLine line, String path, ObjectNode json) {
    json.put("menuItemGuid", line.menuItemGuid());
    put(json, path, "menuTypeGuid", text(line.typeGuid()));
    put(json, path, "supplementList", supplements(line));
    return json;
  }

  private static ObjectNode supplements(OrderLine line) {
    if (line.supplements() == null) {
      return null;
    }
    ObjectNode json = JSON.objectNode();
    line.supplements().forEach(json::put);
    return json;
  }

  /** One element of a list, which knows where it stands. */
  private interface Element<T> {
    ObjectNode json(T element, String path);
  }

  private static <T> ArrayNode list(List<T> all, Element<T> element, String path) {
    if (all == null) {
      return null;
    }
    ArrayNode json = JSON.arrayNode();
    IntStream.range(0, all.size()).forEach(i -> json.add(element.json(all.get(i), path + "/" + i)));
    return json;
  }

  private void put(ObjectNode json, String path, String name, JsonNode value) {
    if (value != null) {
      json.set(name, value);
    } else if (sentNull.contains(path + "/" + name)) {
      json.putNull(name);
    }
  }

  private static JsonNode text(String text) {
    return text == null ? null : StringNode.valueOf(text);
  }

  private static JsonNode money(Long kopecks) {
    return kopecks == null ? null : Kopecks.json(kopecks);
  }
}
