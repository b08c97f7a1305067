package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.clock.WorldClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TickerTest {

  @Test
  void aRunningClockLetsThingsHappenByItself() {
    try (Bar bar = new Bar()) {
      bar.order();
      bar.world().world().setClock(WorldClock.running(Bar.NOW, 10_000));

      bar.engine().change(bar.world(), transaction -> null);

      Awaitility.await()
          .untilAsserted(() -> assertThat(bar.world().state().agenda().next()).isEmpty());
    }
  }

  @Test
  void aFrozenClockLetsNothingHappen() {
    try (Bar bar = new Bar()) {
      bar.order();

      assertThat(bar.world().state().agenda().next()).isPresent();
      assertThat(bar.world().now()).isEqualTo(Bar.NOW);
    }
  }
}
