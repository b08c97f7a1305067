package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads what is said about an order. */
final class OrderInput {

  private static final int MAX_GUID = 100;
  private static final int MAX_NAME = 255;
  private static final int MAX_COMMENT = 4_000;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{0,15}");
  private static final Pattern CODE = Pattern.compile("\\+?[0-9]{0,4}");

  private OrderInput() {}

  static String guid(Input input) {
    input.requireText("guid");
    return limited(input, "guid", MAX_GUID);
  }

  static OrderType type(Input input) {
    input.requireText("type");
    return input.parse("type", "TOGO, IN, DELIVERY or PRE_ORDER", OrderType::valueOf).orElseThrow();
  }

  /** Null when no guest was sent. */
  static OrderClient client(Input input) {
    if (isNothing(input, "client")) {
      return null;
    }
    Input client = input.object("client");
    return new OrderClient(
        limited(client, "name", MAX_NAME),
        cardNumber(client),
        matching(client, "phoneCode", CODE),
        matching(client, "phone", DIGITS),
        limited(client, "email", MAX_NAME));
  }

  static Basket basket(Input input) {
    List<OrderLine> items = new ArrayList<>();
    input.objects("itemList").forEach(line -> items.add(line(line)));
    List<OrderCombo> combos = new ArrayList<>();
    input.objects("comboList").forEach(combo -> combos.add(combo(combo)));
    Basket basket = new Basket(items, combos);
    basket.requireSize();
    return basket;
  }

  static Order.Terms terms(Input input) {
    return new Order.Terms(
        limited(input, "comment", MAX_COMMENT),
        Kopecks.find(input, "paidValue").orElse(null),
        input.flag("printFiscalCheck").orElse(null),
        limited(input, "printFiscalCheckEmail", MAX_NAME));
  }

  /** The paths of all members that were sent as null. */
  static List<String> nulls(JsonNode sent) {
    List<String> paths = new ArrayList<>();
    collect(sent, "", paths);
    return paths;
  }

  private static void collect(JsonNode node, String path, List<String> paths) {
    if (node.isNull()) {
      paths.add(path);
    }
    node.propertyStream()
        .forEach(member -> collect(member.getValue(), path + "/" + member.getKey(), paths));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), path + "/" + i, paths);
    }
  }

  private static OrderLine line(Input line) {
    return new OrderLine(
        null,
        line.requireText("menuItemGuid"),
        line.text("menuTypeGuid").orElse(null),
        supplements(line),
        Kopecks.require(line, "priceWithDiscount"),
        quantity(line));
  }

  private static OrderCombo combo(Input combo) {
    if (combo.objects("comboItemList").isEmpty()) {
      throw combo.missing("comboItemList");
    }
    return new OrderCombo(
        null,
        combo.requireText("comboGuid"),
        combo.objects("comboItemList").stream().map(OrderInput::part).toList(),
        Kopecks.require(combo, "priceWithDiscount"),
        quantity(combo));
  }

  static OrderLine part(Input part) {
    String item = part.requireText("menuItemGuid");
    String portion = part.text("menuTypeGuid").orElse(null);
    return new OrderLine(null, item, portion, supplements(part), null, 1);
  }

  static int quantity(Input input) {
    long quantity = input.requireNumber("quantity");
    if (quantity < 1) {
      throw input.invalid("quantity", "must be 1 or more");
    }
    Basket.requireUnits(quantity);
    return (int) quantity;
  }

  /** How many by supplement; null when none were sent. */
  static Map<String, Integer> supplements(Input input) {
    if (isNothing(input, "supplementList")) {
      return null;
    }
    Input sent = input.object("supplementList");
    Map<String, Integer> counts = new LinkedHashMap<>();
    sent.node()
        .propertyStream()
        .forEach(one -> counts.put(one.getKey(), count(sent, one.getKey())));
    return counts;
  }

  private static int count(Input supplements, String guid) {
    int count = supplements.requireInteger(guid);
    if (count < 1 || count > Basket.MOST_UNITS) {
      throw supplements.invalid(guid, "must be from 1 to " + Basket.MOST_UNITS);
    }
    return count;
  }

  static Long cardNumber(Input input) {
    Long number = input.number("cardNumber").orElse(null);
    if (number != null && number < 0) {
      throw input.invalid("cardNumber", "must be the number of a card");
    }
    return number;
  }

  private static String matching(Input input, String name, Pattern pattern) {
    String text = text(input, name);
    if (text != null && !pattern.matcher(text).matches()) {
      throw input.invalid(name, "must be digits");
    }
    return text;
  }

  static String limited(Input input, String name, int most) {
    String text = text(input, name);
    if (text != null && text.length() > most) {
      throw input.invalid(name, "must be at most " + most + " characters");
    }
    return text;
  }

  /** A blank text stays what it is, for the answer repeats it; null when there is none. */
  private static String text(Input input, String name) {
    JsonNode sent = input.node().path(name);
    return sent.isString() ? sent.asString() : input.text(name).orElse(null);
  }

  private static boolean isNothing(Input input, String name) {
    JsonNode sent = input.node().path(name);
    return sent.isMissingNode() || sent.isNull();
  }
}
