package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** What guests do: book in the widget, pay, refuse to pay. */
final class GuestActions {

  private static final String PAYMENT =
      """
      {"type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1,
       "properties": {
         "reserve": {"type": "integer", "description": "the reserve that waits for its payment"},
         "token": {"type": "string", "description": "the last part of its paymentLink's path"}}}
      """;

  private GuestActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "widget-reserve",
            "A guest books in the widget, at a table with a deposit if one is free.",
            HallActions.BOOKING.formatted(""),
            GuestActions::book)
        .on("pay", "The guest pays the deposit.", PAYMENT, GuestActions::pay)
        .on("refuse-payment", "The guest refuses to pay.", PAYMENT, GuestActions::refuse);
  }

  private static JsonNode book(Transaction world, Input input) {
    Wish wish = HallActions.wish(world, input);
    Visit visit = Seats.find(world, atDeposit(world, wish), Audience.GUEST);
    Origin origin =
        new Origin(Origin.WIDGET, "widget", Map.of("utm_source", "site"), false, 0, world.now());
    Bill bill = Bill.asking(Deposits.quote(world, visit).total(), false);
    if (bill.desired() > 0) {
      bill =
          ReserveDesk.withLink(
              world, bill, world.options().duration("restoplace.widget_payment_wait"));
    }
    Guest guest = HallActions.guest(world, input);
    return StaffActions.json(
        world,
        ReserveDesk.write(world, origin, guest, visit, Standing.of(ReserveStatus.NEW), bill));
  }

  /** The wish for the first free table that asks for a deposit, unless one is named. */
  private static Wish atDeposit(Transaction world, Wish wish) {
    if (!wish.itemIds().isEmpty()) {
      return wish;
    }
    List<Integer> chosen =
        Availability.in(wish.interval(), world, Audience.GUEST).candidates(wish).stream()
            .filter(item -> Deposits.quote(world, List.of(item), wish).total() > 0)
            .map(Item::id)
            .limit(1)
            .toList();
    return new Wish(wish.interval(), wish.count(), chosen, null, wish.tags());
  }

  private static JsonNode pay(Transaction world, Input input) {
    return settle(world, input, reserve -> reserve.paid(world.now()));
  }

  private static JsonNode refuse(Transaction world, Input input) {
    return settle(world, input, reserve -> reserve.unpaid(world.now()));
  }

  private static JsonNode settle(Transaction world, Input input, UnaryOperator<Reserve> decision) {
    Reserve before =
        input
            .text("token")
            .map(token -> PaymentPage.find(world, token).orElseThrow(RestoplaceError::noReserve))
            .orElseGet(() -> StaffActions.find(world, input));
    return StaffActions.json(world, ReserveDesk.change(world, before, decision.apply(before)));
  }
}
