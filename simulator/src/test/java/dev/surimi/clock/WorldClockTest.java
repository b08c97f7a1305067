package dev.surimi.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorldClockTest {

  private static final Instant NOW = Instant.parse("2031-03-14T10:00:00Z");

  @Test
  void aFrozenClockShowsWhatItWasSetTo() {
    assertThat(WorldClock.frozen(NOW).now()).isEqualTo(NOW);
  }

  @Test
  void aClockThatIsMovedKeepsItsManner() {
    assertThat(WorldClock.frozen(NOW).at(NOW.plusSeconds(60)).isFrozen()).isTrue();
    assertThat(WorldClock.running(NOW, 60).at(NOW.plusSeconds(60)).speed()).isEqualTo(60);
  }

  @Test
  void aRunningClockBeginsWhereItWasSet() {
    assertThat(WorldClock.running(NOW, 1).now()).isBetween(NOW, NOW.plusSeconds(30));
  }

  @Test
  void aFastClockReachesAnInstantSooner() {
    assertThat(WorldClock.running(NOW, 60).machineTimeUntil(NOW.plusSeconds(3_600)))
        .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
  }

  @Test
  void aFrozenClockStandsStillWhileItsSpeedIsSet() {
    assertThat(WorldClock.frozen(NOW).withSpeed(1_000_000).now()).isEqualTo(NOW);
  }

  @Test
  void aSpeedThatIsNotAboveZeroIsRefused() {
    assertThatThrownBy(() -> WorldClock.running(NOW, 0)).hasMessageContaining("speed");
  }
}
