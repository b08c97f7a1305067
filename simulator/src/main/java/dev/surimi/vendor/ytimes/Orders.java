package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Orders from outside: they come, and wait for the cashier. */
final class Orders {

  static final String ACCEPTED_BY_ITSELF = "order.accepted";

  private static final String VENDOR = "ytimes";
  private static final String ACCEPT_AFTER = "ytimes.accept_after";

  private Orders() {}

  /** The guid is the key of idempotency: sent again, it makes no second order (facts 2.5). */
  static Reply save(Call call) {
    String guid = OrderInput.guid(call.input());
    Order order =
        call.world().find(Order.TABLE, guid).orElseGet(() -> create(call.world(), call.input()));
    return Envelope.row(OrderJson.of(order));
  }

  static List<Notice> notices(Commit commit) {
    return commit.changes().stream().flatMap(Orders::decision).map(Orders::notice).toList();
  }

  /** The cashier's time to think is over. */
  static String acceptByItself(Transaction world, String guid) {
    Optional<Order> order = world.find(Order.TABLE, guid).filter(Order::isWaiting);
    if (order.isEmpty()) {
      return "decided already";
    }
    try {
      Cashier.accept(world, order.get(), Tender.NOTHING_SAID, null);
      return "accepted";
    } catch (Refusal noShift) {
      return "waits for a shift";
    }
  }

  /** What waited while there was no shift is accepted after its time, or at once. */
  static void planAcceptance(Transaction world, Order order) {
    String after = world.options().text(ACCEPT_AFTER);
    if (!after.isEmpty()) {
      Instant due = order.createdAt().plus(Duration.parse(after));
      Instant at = due.isBefore(world.now()) ? world.now() : due;
      world.plan(VENDOR, ACCEPTED_BY_ITSELF, order.guid(), at);
    }
  }

  static void cancelAcceptance(Transaction world, Order order) {
    world.cancel(VENDOR, ACCEPTED_BY_ITSELF, order.guid());
  }

  /** The orders that wait for a cashier, the oldest first. */
  static Stream<Order> waiting(Transaction world) {
    return world.between(Order.WAITING, Instant.MIN, Instant.MAX);
  }

  static Order create(Transaction world, Input input) {
    Shop shop = Shops.require(world, input);
    requireTill(shop);
    Basket basket = numbered(world, OrderInput.basket(input), input);
    OrderType type = OrderInput.type(input);
    OrderClient client = OrderInput.client(input);
    Order.Terms terms = OrderInput.terms(input);
    List<Ware> wares = Wares.of(Menu.of(world, shop), basket, type, shop.local(world.now()));
    Order order =
        new Order(
            OrderInput.guid(input),
            shop.guid(),
            type,
            client,
            guest(world, client),
            basket,
            wares,
            terms,
            OrderInput.nulls(input.node()),
            OrderStatus.CREATED,
            null,
            null,
            world.now());
    order.requirePaidInFull();
    world.put(Order.TABLE, order);
    planAcceptance(world, order);
    return order;
  }

  /** A storage takes no orders (documented). */
  private static void requireTill(Shop shop) {
    if (!shop.type().takesOrders()) {
      throw YTimesError.validation("На точке типа " + shop.type() + " нельзя создавать заказы");
    }
  }

  /** Who orders for the first time is in the guest base from then on (documented). */
  private static Long guest(Transaction world, OrderClient client) {
    if (client == null || !client.isRecognisable()) {
      return null;
    }
    return Guests.ofOrder(
            world,
            client.name(),
            client.cardNumber(),
            client.phoneCode(),
            client.phone(),
            client.email())
        .id();
  }

  private static Basket numbered(Transaction world, Basket basket, Input input) {
    boolean withItems = input.node().path("itemList").isArray();
    boolean withCombos = input.node().path("comboList").isArray();
    return new Basket(
        withItems ? basket.items().stream().map(line -> line.numbered(next(world))).toList() : null,
        withCombos
            ? basket.combos().stream().map(combo -> combo.numbered(next(world))).toList()
            : null);
  }

  private static String next(Transaction world) {
    return Guids.next(world, "order_item");
  }

  /** The order as the cashier decided it, if this change is that. */
  private static Stream<Order> decision(Change change) {
    boolean waited = change.before(Order.TABLE).filter(Order::isWaiting).isPresent();
    return change.after(Order.TABLE).stream().filter(order -> waited && !order.isWaiting());
  }

  private static Notice notice(Order order) {
    return Notice.of(
        "order.status",
        order.guid(),
        entropy -> {
          ObjectNode json = JsonNodeFactory.instance.objectNode();
          json.put("eventId", entropy.uuid()).put("guid", order.guid());
          return json.put("status", order.status().name())
              .put("statusMessage", order.statusMessage());
        });
  }
}
