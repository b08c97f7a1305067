package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Refusal;
import org.junit.jupiter.api.Test;

class TenderTest {

  @Test
  void whatIsSaidNowhereIsInCash() {
    assertThat(Tender.NOTHING_SAID.pay(500)).isEqualTo(Payment.inCash(500));
  }

  @Test
  void theRestOfAPaymentByCardIsInCash() {
    assertThat(new Tender(null, 300L, null).pay(500)).isEqualTo(new Payment(300, 200, null, 0));
  }

  @Test
  void theRestOfAPaymentInCashIsByCard() {
    assertThat(new Tender(300L, null, null).pay(500)).isEqualTo(new Payment(200, 300, null, 0));
  }

  @Test
  void theAdditionalKindPaysTheRest() {
    assertThat(new Tender(100L, 150L, 23423L).pay(500))
        .isEqualTo(new Payment(150, 100, 23423L, 250));
  }

  @Test
  void moreThanTheSumIsRefused() {
    assertThatThrownBy(() -> new Tender(501L, null, null).pay(500)).isInstanceOf(Refusal.class);
  }

  @Test
  void lessThanTheSumIsRefused() {
    assertThatThrownBy(() -> new Tender(200L, 200L, null).pay(500)).isInstanceOf(Refusal.class);
  }

  @Test
  void moneyGoesBackInCashFirst() {
    assertThat(new Payment(200, 300, 23423L, 100).less(450))
        .isEqualTo(new Payment(50, 0, 23423L, 100));
  }
}
