package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How the lines of an order are read, with the menu's names and prices. */
final class ItemInput {

  private static final BigDecimal MOST = new BigDecimal("999.999");
  private static final int MOST_COMMENT = 255;
  private static final BigDecimal MOST_MONEY = new BigDecimal("10000000");

  private final Transaction world;
  private final Menu menu;

  ItemInput(Transaction world, Menu menu) {
    this.world = world;
    this.menu = menu;
  }

  List<OrderItem> items(List<Body> bodies) {
    return bodies.stream().map(this::item).toList();
  }

  List<Combo> combos(List<Body> bodies) {
    return bodies.stream().map(this::combo).toList();
  }

  private OrderItem item(Body body) {
    OrderItem.Type type = body.requireChoice("type", OrderItem.Type.class);
    boolean compound = type == OrderItem.Type.COMPOUND;
    Dish first = compound ? dish(body.requireObject("primaryComponent")) : dish(body);
    Dish second = compound ? body.object("secondaryComponent").map(this::dish).orElse(null) : null;
    List<Modifier> common = compound ? modifiers(body, "commonModifiers") : List.of();
    return new OrderItem(
        type,
        amount(body),
        first,
        second,
        common,
        OrderItem.Status.ADDED,
        body.text("comment", MOST_COMMENT).orElse(null),
        null,
        size(body),
        body.object("comboInformation").map(ItemInput::part).orElse(null));
  }

  private Dish dish(Body body) {
    Product product = menu.product(body.requireGuid("productId"));
    long price = body.number("price").map(ItemInput::money).orElse(product.price());
    return new Dish(
        new Named(product.id(), product.name()),
        price,
        body.has("price"),
        body.guid("positionId").orElseGet(() -> Ids.next(world)),
        product.taxPercent(),
        0,
        0,
        modifiers(body, "modifiers"));
  }

  private List<Modifier> modifiers(Body body, String name) {
    return body.objects(name).stream().map(this::modifier).toList();
  }

  private Modifier modifier(Body body) {
    Product product = menu.product(body.requireGuid("productId"));
    body.guid("productGroupId");
    return new Modifier(
        new Named(product.id(), product.name()),
        product.group(),
        amount(body),
        body.number("price").map(ItemInput::money).orElse(product.price()),
        body.has("price"),
        body.guid("positionId").orElseGet(() -> Ids.next(world)),
        product.taxPercent(),
        0);
  }

  private Combo combo(Body body) {
    ComboOffer offer = menu.combo(body.requireGuid("sourceId"));
    long amount = body.requireWhole("amount");
    if (amount < 1 || amount > 999) {
      throw IikoError.badRequest("The amount of a combo must be between 1 and 999");
    }
    long price = money(body.requireNumber("price"));
    return new Combo(
        body.requireGuid("id"),
        body.requireText("name"),
        (int) amount,
        price,
        offer.id(),
        offer.size());
  }

  /** A product comes in the size of the menu; another one is refused by the terminal. */
  private Named size(Body body) {
    String asked = body.guid("productSizeId").orElse(null);
    if (asked == null) {
      return null;
    }
    Named known = body.guid("productId").map(menu::product).map(Product::size).orElse(null);
    if (known == null || !known.id().equals(asked)) {
      menu.fail("Product size " + asked + " is not found");
    }
    return known;
  }

  private static OrderItem.ComboPart part(Body body) {
    return new OrderItem.ComboPart(
        body.requireGuid("comboId"),
        body.requireGuid("comboSourceId"),
        body.requireGuid("comboGroupId"));
  }

  private static BigDecimal amount(Body body) {
    BigDecimal amount = body.requireNumber("amount").setScale(3, RoundingMode.HALF_UP);
    if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
      throw IikoError.badRequest(
          "The amount of an order item must be greater than 0 and at most " + MOST);
    }
    return amount.stripTrailingZeros();
  }

  /** In kopecks; nobody pays less than nothing. */
  static long money(BigDecimal roubles) {
    if (roubles.signum() < 0 || roubles.compareTo(MOST_MONEY) > 0) {
      throw IikoError.badRequest("A price or sum must be between 0 and " + MOST_MONEY);
    }
    return Bill.rounded(roubles.movePointRight(2));
  }
}
