package dev.surimi.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Invariant.Breach;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TakenTest {

  @Test
  void whoComesWhenAnotherLeavesIsInNobodysWay() {
    assertThat(twice(taken("T1", 18, 20, "Ada"), taken("T1", 20, 22, "Ben"))).isEmpty();
  }

  @Test
  void whoComesBeforeAnotherLeavesIsToldWithBoth() {
    assertThat(twice(taken("T1", 18, 20, "Ada"), taken("T1", 19, 21, "Ben")))
        .singleElement()
        .satisfies(
            breach -> {
              assertThat(breach.id()).isEqualTo("Ben");
              assertThat(breach.what()).contains("T1", "Ada");
            });
  }

  @Test
  void oneWhoStaysLongIsInTheWayOfAllWhoComeMeanwhile() {
    assertThat(
            twice(
                taken("T1", 12, 23, "Ada"), taken("T1", 13, 14, "Ben"), taken("T1", 18, 19, "Cid")))
        .extracting(Breach::id)
        .containsExactly("Ben", "Cid");
  }

  @Test
  void anotherPlaceIsAnotherMatter() {
    assertThat(twice(taken("T1", 18, 20, "Ada"), taken("T2", 18, 20, "Ben"))).isEmpty();
  }

  @Test
  void nobodyIsInTheirOwnWay() {
    assertThat(twice(taken("T1", 18, 20, "Ada"), taken("T1", 18, 20, "Ada"))).isEmpty();
  }

  private static List<Breach> twice(Taken... all) {
    return Taken.twice(Stream.of(all)).toList();
  }

  private static Taken taken(String place, int from, int to, String by) {
    return new Taken(place, at(from), at(to), by);
  }

  private static Instant at(int hour) {
    return Instant.parse("2031-03-14T%02d:00:00Z".formatted(hour));
  }
}
