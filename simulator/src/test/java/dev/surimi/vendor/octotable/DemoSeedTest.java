package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Seed;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSeedTest {

  private static List<Reservation> book(String now) {
    return new Trattoria(Seed.DEMO, Instant.parse(now))
        .look(world -> world.all(Reservation.TABLE).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T00:30:00Z",
        "2031-03-29T23:59:59Z",
        "2031-10-26T00:30:00Z",
        "2024-12-11T12:00:00Z",
        "1999-12-31T23:00:00Z"
      })
  void nobodySitsOnAnothersLap(String now) {
    List<Reservation> live =
        book(now).stream().filter(one -> one.standing().status().isLive()).toList();

    for (Reservation one : live) {
      for (Reservation other : live) {
        boolean together =
            one.id() < other.id()
                && one.visit().startsAt().isBefore(other.freesTablesAt())
                && other.visit().startsAt().isBefore(one.freesTablesAt());
        assertThat(
                together && !Collections.disjoint(one.visit().tableIds(), other.visit().tableIds()))
            .as("%s and %s", one, other)
            .isFalse();
      }
    }
  }

  @Test
  void itIsLivelyAndSmall() {
    List<Reservation> book = book("2031-03-14T11:00:00Z");

    assertThat(book).hasSizeBetween(80, 300);
    assertThat(book.stream().map(one -> one.standing().status()).collect(Collectors.toSet()))
        .contains(
            Status.WAITING,
            Status.ACCEPTED,
            Status.PREPAY,
            Status.CONFIRMED,
            Status.CANCELLED,
            Status.EXPIRED,
            Status.REJECTED);
  }

  @Test
  void nobodyHasTheCustomerNumberOfAnother() {
    assertThat(book("2031-03-14T11:00:00Z"))
        .extracting(one -> one.customer().id())
        .doesNotHaveDuplicates();
  }
}
