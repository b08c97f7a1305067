package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The base of guests; its two methods are known from public clients only (facts 2.3). */
final class Clients {

  private Clients() {}

  static Reply load(Call call) {
    return Envelope.rows(find(call.world(), call.input()).map(Clients::json).stream());
  }

  /** A guest who is known gets the points and stays as they are. */
  static Reply create(Call call) {
    Transaction world = call.world();
    String requestId = call.input().requireText("requestId");
    Guest guest = read(call.input());
    BigDecimal points = points(call.input());
    Optional<Guest> served =
        world
            .find(PointsRequest.TABLE, requestId)
            .flatMap(request -> world.find(Guest.TABLE, request.guestId()));
    return Envelope.row(json(served.orElseGet(() -> serve(world, requestId, guest, points))));
  }

  private static Guest serve(Transaction world, String requestId, Guest guest, BigDecimal points) {
    Guest known =
        Guests.byPhone(world, new Phone(guest.phoneCode(), guest.phone()))
            .orElseGet(() -> Guests.enter(world, guest));
    Guest richer = known.withPoints(known.points().add(points));
    world.put(Guest.TABLE, richer);
    world.put(PointsRequest.TABLE, new PointsRequest(requestId, richer.id()));
    return richer;
  }

  private static Optional<Guest> find(Transaction world, Input input) {
    Optional<Long> card = input.number("cardNumber");
    Optional<Phone> phone = Phone.find(input);
    if (card.isEmpty() && phone.isEmpty()) {
      throw input.missing("phone");
    }
    return card.flatMap(number -> Guests.byCard(world, number))
        .or(() -> phone.flatMap(at -> Guests.byPhone(world, at)));
  }

  private static Guest read(Input input) {
    Phone phone = Phone.find(input).orElseThrow(() -> input.missing("phone"));
    return new Guest(
        0,
        0,
        input.text("name").orElse(null),
        input.text("surname").orElse(null),
        phone.code(),
        phone.number(),
        input.text("email").orElse(null),
        input.text("birthday").orElse(null),
        input.text("sex").orElse(null),
        input.flag("isAgreeToNotification").orElse(false),
        input.text("comment").orElse(null),
        BigDecimal.ZERO,
        0,
        0);
  }

  private static BigDecimal points(Input input) {
    if (input.decimal("value").isEmpty()) {
      return BigDecimal.ZERO;
    }
    return Amounts.require(input, "value").setScale(2, RoundingMode.HALF_UP);
  }

  private static JsonNode json(Guest guest) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", guest.name());
    json.set("points", Kopecks.exact(guest.points()));
    json.set("orderPromoCount", Kopecks.exact(BigDecimal.valueOf(guest.orderPromoCount())));
    json.set("orderPromoFreeCount", Kopecks.exact(BigDecimal.valueOf(guest.orderPromoFreeCount())));
    return json;
  }
}
