package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reserve decides by itself. */
class ReserveTest {

  private static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");
  private static final Duration WAIT = Duration.ofMinutes(40);
  private static final int HOSTESS = 82037;

  @ParameterizedTest
  @CsvSource({
    "NEW, 2345 6 8",
    "ACCEPTED, 1 345 6 8",
    "EXPECTED, 2 45 6 8",
    "OPEN, 3 5 6",
    "CLOSED, ''",
    "CANCELLED, ''",
    "UNPAID, ''",
  })
  void itGoesWhereTheTableOfTransitionsLeads(ReserveStatus from, String to) {
    for (ReserveStatus next : ReserveStatus.values()) {
      assertThat(from.leadsTo(next))
          .as(from + " to " + next)
          .isEqualTo(to.contains(Integer.toString(next.code())));
    }
  }

  @Test
  void onlyThoseWhoAreYetToLeaveTakeTables() {
    assertThat(reserve(Bill.NOTHING).takesTables()).isTrue();
    assertThat(reserve(Bill.NOTHING).moved(ReserveStatus.OPEN, NOW, HOSTESS).takesTables())
        .isTrue();
    assertThat(reserve(Bill.NOTHING).moved(ReserveStatus.CLOSED, NOW, HOSTESS).takesTables())
        .isFalse();
  }

  @Test
  void aPaymentCountsUntilJustBeforeTheEnd() {
    Reserve reserve = reserve(toBePaid());

    Reserve paid = reserve.paid(NOW.plus(WAIT).minusNanos(1));

    assertThat(paid.status()).isEqualTo(ReserveStatus.ACCEPTED);
    assertThat(paid.bill().paid()).isEqualTo(100_000);
    assertThatThrownBy(() -> reserve.paid(NOW.plus(WAIT))).isInstanceOf(Refusal.class);
  }

  @Test
  void whatHasRunOutCannotBePaid() {
    Reserve expired = reserve(toBePaid()).expired(NOW.plus(WAIT));

    assertThat(expired.status()).isEqualTo(ReserveStatus.UNPAID);
    assertThat(expired.standing().cancelledAt()).isEqualTo(NOW.plus(WAIT));
    assertThatThrownBy(() -> expired.paid(NOW)).hasMessage("Время оплаты истекло");
  }

  @Test
  void aCancellationEndsTheLink() {
    Reserve cancelled = reserve(toBePaid()).moved(ReserveStatus.CANCELLED, NOW, HOSTESS);

    assertThat(cancelled.bill().awaitsPayment()).isFalse();
    assertThatThrownBy(() -> cancelled.paid(NOW)).hasMessage("Оплата больше не нужна");
  }

  @Test
  void nothingLeftToPayEndsTheLink() {
    assertThat(toBePaid().asks(0, false).awaitsPayment()).isFalse();
    assertThat(toBePaid().asks(500, true).awaitsPayment()).isTrue();
    assertThat(toBePaid().paidInCash().awaitsPayment()).isFalse();
  }

  private static Bill toBePaid() {
    return Bill.asking(100_000, false).with(Payment.open("token", NOW, WAIT));
  }

  private static Reserve reserve(Bill bill) {
    Interval evening = new Interval(NOW.plusSeconds(3600), NOW.plusSeconds(7200));
    return new Reserve(
        1,
        1,
        Origin.of(Origin.API, "api", NOW),
        null,
        Guest.named("Анна", ""),
        new Visit(evening, 2, List.of(1542), 58, false),
        Standing.of(ReserveStatus.NEW),
        bill);
  }
}
