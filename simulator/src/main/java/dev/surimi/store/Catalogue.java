package dev.surimi.store;

import dev.surimi.world.Table;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables that a world can have, by their names: {@code guestonline.bookings}. */
public final class Catalogue {

  private final Map<String, Table<?, ?>> tables;

  public Catalogue(Collection<Table<?, ?>> tables) {
    this.tables =
        tables.stream().collect(Collectors.toUnmodifiableMap(Table::toString, Function.identity()));
  }

  /**
   * The table of this name.
   *
   * @throws Unreadable when there is none
   */
  Table<?, ?> require(String name) {
    Table<?, ?> table = tables.get(name);
    if (table == null) {
      throw new Unreadable("there is no table " + name);
    }
    return table;
  }
}
