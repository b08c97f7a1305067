package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Refusal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which steps a reserve can take. */
class ReserveTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2031, 3, 14, 19, 0);

  @Test
  void aPlainReserveEndsWhenGuestsCome() {
    Reserve seated = plain().guestsCame(NOW);

    assertThat(seated.status()).isEqualTo(ReserveStatus.CLOSED);
    assertThat(seated.cancelReason()).isNull();
    assertThat(seated.guestsCameOn()).isEqualTo(NOW);
  }

  @Test
  void aBanquetBeginsWhenGuestsCome() {
    assertThat(banquet().guestsCame(NOW).status()).isEqualTo(ReserveStatus.STARTED);
  }

  @Test
  void aCanceledReserveHasAReasonAndNoGuests() {
    Reserve canceled = plain().canceled(CancelReason.CLIENT_REFUSED);

    assertThat(canceled.status()).isEqualTo(ReserveStatus.CLOSED);
    assertThat(canceled.guestsCameOn()).isNull();
    assertThat(canceled.takesTables()).isFalse();
  }

  @Test
  void aStartedBanquetIsNotCanceled() {
    Reserve started = banquet().started(NOW);

    assertThatThrownBy(() -> started.canceled(CancelReason.OTHER)).isInstanceOf(Refusal.class);
  }

  @Test
  void aClosedReserveChangesNoMore() {
    Reserve closed = plain().guestsCame(NOW);

    assertThatThrownBy(() -> closed.guestsCame(NOW)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> closed.movedTo(List.of("t"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> closed.edited(2, null)).isInstanceOf(Refusal.class);
  }

  @Test
  void onlyAClosedReserveIsDeletedAndOnlyOnce() {
    Reserve deleted = plain().guestsCame(NOW).deletedAtLast();

    assertThat(deleted.deleted()).isTrue();
    assertThatThrownBy(deleted::deletedAtLast).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> plain().deletedAtLast()).isInstanceOf(Refusal.class);
  }

  @Test
  void anOrderIsClosedOnce() {
    PaymentType cash = new PaymentType("p", "Наличные", PaymentType.Kind.CASH);
    Reserve closed = banquet().started(NOW).closed(cash, List.of(), NOW);

    assertThat(closed.order().closedOn()).isEqualTo(NOW);
    assertThatThrownBy(() -> closed.closed(cash, List.of(), NOW)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> plain().closed(cash, List.of(), NOW)).isInstanceOf(Refusal.class);
  }

  private static Reserve plain() {
    return reserve(null);
  }

  private static Reserve banquet() {
    return reserve(BillTest.order(List.of(), List.of()));
  }

  private static Reserve reserve(Order order) {
    Booking booking =
        new Booking(
            new Customer(null, "Анна"),
            "+79000000001",
            2,
            null,
            120,
            true,
            List.of("t"),
            NOW,
            null);
    return Reserve.asked("r", null, "o", "g", booking, order).created(numbered -> numbered);
  }
}
