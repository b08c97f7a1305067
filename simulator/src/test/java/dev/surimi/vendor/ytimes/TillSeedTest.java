package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.clock.WorldClock;
import dev.surimi.vendor.Seed;
import dev.surimi.world.Options;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's days of sales, whenever a world begins. */
class TillSeedTest {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final String NOW = "2031-03-14T11:00:00Z";

  @ParameterizedTest
  @ValueSource(
      strings = {
        NOW,
        "2031-03-14T00:59:59Z",
        "2031-03-14T01:00:00Z",
        "2031-03-01T17:30:00Z",
        "2024-01-20T05:00:00Z",
        "1999-12-31T23:59:59Z"
      })
  void eachShopThatIsPrintedHasAnOpenShiftWithWhatItSold(String now) {
    World world = demo(now);

    for (String shop : List.of(TillSeed.GARDEN, TillSeed.COFFEE)) {
      Optional<Shift> open = look(world, tx -> Till.openShift(tx, shop));
      assertThat(open).as(shop).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {NOW, "2031-03-31T20:00:00Z", "2026-11-21T23:00:00Z"})
  void everySaleIsPaidWhatItCosts(String now) {
    List<Sale> sales = look(demo(now), tx -> tx.all(Sale.TABLE).toList());

    assertThat(sales).hasSizeGreaterThan(60).hasSizeLessThan(200);
    assertThat(sales).allMatch(sale -> sale.due() == sale.payment().total());
  }

  @Test
  void everyKindOfPaymentIsThere() {
    List<Payment> payments = look(demo(NOW), tx -> tx.all(Sale.TABLE).map(Sale::payment).toList());

    assertThat(payments).anyMatch(payment -> payment.cash() > 0 && payment.credit() > 0);
    assertThat(payments).anyMatch(payment -> payment.other() > 0);
  }

  @Test
  void thePrintedShiftHasThePrintedMoney() {
    ShiftTotals totals =
        look(
            demo(NOW),
            tx ->
                Till.totals(
                    tx,
                    tx.find(Shift.TABLE, "3c43ecde-1566-47d9-be1f-e6f69b952d23-1705912225146")
                        .orElseThrow()));

    assertThat(totals.cashExpected()).isEqualTo(2_700);
    assertThat(totals.creditCheck()).isEqualTo(332_500);
    assertThat(totals.otherCheck()).isEqualTo(Map.of(23423L, 453_000L));
  }

  @ParameterizedTest
  @CsvSource({
    "8795e07a-a7da-11ed-b223-d00d1341a13e, 1976",
    "8795e218-a7da-11ed-b223-d00d1341a13e, 8000",
    "8795e3b6-a7da-11ed-b223-d00d1341a13e, 85143"
  })
  void theSalesLeaveTheStockAsItIsPrinted(String goods, BigDecimal printed) {
    Balance balance = look(demo(NOW), tx -> Stock.balance(tx, TillSeed.GARDEN, goods));

    assertThat(balance.valueRaw()).isEqualByComparingTo(printed);
  }

  @Test
  void everyRowCanBeWrittenDownAndReadAgain() {
    World world = demo(NOW);

    for (Table<?, ?> table : Till.tables()) {
      List<?> rows = look(world, tx -> tx.all(table).toList());
      assertThat(rows).as("%s", table).isNotEmpty();
      rows.forEach(row -> assertThat(read(written(row), table)).isEqualTo(written(row)));
    }
  }

  @Test
  void theDemoAddsUpAsAFileHasTo() {
    World world = demo(NOW);

    look(
        world,
        tx -> {
          TillContinuation.begin(tx);
          return null;
        });
  }

  private static JsonNode written(Object row) {
    return STRICT.valueToTree(row);
  }

  private static JsonNode read(JsonNode row, Table<?, ?> table) {
    return written(STRICT.treeToValue(row, table.type()));
  }

  private static World demo(String now) {
    return world(now, Seed.DEMO);
  }

  private static World world(String now, Seed seed) {
    Instant at = Instant.parse(now);
    Options options =
        new Options(
            Map.of("ytimes.accept_after", JsonMapper.shared().getNodeFactory().stringNode("")));
    World world = new World("w", "seed", WorldClock.frozen(at), options);
    return world.change(
        at,
        tx -> {
          new YTimes().seed(tx, seed);
          return world;
        });
  }

  private static <R> R look(World world, Function<Transaction, R> work) {
    return world.look(world.now(), work);
  }
}
