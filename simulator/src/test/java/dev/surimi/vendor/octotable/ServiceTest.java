package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.octotable.Service.ConfirmationMode;
import dev.surimi.vendor.octotable.Service.OrdersSection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTest {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");

  private static Service from(String start, String end, int stay) {
    return new Service(
        1,
        1,
        "Dinner",
        true,
        true,
        ConfirmationMode.CONFIRMED,
        false,
        stay,
        List.of(DayOfWeek.values()),
        LocalTime.parse(start),
        LocalTime.parse(end),
        List.of(),
        0,
        null,
        true,
        OrdersSection.NONE);
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(ROME);
  }

  @Test
  void theLastHourLeavesTimeForAStay() {
    assertThat(from("19:00", "23:00", 60).hours())
        .startsWith(LocalTime.of(19, 0))
        .endsWith(LocalTime.of(22, 0))
        .hasSize(7);
    assertThat(from("19:00", "20:00", 61).hours()).isEmpty();
  }

  @Test
  void aServiceMayEndAfterMidnightButNobodyComesThen() {
    assertThat(from("22:00", "02:00", 60).hours())
        .containsExactly(
            LocalTime.of(22, 0), LocalTime.of(22, 30), LocalTime.of(23, 0), LocalTime.of(23, 30));
    assertThat(from("19:30", "00:00", 60).hours()).endsWith(LocalTime.of(23, 0));
  }

  @Test
  void nobodyBooksTooLateOrTooFarAhead() {
    Service service = from("19:00", "23:00", 60).within(60, 1);

    assertThat(service.isWithinAdvance(at("2031-03-14T13:00"), NOW)).isTrue();
    assertThat(service.isWithinAdvance(at("2031-03-14T12:59"), NOW)).isFalse();
    assertThat(service.isWithinAdvance(at("2031-03-15T23:59"), NOW)).isTrue();
    assertThat(service.isWithinAdvance(at("2031-03-16T00:00"), NOW)).isFalse();
  }

  @Test
  void itIsServedOnItsDays() {
    assertThat(
            from("19:00", "23:00", 60)
                .on(List.of(DayOfWeek.SUNDAY))
                .isServedOn(LocalDate.of(2031, 3, 15)))
        .isFalse();
  }
}
