package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void partsAreByWeight() {
    assertThat(Shares.of(45_600, List.of(30_000L, 15_000L))).containsExactly(30_400L, 15_200L);
  }

  @Test
  void whatCostsNothingAloneTakesNothing() {
    assertThat(Shares.of(100, List.of(0L, 5L))).containsExactly(0L, 100L);
  }

  @Test
  void partsWithoutWeightAreEqual() {
    assertThat(Shares.of(100, List.of(0L, 0L, 0L))).containsExactly(33L, 33L, 34L);
  }

  @Property
  void partsAddUpAndNoneIsBelowNothing(
      @ForAll @LongRange(max = Kopecks.MOST) long total,
      @ForAll @Size(min = 1, max = 10) List<@LongRange(max = Kopecks.MOST) Long> weights) {
    List<Long> parts = Shares.of(total, weights);

    assertThat(parts).hasSameSizeAs(weights).allMatch(part -> part >= 0);
    assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
  }
}
