package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.stream.Stream;

/** Expenses that are not for goods, and their categories. */
final class Outcomes {

  private Outcomes() {}

  static Reply categories(Call call) {
    return Envelope.rows(
        call.world()
            .all(OutcomeCategory.TABLE)
            .sorted(Comparator.comparingInt(OutcomeCategory::number))
            .map(OutcomeJson::category));
  }

  static Reply list(Call call) {
    Shop shop = Shops.require(call.world(), call.input());
    Range range = Range.of(call.input());
    return Envelope.page(
        call,
        between(call.world(), shop, range).count(),
        between(call.world(), shop, range),
        outcome -> OutcomeJson.of(call.world(), outcome));
  }

  private static Stream<Outcome> between(View world, Shop shop, Range range) {
    LocalDateTime from = range.from().atStartOfDay();
    LocalDateTime to = range.to().atTime(LocalTime.MAX);
    return world.between(
        Outcome.BY_PLACE, new Outcome.Place(shop.guid(), from), new Outcome.Place(shop.guid(), to));
  }
}
