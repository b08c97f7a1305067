package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How the average cost follows what comes in. */
class BalanceTest {

  private static final Balance NONE = Balance.none("shop", "goods");

  @Test
  void theFirstIncomeDecidesTheCost() {
    Balance balance = NONE.raised(number("12000"), number("1344"));

    assertThat(balance.valueRaw()).isEqualByComparingTo("12000");
    assertThat(balance.priceRaw()).isEqualByComparingTo("0.112");
  }

  @Test
  void theCostIsAveragedByWeight() {
    Balance balance =
        NONE.raised(number("1000"), number("100")).raised(number("3000"), number("700"));

    assertThat(balance.priceRaw()).isEqualByComparingTo("0.2");
  }

  @Test
  void whatWasSoldBeforeItCameHasNoCost() {
    Balance balance = NONE.moved(number("-500")).raised(number("1000"), number("100"));

    assertThat(balance.valueRaw()).isEqualByComparingTo("500");
    assertThat(balance.priceRaw()).isEqualByComparingTo("0.1");
  }

  @Property(tries = 200)
  void theAverageLiesBetweenWhatWasPaid(
      @ForAll @IntRange(min = 1, max = 100_000) int raw,
      @ForAll @IntRange(min = 0, max = 1_000) int cheap,
      @ForAll @IntRange(min = 0, max = 1_000) int dear) {
    BigDecimal amount = BigDecimal.valueOf(raw);

    BigDecimal average =
        NONE.raised(amount, amount.multiply(BigDecimal.valueOf(cheap)))
            .raised(amount, amount.multiply(BigDecimal.valueOf(dear)))
            .priceRaw();

    assertThat(average)
        .isBetween(
            BigDecimal.valueOf(Math.min(cheap, dear)), BigDecimal.valueOf(Math.max(cheap, dear)));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
