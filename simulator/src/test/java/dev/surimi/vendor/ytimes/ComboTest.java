package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a combo is sold, and what its positions cost. */
class ComboTest {

  private static final Combo ALWAYS =
      new Combo(
          "c", "c", 0, null, List.of(), List.of(DayOfWeek.values()), null, null, null, false, true);

  @ParameterizedTest
  @CsvSource({
    "2031-03-14T08:00, true",
    "2031-03-14T07:59, false",
    "2031-03-14T10:59, true",
    "2031-03-14T11:00, false",
    "2031-03-15T09:00, false"
  })
  void aBreakfastIsSoldOnWorkdayMornings(LocalDateTime at, boolean sold) {
    Combo breakfast =
        ALWAYS.limited(List.of(DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(11, 0));

    assertThat(breakfast.isSoldAt(at)).isEqualTo(sold);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-14T22:00, true",
    "2031-03-15T01:59, true",
    "2031-03-15T02:00, false",
    "2031-03-14T01:00, false",
    "2031-03-15T22:30, false"
  })
  void aNightBelongsToTheDayOnWhichItBegins(LocalDateTime at, boolean sold) {
    Combo night =
        ALWAYS.limited(List.of(DayOfWeek.FRIDAY), LocalTime.of(22, 0), LocalTime.of(2, 0));

    assertThat(night.isSoldAt(at)).isEqualTo(sold);
  }

  @Test
  void withoutLimitsItIsAlwaysSold() {
    assertThat(ALWAYS.isSoldAt(LocalDateTime.parse("2031-03-16T23:59:59.999999999"))).isTrue();
    assertThat(ALWAYS.isSoldAt(LocalDateTime.parse("2031-03-16T00:00"))).isTrue();
  }

  @Test
  void theDocumentationsExampleComesTo450() {
    ComboItem coffee = position(true, null, null, "price");
    ComboItem dessert = position(false, null, BigDecimal.valueOf(40), "discount");

    // The documentation says 350, and adds 300 and 150 wrongly.
    assertThat(coffee.priceOf(30_000) + dessert.priceOf(25_000)).isEqualTo(45_000);
  }

  @Test
  void aPositionCostsWhatTheComboSays() {
    assertThat(position(false, 9_900L, null, "price").priceOf(25_000)).isEqualTo(9_900);
    assertThat(position(false, null, BigDecimal.valueOf(100), "discount").priceOf(25_000)).isZero();
    assertThat(position(false, null, new BigDecimal("33.3"), "discount").priceOf(101))
        .isEqualTo(67);
  }

  private static ComboItem position(
      boolean useItemPrice, Long price, BigDecimal discount, String priceType) {
    return new ComboItem(List.of(), List.of(), List.of(), useItemPrice, price, discount, priceType);
  }
}
