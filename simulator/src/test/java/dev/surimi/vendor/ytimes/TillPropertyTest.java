package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.clock.WorldClock;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Seed;
import dev.surimi.world.Options;
import dev.surimi.world.Transaction;
import dev.surimi.world.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.json.JsonMapper;

/**
 * However the days go (sales, returns, cash in and out, expenses, shifts), sales, shifts, drawer
 * and stock agree, to the kopeck and the gram.
 */
class TillPropertyTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");
  private static final YTimes VENDOR = new YTimes();
  private static final World DEMO = demo();

  /** Something that somebody presses. */
  private record Press(String action, String input) {

    void happen(Transaction world) {
      VENDOR
          .actions()
          .find(action)
          .orElseThrow()
          .press()
          .press(world, Input.of(JSON.readTree(input.replace('\'', '"'))));
    }
  }

  @Property(tries = 150)
  void sumsOfSalesShiftAndPaymentsAgree(@ForAll("days") List<Press> days) {
    DEMO.look(
        NOW,
        world -> {
          Map<String, BigDecimal> before = stock(world);
          List<Sale> sold = world.all(Sale.TABLE).toList();
          days.forEach(press -> attempt(world, press));
          world.all(Sale.TABLE).forEach(TillPropertyTest::assertPaid);
          world.all(Shift.TABLE).forEach(shift -> assertAgrees(world, shift));
          assertExpensesArePaid(world);
          assertThat(stock(world)).isEqualTo(less(before, taken(world, sold)));
          return null;
        });
  }

  private static void attempt(Transaction world, Press press) {
    try {
      press.happen(world);
    } catch (Refusal impossible) {
      // nothing was pressed
    }
  }

  private static void assertPaid(Sale sale) {
    assertThat(sale.payment().total()).as("%s", sale).isEqualTo(sale.due());
    assertThat(List.of(sale.payment().cash(), sale.payment().credit(), sale.payment().other()))
        .allMatch(part -> part >= 0);
  }

  private static void assertAgrees(Transaction world, Shift shift) {
    List<Sale> sales = Till.sales(world, shift);
    ShiftTotals totals = Till.totals(world, shift);
    long others = totals.otherCheck().values().stream().mapToLong(Long::longValue).sum();

    assertThat(totals.cashCheck() + totals.creditCheck() + others)
        .isEqualTo(sales.stream().mapToLong(Sale::due).sum());
    assertThat(totals.cashExpected()).isNotNegative();
  }

  /** What is paid out of drawers for expenses is what the documents about them say. */
  private static void assertExpensesArePaid(Transaction world) {
    long documents =
        world
            .all(Outcome.TABLE)
            .filter(outcome -> outcome.payType() == Outcome.PayType.CASH)
            .mapToLong(Outcome::total)
            .sum();
    long cash =
        world
            .all(CashOperation.TABLE)
            .filter(operation -> operation.kind() == CashOperation.Kind.EXPENSE)
            .mapToLong(CashOperation::value)
            .sum();

    assertThat(cash).isEqualTo(documents);
  }

  private static Map<String, BigDecimal> stock(Transaction world) {
    Map<String, BigDecimal> stock = new TreeMap<>();
    world
        .all(Balance.TABLE)
        .filter(one -> one.shopGuid().equals(TillSeed.COFFEE))
        .forEach(one -> stock.put(one.goodsGuid(), one.valueRaw().setScale(6)));
    return stock;
  }

  /** What the sales that were not there before have taken, and not given back. */
  private static Map<String, BigDecimal> taken(Transaction world, List<Sale> before) {
    Map<String, BigDecimal> taken = new TreeMap<>();
    List<Sale> fresh = new ArrayList<>(world.all(Sale.TABLE).toList());
    fresh.removeIf(sale -> before.stream().anyMatch(old -> old.guid().equals(sale.guid())));
    for (Sale sale : fresh) {
      add(taken, sale, 1);
    }
    for (Sale old : before) {
      add(taken, old, -1);
      add(taken, world.find(Sale.TABLE, old.guid()).orElseThrow(), 1);
    }
    return taken;
  }

  private static void add(Map<String, BigDecimal> taken, Sale sale, int times) {
    if (sale.shopGuid().equals(TillSeed.COFFEE)) {
      sale.alive(any -> true)
          .forEach(
              one ->
                  one.ware()
                      .goods()
                      .forEach(
                          (goods, raw) ->
                              taken.merge(
                                  goods,
                                  raw.multiply(BigDecimal.valueOf(times)),
                                  BigDecimal::add)));
    }
  }

  private static Map<String, BigDecimal> less(
      Map<String, BigDecimal> stock, Map<String, BigDecimal> taken) {
    Map<String, BigDecimal> rest = new TreeMap<>(stock);
    taken.forEach((goods, raw) -> rest.merge(goods, raw.negate().setScale(6), BigDecimal::add));
    return rest;
  }

  @Provide
  Arbitrary<List<Press>> days() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, sales()),
            Tuple.of(2, Arbitraries.just(new Press("delete-sale", "{}"))),
            Tuple.of(1, Arbitraries.just(new Press("accept-order", "{}"))),
            Tuple.of(2, roubles().map(value -> new Press("pay-in", "{'value': " + value + "}"))),
            Tuple.of(2, roubles().map(value -> new Press("pay-out", "{'value': " + value + "}"))),
            Tuple.of(2, roubles().map(TillPropertyTest::expense)),
            Tuple.of(1, roubles().map(cash -> new Press("close-shift", "{'cash': " + cash + "}"))),
            Tuple.of(2, Arbitraries.just(new Press("open-shift", "{}"))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static Press expense(BigDecimal price) {
    return new Press("record-expense", "{'itemList': [{'price': " + price + "}, {'price': 0.01}]}");
  }

  private static Arbitrary<Press> sales() {
    Arbitrary<String> items =
        Combinators.combine(
                Arbitraries.of(
                    "'5abee2cf-db86-4b05-9a93-24def174c88b'",
                    "'3b116056-cf43-458c-ad31-061ca8515dbe',"
                        + "'menuTypeGuid':'2b1b2bd9-ed7c-4562-858c-b7792f3e8746'",
                    "'3b116056-cf43-458c-ad31-061ca8515dbe',"
                        + "'menuTypeGuid':'55414544-ec41-4f93-94e8-ebeb2c8c9ea2',"
                        + "'supplementList':{'d269fcad-ae48-11f0-85c7-0242ac140004':2}"),
                Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(1, 2))
            .as(
                (item, quantity, person) ->
                    "{'menuItemGuid':%s,'quantity':%d,'person':%d}"
                        .formatted(item, quantity, person))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(lines -> String.join(",", lines));
    Arbitrary<String> payment =
        Arbitraries.of("", ",'credit':100.07", ",'cash':50.5,'paymentTypeSettingsId':23423");
    Arbitrary<String> discount = Arbitraries.of("", ",'discountPercent':33.3");
    return Combinators.combine(items, payment, discount)
        .as(
            (list, paid, off) ->
                new Press("sell", "{'itemList':[" + list + "]" + paid + off + "}"));
  }

  private static Arbitrary<BigDecimal> roubles() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("999.99"))
        .ofScale(2);
  }

  private static World demo() {
    Options options =
        new Options(Map.of("ytimes.accept_after", JSON.getNodeFactory().stringNode("")));
    World world = new World("w", "seed", WorldClock.frozen(NOW), options);
    return world.change(
        NOW,
        tx -> {
          VENDOR.seed(tx, Seed.DEMO);
          return world;
        });
  }
}
