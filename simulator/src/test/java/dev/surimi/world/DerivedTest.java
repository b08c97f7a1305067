package dev.surimi.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.clock.WorldClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivedTest {

  private static final Instant NOW = Instant.parse("2031-03-14T10:00:00Z");

  /** A table that nothing is derived from. */
  record Dog(long id) {
    static final Table<Long, Dog> TABLE = Table.of("tests", "dogs", Dog.class, Dog::id);
  }

  private static final Derived<String, List<String>> NAMES =
      new Derived<>(
          List.of(Guest.TABLE),
          (world, town) -> world.where(Guest.BY_TOWN, town).map(Guest::name).toList());

  private final World world =
      new World("tests", "seed", WorldClock.frozen(NOW), new Options(Map.of()));

  @Test
  void itIsMadeOnceWhileItsTablesStayAsTheyAre() {
    put(new Guest(1, "Ada", "London"));
    List<String> first = names("London");
    world.change(NOW, tx -> put(tx, Dog.TABLE, new Dog(1)));

    assertThat(names("London")).isSameAs(first).containsExactly("Ada");
  }

  @Test
  void itIsMadeAnewAfterAChangeOfItsTables() {
    put(new Guest(1, "Ada", "London"));
    assertThat(names("London")).hasSize(1);
    put(new Guest(2, "Mary", "London"));

    assertThat(names("London")).containsExactly("Ada", "Mary");
  }

  @Test
  void aTransactionSeesWhatFollowsFromItsOwnChanges() {
    put(new Guest(1, "Ada", "London"));
    assertThat(names("London")).hasSize(1);

    List<String> seen =
        world.look(
            NOW,
            tx -> {
              tx.put(Guest.TABLE, new Guest(2, "Mary", "London"));
              return tx.derive(NAMES, "London");
            });

    assertThat(seen).hasSize(2);
    assertThat(names("London")).hasSize(1);
  }

  @Test
  void thereIsOneForEachKey() {
    put(new Guest(1, "Ada", "London"));
    put(new Guest(2, "Emmy", "Erlangen"));

    assertThat(names("London")).containsExactly("Ada");
    assertThat(names("Erlangen")).containsExactly("Emmy");
  }

  @Test
  void itCannotFollowFromATableThatItDoesNotName() {
    Derived<String, Integer> dogs =
        new Derived<>(List.of(Guest.TABLE), (view, any) -> view.count(Dog.TABLE));

    assertThatThrownBy(() -> world.state().derive(dogs, ""))
        .hasMessage("tests.dogs was not declared");
  }

  private List<String> names(String town) {
    return world.state().derive(NAMES, town);
  }

  private void put(Guest guest) {
    world.change(NOW, tx -> put(tx, Guest.TABLE, guest));
  }

  private static <T> T put(Transaction tx, Table<Long, T> table, T row) {
    tx.put(table, row);
    return row;
  }
}
