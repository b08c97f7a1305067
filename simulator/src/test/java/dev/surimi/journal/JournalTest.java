package dev.surimi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");

  @Test
  void theNewestExchangesComeFirst() {
    Journal journal = journalOf(3, 1 << 20);

    assertThat(journal.exchanges(any -> true, null, 2))
        .extracting(Exchange::id)
        .containsExactly(3L, 2L);
  }

  @Test
  void theOldestAreForgottenWhenTheBytesAreUsedUp() {
    Journal journal = journalOf(100, 20_000);

    assertThat(journal.find(1)).isEmpty();
    assertThat(journal.find(100)).isPresent();
    assertThat(journal.forgotten()).isBetween(80L, 99L);
  }

  @Test
  void whereAllTakeTooMuchEachMakesRoomForWhatItAdds() {
    Room room = new Room(1_000_000);
    Journal first = new Journal(10_000_000, room);
    Journal second = new Journal(10_000_000, room);

    fill(first, 1_000);
    fill(second, 1_000);

    assertThat(room.taken()).isBetween(900_000L, 1_300_000L);
    assertThat(first.forgotten()).isPositive();
    assertThat(second.size()).isPositive();
  }

  @Test
  void aWorldThatEndsGivesItsRoomBack() {
    Room room = new Room(1_000_000);
    Journal journal = new Journal(10_000_000, room);
    fill(journal, 10);

    journal.close();

    assertThat(room.taken()).isZero();
  }

  @Test
  void oneExchangeLargerThanTheBoundIsKeptAlone() {
    assertThat(journalOf(2, 10).exchanges(any -> true, null, 10))
        .extracting(Exchange::id)
        .containsExactly(2L);
  }

  @Test
  void watchersAreToldUntilTheyLeave() {
    Journal journal = new Journal(1 << 20, Room.unbounded());
    List<String> seen = new ArrayList<>();
    Runnable leave = journal.watch(happening -> seen.add(happening.kind()));

    journal.append(exchange(1));
    leave.run();
    journal.append(exchange(2));

    assertThat(seen).containsExactly("exchange");
  }

  private static Journal journalOf(int exchanges, long maxBytes) {
    Journal journal = new Journal(maxBytes, Room.unbounded());
    fill(journal, exchanges);
    return journal;
  }

  private static void fill(Journal journal, int exchanges) {
    for (int id = 1; id <= exchanges; id++) {
      journal.append(exchange(id));
    }
  }

  private static Exchange exchange(long id) {
    return new Exchange(
        id,
        NOW,
        NOW,
        Duration.ZERO,
        "vendor",
        "things.get",
        "documented",
        new Exchange.Sent("GET", "http://localhost/things", Map.of(), ""),
        null,
        new Exchange.Answered(200, Map.of(), "{}"),
        false,
        List.of(),
        List.of(),
        List.of());
  }
}
