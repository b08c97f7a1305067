package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.world.State;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demo is believable. */
class ReserveSeedTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  @Test
  void thereIsAFortnightOfReservesInEveryStatusButUnpaid() {
    assertThat(reserves()).hasSizeBetween(70, 108);
    assertThat(reserves())
        .extracting(Reserve::status)
        .contains(
            ReserveStatus.NEW,
            ReserveStatus.ACCEPTED,
            ReserveStatus.CLOSED,
            ReserveStatus.CANCELLED);
  }

  @Test
  void noTableIsTakenTwice() {
    for (Reserve one : reserves()) {
      assertThat(reserves())
          .filteredOn(other -> other.id() > one.id() && one.takesTables() && other.takesTables())
          .filteredOn(other -> other.visit().itemId() == one.visit().itemId())
          .noneMatch(other -> other.visit().interval().overlaps(one.visit().interval()));
    }
  }

  @Test
  void numbersAreGivenOnceAndStayBelowTheNextOnes() {
    assertThat(reserves()).extracting(Reserve::number).doesNotHaveDuplicates();
    assertThat(reserves().stream().map(Reserve::number).filter(number -> number >= 107))
        .containsExactly(6458);
    assertThat(reserves().stream().map(Reserve::id).filter(id -> id >= 145_248).toList())
        .containsExactly(175_997);
  }

  @Test
  void tablesWithADepositAreFree() {
    assertThat(
            reserves().stream()
                .flatMap(reserve -> reserve.visit().itemIds().stream())
                .collect(Collectors.toSet()))
        .doesNotContain(1543, 2460, 1610)
        .contains(1542, 1603);
  }

  private List<Reserve> reserves() {
    State state = sandbox.world().state();
    return state.all(Reserve.TABLE).toList();
  }
}
