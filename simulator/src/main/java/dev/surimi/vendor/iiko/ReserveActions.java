package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Action;
import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What guests and staff do about reserves, at the terminals. */
final class ReserveActions {

  private static final String RESERVE =
      "\"reserve\": {\"type\": \"string\", \"format\": \"uuid\", \"description\": \"the reserve, such as 77777777-7777-4777-8777-777777777701\"}";

  private static final String ONE = schema("[\"reserve\"]", RESERVE);

  private static final String CLOSE =
      schema(
          "[\"reserve\"]",
          RESERVE,
          "\"paymentType\": {\"type\": \"string\", \"format\": \"uuid\", \"description\": \"how the rest is paid; in cash without it\"}",
          "\"tips\": {\"type\": \"number\", \"minimum\": 0, \"maximum\": 1000000, \"description\": \"in roubles\"}");

  private static final String CANCEL =
      schema(
          "[\"reserve\"]",
          RESERVE,
          "\"reason\": {\"enum\": [\"ClientNotAppeared\", \"ClientRefused\", \"Other\"], \"description\": \"Other without it\"}");

  private static final String MOVE =
      schema(
          "[\"reserve\", \"tables\"]",
          RESERVE,
          "\"tables\": {\"type\": \"array\", \"minItems\": 1, \"items\": {\"type\": \"string\", \"format\": \"uuid\"}, \"description\": \"tables of the same terminal group\"}");

  private static final String ADD =
      schema(
          "[\"reserve\"]",
          RESERVE,
          "\"product\": {\"type\": \"string\", \"format\": \"uuid\", \"description\": \"of the menu; the set without it\"}",
          "\"amount\": {\"type\": \"number\", \"exclusiveMinimum\": 0, \"maximum\": 999, \"description\": \"1 without it\"}");

  private static final String EDIT =
      schema(
          "[\"reserve\"]",
          RESERVE,
          "\"guestsCount\": {\"type\": \"integer\", \"minimum\": 0, \"maximum\": 10000, \"description\": \"how many come\"}",
          "\"comment\": {\"type\": \"string\", \"maxLength\": 1000, \"description\": \"what the staff should know\"}");

  private static final String SHIFT =
      schema(
          "[]",
          "\"terminalGroup\": {\"type\": \"string\", \"format\": \"uuid\", \"description\": \"the hall of the first restaurant without it\"}");

  private ReserveActions() {}

  static String schema(String required, String... properties) {
    return "{\"type\": \"object\", \"additionalProperties\": false, \"required\": "
        + required
        + ", \"properties\": {"
        + String.join(", ", properties)
        + "}}";
  }

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "guests-come",
            "The guests come: a reserve ends, a banquet begins.",
            ONE,
            changing((reserve, now) -> reserve.guestsCame(now)))
        .on(
            "start-banquet",
            "The staff start a banquet, as its guests are there.",
            ONE,
            changing((reserve, now) -> reserve.started(now)))
        .on(
            "add-to-order",
            "The guests of a banquet order something more.",
            ADD,
            ReserveActions::add)
        .on(
            "print-bill",
            "The guests of a banquet ask for the bill.",
            ONE,
            changing((reserve, now) -> reserve.ordering(order -> order.billPrinted(now))))
        .on(
            "close-order",
            "The guests of a banquet pay, and its order is closed.",
            CLOSE,
            ReserveActions::close)
        .on("cancel-reserve", "The staff cancel a reserve.", CANCEL, ReserveActions::cancel)
        .on(
            "no-show",
            "Nobody came.",
            ONE,
            changing((reserve, now) -> reserve.canceled(CancelReason.CLIENT_NOT_APPEARED)))
        .on("move-tables", "The staff move a reserve to other tables.", MOVE, ReserveActions::move)
        .on(
            "edit-reserve",
            "The staff change how many come, or the comment.",
            EDIT,
            ReserveActions::edit)
        .on(
            "close-shift",
            "The cash shift is closed, and closed reserves are deleted.",
            SHIFT,
            ReserveActions::closeShift);
  }

  private static Action.Press changing(BiFunction<Reserve, LocalDateTime, Reserve> change) {
    return (world, input) -> {
      Reserve reserve = Front.reserve(world, input);
      return Front.write(world, change.apply(reserve, clock(world, reserve)));
    };
  }

  private static JsonNode add(Transaction world, Input input) {
    Reserve reserve = Front.reserve(world, input);
    String asked = input.text("product").orElse(MenuSeed.SET);
    Menu menu = new Menu(world);
    Product product = menu.product(asked);
    menu.requireNoFailure();
    BigDecimal amount = input.decimal("amount").orElse(BigDecimal.ONE);
    if (amount.signum() <= 0 || amount.compareTo(new BigDecimal("999")) > 0 || amount.scale() > 3) {
      throw input.invalid(
          "amount", "must be a number greater than 0 and at most 999, with three decimals at most");
    }
    OrderItem item = item(world, product, amount);
    return Front.write(world, reserve.ordering(order -> order.withMore(List.of(item), List.of())));
  }

  private static OrderItem item(Transaction world, Product product, BigDecimal amount) {
    Named named = new Named(product.id(), product.name());
    Dish dish =
        new Dish(
            named, product.price(), false, Ids.next(world), product.taxPercent(), 0, 0, List.of());
    return new OrderItem(
        OrderItem.Type.PRODUCT,
        amount,
        dish,
        null,
        List.of(),
        OrderItem.Status.ADDED,
        null,
        null,
        product.size(),
        null);
  }

  private static JsonNode close(Transaction world, Input input) {
    Reserve reserve = Front.reserve(world, input);
    Menu menu = new Menu(world);
    PaymentType type = menu.paymentType(input.text("paymentType").orElse(MenuSeed.CASH));
    menu.requireNoFailure();
    List<Payment> tips =
        input
            .decimal("tips")
            .filter(sum -> sum.signum() > 0)
            .map(ItemInput::money)
            .map(sum -> Payment.now(type, sum, Menu.TIPS))
            .stream()
            .toList();
    return Front.write(world, reserve.closed(type, tips, clock(world, reserve)));
  }

  private static JsonNode cancel(Transaction world, Input input) {
    CancelReason reason =
        Body.of(input.node()).choice("reason", CancelReason.class).orElse(CancelReason.OTHER);
    return Front.write(world, Front.reserve(world, input).canceled(reason));
  }

  private static JsonNode move(Transaction world, Input input) {
    Reserve moved = Front.reserve(world, input).movedTo(input.texts("tables"));
    return Front.write(world, Terminal.placed(world, moved));
  }

  private static JsonNode edit(Transaction world, Input input) {
    Reserve reserve = Front.reserve(world, input);
    int guests = input.integer("guestsCount").orElse(reserve.booking().guests());
    String comment = input.text("comment").orElse(reserve.booking().comment());
    if (guests < 0 || guests > 10_000) {
      throw input.invalid("guestsCount", "must be between 0 and 10000");
    }
    return Front.write(world, reserve.edited(guests, comment));
  }

  private static JsonNode closeShift(Transaction world, Input input) {
    TerminalGroup group = Front.group(world, input);
    List<Reserve> closed = world.where(Reserve.CLOSED_IN, group.id()).toList();
    if (closed.isEmpty()) {
      throw ErrorCode.INCORRECT.because("Terminal group " + group.id() + " has no closed reserves");
    }
    ObjectNode json = OrderJson.object();
    json.set(
        "deleted", OrderJson.list(closed, reserve -> Front.write(world, reserve.deletedAtLast())));
    return json;
  }

  private static LocalDateTime clock(Transaction world, Reserve reserve) {
    return Optional.ofNullable(reserve.terminalGroupId())
        .map(id -> TerminalGroup.of(world, id).clock(world.now()))
        .orElse(reserve.booking().startsOn());
  }
}
