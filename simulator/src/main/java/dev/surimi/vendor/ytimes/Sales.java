package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The history of a shop's sales. */
final class Sales {

  private Sales() {}

  /** By the day of the shift, as they were rung up. */
  static Reply list(Call call) {
    Shop shop = Shops.require(call.world(), call.input());
    Range range = Range.of(call.input());
    return Envelope.page(
        call,
        between(call.world(), shop, range).count(),
        between(call.world(), shop, range),
        sale -> SaleJson.of(call.world(), shop, sale));
  }

  static Sale require(View world, String guid) {
    return world
        .find(Sale.TABLE, guid)
        .orElseThrow(() -> YTimesError.notFound("Продажа " + guid + " не найдена"));
  }

  /** The last one of an open shift that is not deleted. */
  static Optional<Sale> newest(View world) {
    return world
        .between(Shift.OPEN, "", "\uffff")
        .flatMap(shift -> world.where(Sale.BY_SHIFT, shift.guid()))
        .filter(sale -> !sale.isDeleted())
        .max(Comparator.comparing(Sale::endedAt).thenComparing(Sale::checkNum));
  }

  static Stream<Sale> between(View world, Shop shop, Range range) {
    return world.between(
        Sale.BY_PLACE,
        Sale.Place.before(shop.guid(), range.from()),
        Sale.Place.after(shop.guid(), range.to()));
  }
}
