package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.octotable.Order.Article;
import dev.surimi.vendor.octotable.Order.Line;
import dev.surimi.vendor.octotable.Order.Mode;
import dev.surimi.vendor.octotable.Order.Progress;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What happens with dishes: guests order them, the kitchen makes them. */
final class OrderActions {

  /** What can be ordered, in every restaurant. */
  static final List<Article> MENU =
      List.of(
          new Article(501, "Bigoli in salsa", 1250),
          new Article(502, "Risotto al radicchio", 1400),
          new Article(503, "Tiramisù", 600));

  private static final String PLACE =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "property_id": {"type": "integer", "description": "the restaurant; 1001842 without it"},
         "reservation_id": {"type": "integer", "description": "the reservation it belongs to, if any"},
         "mode": {"enum": ["ROOM", "TAKEAWAY", "DELIVERY"], "description": "where the dishes go; TAKEAWAY without it"},
         "article_id": {"type": "integer", "description": "501, 502 or 503; 501 without it"},
         "quantity": {"type": "integer", "minimum": 1, "maximum": 99, "description": "how many; one without it"}}}
      """;

  private static final String ADVANCE =
      """
      {"type": "object", "additionalProperties": false, "required": ["order_id"],
       "properties": {
         "order_id": {"type": "integer", "description": "the order, such as 7201"}}}
      """;

  private OrderActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on("place-order", "A guest orders a dish.", PLACE, OrderActions::place)
        .on(
            "advance-order",
            "The kitchen is one step further with an order.",
            ADVANCE,
            OrderActions::advance);
  }

  private static JsonNode place(Transaction world, Input input) {
    Optional<Reservation> reservation =
        input.has("reservation_id")
            ? Optional.of(Pressed.reservation(world, input))
            : Optional.empty();
    Property property =
        reservation
            .map(one -> Pressed.property(world, one.propertyId()))
            .orElseGet(() -> Pressed.property(world, input));
    Line line =
        new Line(
            Numbering.ORDER_LINES.next(world),
            article(input),
            Said.number(input, "quantity", 1, 99).orElse(1),
            Progress.UNREAD);
    Order order =
        new Order(
            Numbering.ORDERS.next(world),
            property.id(),
            Channel.BOOK,
            input.parse("mode", "of ROOM, TAKEAWAY, DELIVERY", Mode::valueOf).orElse(Mode.TAKEAWAY),
            reservation.map(Reservation::customer).orElseGet(() -> somebody(world)),
            reservation.map(Reservation::id).orElse(null),
            reservation.map(one -> one.visit().serviceId()).orElse(null),
            reservation.map(one -> one.visit().roomId()).orElse(null),
            List.of(line),
            world.now());
    world.put(Order.TABLE, order);
    return Orders.json(property, order);
  }

  private static JsonNode advance(Transaction world, Input input) {
    Order before =
        Numbering.ORDERS.require(
            input.requireInteger("order_id"), id -> world.find(Order.TABLE, id));
    if (before.isDelivered()) {
      throw OctotableError.CONFLICT.because("the order has been delivered");
    }
    Order after = before.advanced();
    world.put(Order.TABLE, after);
    return Orders.json(Pressed.property(world, after.propertyId()), after);
  }

  private static Article article(Input input) {
    int id = input.integer("article_id").orElse(MENU.get(0).id());
    return MENU.stream()
        .filter(article -> article.id() == id)
        .findFirst()
        .orElseThrow(() -> OctotableError.notFound("article", Integer.toString(id)));
  }

  private static Customer somebody(Transaction world) {
    return new Customer(Numbering.CUSTOMERS.next(world), "Ada", "Byron", null, "+393331112223");
  }
}
