package dev.surimi.world;

/** A record of the tests of this package. */
record Guest(long id, String name, String town) {
  static final Table<Long, Guest> TABLE = Table.of("tests", "guests", Guest.class, Guest::id);
  static final Index<Long, Guest, String> BY_TOWN = TABLE.index("by_town", Guest::town);
}
