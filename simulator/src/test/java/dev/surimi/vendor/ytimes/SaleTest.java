package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaleTest {

  private static final Instant NOON = Instant.parse("2031-03-14T05:00:00Z");

  private final Position tea = position("tea", 15_000);
  private final Position cake = position("cake", 25_000);
  private final Sale sale = sale(new Payment(30_000, 10_000, null, 0), tea, cake);

  @Test
  void aDeletedPositionIsPaidBack() {
    Sale after = sale.without(List.of(tea), NOON);

    assertThat(after.due()).isEqualTo(25_000).isEqualTo(after.payment().total());
    assertThat(after.payment()).isEqualTo(new Payment(25_000, 0, null, 0));
    assertThat(after.isDeleted()).isFalse();
  }

  @Test
  void withoutItsLastPositionTheSaleIsDeleted() {
    Sale after = sale.without(List.of(tea, cake), NOON);

    assertThat(after.isDeleted()).isTrue();
    assertThat(after.payment().total()).isZero();
    assertThat(after.persons()).allMatch(SalePerson::isDeleted);
    assertThat(after.positions()).allMatch(position -> NOON.equals(position.canceledAt()));
  }

  @Test
  void onlyWhatIsThereCanBeDeleted() {
    Sale after = sale.without(List.of(tea), NOON);

    assertThat(after.alive(position -> true)).containsExactly(cake);
  }

  @Test
  void theCashThatGoesBackIsKnownBefore() {
    assertThat(sale.cashBack(List.of(tea))).isEqualTo(10_000);
  }

  @Test
  void aMarkupRaisesTheFullPrice() {
    Ware dear = tea.ware().at(20_000);

    assertThat(dear.fullPrice()).isEqualTo(20_000);
    assertThat(dear.discount()).isZero();
  }

  @Test
  void somethingSoldByWeightCostsItsWeight() {
    Ware coffee =
        new Ware(
            "c",
            MenuType.GOODS_WEIGHT,
            "Кофе",
            null,
            null,
            null,
            200_000,
            200_000,
            true,
            Map.of("beans", BigDecimal.valueOf(1_000)));

    Ware some = coffee.weighing(BigDecimal.valueOf(150));

    assertThat(some.name()).isEqualTo("Кофе 150.0 гр");
    assertThat(some.price()).isEqualTo(30_000);
    assertThat(some.goods().get("beans")).isEqualByComparingTo("150");
  }

  private static Sale sale(Payment payment, Position... positions) {
    LocalDate day = LocalDate.of(2031, 3, 14);
    SalePerson person = new SalePerson("p", "Гость 1", null, List.of(positions), null);
    List<SalePerson> persons = List.of(person);
    return new Sale(
        "g", "shop", "s", day, 1, 1, false, 1, null, NOON, NOON, persons, payment, null);
  }

  private static Position position(String name, long price) {
    Ware ware =
        new Ware(name, MenuType.GOODS, name, null, null, null, price, price, true, Map.of());
    return new Position(name, 1, 1, NOON, NOON, null, ware, BigDecimal.ZERO, null);
  }
}
