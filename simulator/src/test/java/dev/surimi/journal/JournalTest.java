package dev.surimi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Direction;
import dev.surimi.contract.Severity;
import dev.surimi.contract.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
    assertThat(journal.forgotten()).isBetween(20L, 60L);
  }

  @Test
  void whereAllTakeTooMuchEachMakesRoomForWhatItAdds() {
    Room room = new Room(1_000_000);
    Journal first = new Journal(10_000_000, room);
    Journal second = new Journal(10_000_000, room);

    fill(first, 6_000);
    fill(second, 6_000);

    assertThat(room.taken()).isBetween(700_000L, 1_500_000L);
    assertThat(first.forgotten()).isPositive();
    assertThat(second.size()).isPositive();
  }

  @Test
  void howeverManyTakeTooMuchEachKeepsItsLatest() {
    Room room = new Room(1_000_000);
    List<Journal> journals = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Journal journal = new Journal(10_000_000, room);
      fill(journal, 100);
      journals.add(journal);
    }
    fill(journals.get(0), 1_000);
    fill(journals.get(0), 1_000);

    assertThat(room.taken()).isLessThan(1_000 * 40_000L);
    assertThat(journals).allSatisfy(each -> assertThat(each.size()).isGreaterThan(20));
  }

  @Test
  void oneThatIsEmptiedAgainAndAgainTakesNoMoreThanItHolds() {
    Room room = Room.unbounded();
    Journal journal = new Journal(1_000, room);

    fill(journal, 1_000);

    assertThat(room.taken()).isLessThan(5_000);
    assertThat(journal.size()).isEqualTo(1);
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
  void whatItTakesStaysWithinItsBoundHoweverMuchIsSaid() {
    Room room = Room.unbounded();
    Journal journal = new Journal(1 << 20, room);

    fill(journal, 20_000);

    assertThat(room.taken()).isBetween(900_000L, 1L << 20);
    assertThat(journal.find(20_000)).isPresent();
  }

  @Test
  void anExchangeIsReadAsItWasWritten() {
    Violation violation =
        new Violation(Direction.REQUEST, Severity.ERROR, "/a", "type", "no \u26a0", "a.json");
    ObjectNode said = JsonNodeFactory.instance.objectNode().put("persons", 4).put("rate", 1.50);
    Exchange exchange =
        new Exchange(
            7,
            NOW,
            NOW.plusNanos(5),
            Duration.ofNanos(1_234),
            "vendor",
            null,
            null,
            new Exchange.Sent(
                "POST", "http://h/\u00e9?a=b", Map.of("X-A", List.of("1", "2")), "{\"a\":1}"),
            said,
            new Exchange.Answered(402, Map.of("Content-Type", "text/plain"), "caf\u00e9"),
            true,
            List.of(violation),
            List.of(),
            List.of(3L, 4L));
    Journal journal = new Journal(1 << 20, Room.unbounded());

    journal.append(exchange);

    assertThat(journal.find(7).orElseThrow())
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .isEqualTo(exchange);
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
