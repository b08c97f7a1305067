package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a reserve would cost in advance. */
final class Deposits {

  private Deposits() {}

  static Reply calculate(Call call) {
    Wish wish = wish(Parameters.of(call));
    return Envelope.of(call, json(quoteFor(call, wish)));
  }

  /** What these tables ask for, each by the first rule that covers it. */
  static Quote quote(View world, List<Item> items, Wish wish) {
    LocalDateTime from = AddressTime.of(world).local(wish.interval().from());
    Quote quote = Quote.NOTHING;
    Set<Integer> perGuest = new HashSet<>();
    for (Item item : items) {
      int count = wish.count() == null ? item.countMin() : wish.count();
      Optional<DepositRule> rule = rule(world, item, from, count);
      // A party that takes two tables is still one party.
      if (rule.isPresent()
          && (rule.get().per() != DepositRule.Per.GUEST || perGuest.add(rule.get().id()))) {
        quote = quote.plus(rule.get().quote(wish.interval().length(), count));
      }
    }
    return quote;
  }

  static Quote quote(View world, Visit visit) {
    List<Item> items =
        visit.itemIds().stream().flatMap(id -> world.find(Item.TABLE, id).stream()).toList();
    Wish wish = new Wish(visit.interval(), visit.count(), visit.itemIds(), null, List.of());
    return quote(world, items, wish);
  }

  /** Unlike a creation, this call has neither {@code floorid} nor {@code tags}. */
  private static Wish wish(Parameters said) {
    return new Wish(
        said.requireInterval(), said.count().orElse(null), said.itemIds(), null, List.of());
  }

  /** By the tables that are named or, where none is, by the one that a creation would choose. */
  private static Quote quoteFor(Call call, Wish wish) {
    if (Parameters.of(call).flag("waitlist").orElse(false)) {
      return Quote.NOTHING;
    }
    if (wish.itemIds().isEmpty()) {
      return quote(call.world(), Seats.find(call.world(), wish, Audience.of(call)));
    }
    List<Item> items =
        wish.itemIds().stream()
            .map(id -> call.world().find(Item.TABLE, id).orElseThrow(RestoplaceError::noItem))
            .toList();
    return quote(call.world(), items, wish);
  }

  private static Optional<DepositRule> rule(View world, Item item, LocalDateTime from, int count) {
    return world.all(DepositRule.TABLE).filter(rule -> rule.covers(item, from, count)).findFirst();
  }

  private static ObjectNode json(Quote quote) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("deposit", Money.number(quote.deposit()));
    json.set("depositTotal", Money.number(quote.total()));
    json.set("depositTip", Money.number(quote.tip()));
    json.set("depositTax", Money.number(quote.tax()));
    return json.put("depositText", quote.text());
  }
}
