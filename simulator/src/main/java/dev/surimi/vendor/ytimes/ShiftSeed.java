package dev.surimi.vendor.ytimes;

import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A shop's shifts of the last days, one a day from eight to eight, up to the one that is open now.
 * Its sales go through the same till as all others.
 */
final class ShiftSeed {

  private static final Duration LENGTH = Duration.ofHours(12);
  private static final Duration FIRST_SALE = Duration.ofMinutes(20);
  private static final Duration BETWEEN_SALES = Duration.ofMinutes(107);
  private static final int OPENS_AT = 8;
  private static final int SALES = 6;
  private static final int MOST_UNITS = 3;

  /** What stays in the drawer overnight. */
  private static final long CHANGE = 200_000;

  private static final long MISSING = 5_000;
  private static final long SMALL = 35_000;
  private static final BigDecimal REGULARS_DISCOUNT = BigDecimal.TEN;

  private final Transaction world;
  private final Shop shop;
  private final Employee cashier;
  private final List<Ware> offers;
  private final Map<String, BigDecimal> used = new LinkedHashMap<>();

  ShiftSeed(Transaction world, Shop shop) {
    this.world = world;
    this.shop = shop;
    this.cashier = TillActions.firstAt(world, shop).orElseThrow();
    this.offers = offers(world, Menu.of(world, shop));
  }

  /** The shift of a day, if it has begun; it is closed if it is over. */
  void plant(LocalDate day) {
    Instant start = day.atTime(OPENS_AT, 0).atZone(shop.timeZone()).toInstant();
    if (start.isAfter(world.now())) {
      return;
    }
    Till.openShift(world, shop.guid()).ifPresent(this::close);
    Shift shift = Shifts.open(world, shop, List.of(cashier.id()), CHANGE, start);
    Entropy chance = world.entropyOf("ytimes.day " + shop.guid(), day.toEpochDay());
    for (int i = 0; i < SALES; i++) {
      Instant at = start.plus(FIRST_SALE).plus(BETWEEN_SALES.multipliedBy(i));
      if (!at.isAfter(world.now())) {
        sell(shift, chance, at);
      }
    }
    spend(shift, chance);
  }

  /** Puts back what the sales took, as if it had been delivered before: balances are of today. */
  void bringBack() {
    Stock.giveBack(world, shop.guid(), used);
  }

  private void sell(Shift shift, Entropy chance, Instant at) {
    List<Ware> wares = new ArrayList<>();
    boolean regular = chance.below(4) == 0;
    for (int units = 1 + chance.below(MOST_UNITS); units > 0; units--) {
      Ware ware = offers.get(chance.below(offers.size()));
      wares.add(regular ? discounted(ware) : ware);
    }
    Payment payment = payment(Wares.total(wares), chance);
    List<Ticket.Part> parts = List.of(Ticket.Part.of(null, wares));
    Instant start = at.minusSeconds(10 + chance.below(60));
    Ticket ticket = new Ticket(parts, payment, cashier.id(), null, start, null);
    Register.ring(world, shift, ticket, at);
    wares.forEach(
        ware -> ware.goods().forEach((goods, raw) -> used.merge(goods, raw, BigDecimal::add)));
  }

  /** In the evening the cash goes to the bank, and once in a while some is missing. */
  private void close(Shift shift) {
    Instant end = shift.openedAt().plus(LENGTH);
    long surplus = Till.totals(world, shift).cashExpected() - CHANGE;
    if (surplus > 0) {
      Till.move(
          world, shift, CashOperation.Kind.PAY_OUT, surplus, "Инкассация", end.minusSeconds(300));
    }
    ShiftTotals totals = Till.totals(world, shift);
    boolean short50 = shift.on().getDayOfMonth() % 5 == 0;
    long counted = totals.cashExpected() - (short50 ? MISSING : 0);
    Shifts.close(world, shift, counted, totals.creditCheck(), end);
  }

  /** On some days something small is paid out of the drawer an hour after opening. */
  private void spend(Shift shift, Entropy chance) {
    Instant at = shift.openedAt().plus(Duration.ofHours(1));
    if (chance.below(3) == 0 && !at.isAfter(world.now())) {
      Outcome outcome = OutcomeSeed.plain(world, shift, OutcomeSeed.PHONE, SMALL, shop.local(at));
      Till.spend(world, shift, outcome, at);
    }
  }

  private static Payment payment(long total, Entropy chance) {
    return switch (chance.below(6)) {
      case 0, 1 -> Payment.inCash(total);
      case 2 -> new Payment(total - total / 2, total / 2, null, 0);
      case 3 -> Payment.by(PaymentKind.YANDEX_PAY.id(), total);
      default -> Payment.byCard(total);
    };
  }

  private static Ware discounted(Ware ware) {
    return ware.discountable()
        ? ware.at(ware.price() - Kopecks.percent(ware.price(), REGULARS_DISCOUNT))
        : ware;
  }

  /** Everything that the shop sells today, plain. */
  private static List<Ware> offers(Transaction world, Menu menu) {
    return world
        .all(MenuItem.TABLE)
        .filter(item -> item.menuType() != MenuType.GOODS_WEIGHT)
        .filter(item -> menu.item(item.guid()).isPresent())
        .flatMap(item -> lines(menu, item))
        .flatMap(
            line -> {
              Basket basket = new Basket(List.of(line), null);
              return Wares.of(menu, basket, OrderType.TOGO, null).stream();
            })
        .toList();
  }

  private static Stream<OrderLine> lines(Menu menu, MenuItem item) {
    if (!item.isRecipe()) {
      return menu.isStopped(item, null) ? Stream.of() : Stream.of(line(item, null));
    }
    return item.portions().stream()
        .filter(portion -> !menu.isStopped(item, portion))
        .map(portion -> line(item, portion.guid()));
  }

  private static OrderLine line(MenuItem item, String portion) {
    return new OrderLine(null, item.guid(), portion, null, null, 1);
  }
}
