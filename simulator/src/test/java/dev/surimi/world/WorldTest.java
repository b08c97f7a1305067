package dev.surimi.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.clock.WorldClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WorldTest {

  private static final Instant NOW = Instant.parse("2031-03-14T10:00:00Z");

  private final World world =
      new World("tests", "seed", WorldClock.frozen(NOW), new Options(Map.of()));

  @Test
  void whatATransactionPutsIsThereAfterwards() {
    change(tx -> tx.put(Guest.TABLE, new Guest(1, "Ada", "London")));

    assertThat(world.state().find(Guest.TABLE, 1L)).contains(new Guest(1, "Ada", "London"));
  }

  @Test
  void aTransactionThatThrowsLeavesNothingBehind() {
    assertThatThrownBy(
            () ->
                change(
                    tx -> {
                      tx.put(Guest.TABLE, new Guest(1, "Ada", "London"));
                      tx.next("guests");
                      tx.plan("tests", "guest.left", "1", NOW);
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(world.state()).isSameAs(State.empty());
  }

  @Test
  void aSequenceThatIsRaisedGoesOnFromThere() {
    change(tx -> tx.raise("guests", 7));
    change(tx -> tx.raise("guests", 3));

    assertThat(world.<Long>change(NOW, tx -> tx.next("guests"))).isEqualTo(8);
  }

  @Test
  void aStateThatWasTakenEarlierStaysAsItWas() {
    change(tx -> tx.put(Guest.TABLE, new Guest(1, "Ada", "London")));
    State snapshot = world.state();

    change(tx -> tx.remove(Guest.TABLE, 1L));

    assertThat(snapshot.find(Guest.TABLE, 1L)).isPresent();
    assertThat(world.state().count(Guest.TABLE)).isZero();
  }

  @Test
  void anIndexFollowsARecordThatChanges() {
    change(tx -> tx.put(Guest.TABLE, new Guest(1, "Ada", "London")));
    change(tx -> tx.put(Guest.TABLE, new Guest(1, "Ada", "Paris")));

    assertThat(world.state().where(Guest.BY_TOWN, "London")).isEmpty();
    assertThat(world.state().where(Guest.BY_TOWN, "Paris")).hasSize(1);
  }

  @Test
  void aRangeOfAnIndexComesInItsOrderAndIncludesBothEnds() {
    change(
        tx ->
            List.of("Rome", "Oslo", "Bonn", "Nice")
                .forEach(town -> tx.put(Guest.TABLE, new Guest(tx.next("guests"), "Ada", town))));

    assertThat(world.state().between(Guest.BY_TOWN, "Bonn", "Oslo").map(Guest::town))
        .containsExactly("Bonn", "Nice", "Oslo");
  }

  @Test
  void aRecordPutTwiceIsOneChangeFromBeforeToAfter() {
    change(tx -> tx.put(Guest.TABLE, new Guest(1, "Ada", "London")));

    List<Change> changes = new java.util.ArrayList<>();
    change(
        tx -> {
          tx.put(Guest.TABLE, new Guest(1, "Ada", "Rome"));
          tx.put(Guest.TABLE, new Guest(1, "Ada", "Paris"));
          changes.addAll(tx.commit().changes());
        });

    assertThat(changes)
        .containsExactly(
            new Change(
                Guest.TABLE, 1L, new Guest(1, "Ada", "London"), new Guest(1, "Ada", "Paris")));
  }

  @Test
  void aRecordPutAsItWasIsNoChange() {
    change(tx -> tx.put(Guest.TABLE, new Guest(1, "Ada", "London")));

    change(
        tx -> {
          tx.put(Guest.TABLE, new Guest(1, "Ada", "London"));
          assertThat(tx.commit().changes()).isEmpty();
        });
  }

  @Test
  void lookingNeverChangesTheState() {
    world.look(
        NOW,
        tx -> {
          tx.put(Guest.TABLE, new Guest(1, "Ada", "London"));
          return null;
        });

    assertThat(world.state().count(Guest.TABLE)).isZero();
  }

  @Test
  void writersTakeTurnsSoThatNoUpdateIsLost() throws InterruptedException {
    List<Thread> writers =
        java.util.stream.IntStream.range(0, 8)
            .mapToObj(i -> new Thread(this::writeHundredGuests))
            .toList();

    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }

    assertThat(world.state().all(Guest.TABLE).map(Guest::id)).hasSize(800).doesNotHaveDuplicates();
  }

  private void writeHundredGuests() {
    for (int i = 0; i < 100; i++) {
      change(tx -> tx.put(Guest.TABLE, new Guest(tx.next("guests"), "Ada", "London")));
    }
  }

  private void change(Consumer<Transaction> work) {
    world.change(
        NOW,
        tx -> {
          work.accept(tx);
          return null;
        });
  }
}
