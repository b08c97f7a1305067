package dev.surimi.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The tables that worlds are kept in. */
final class Schema {

  /** Goes up whenever what is kept can no longer be read by the version before. */
  static final int FORMAT = 1;

  private static final String TABLES =
      """
      CREATE TABLE IF NOT EXISTS formats (format INTEGER NOT NULL PRIMARY KEY);
      CREATE TABLE IF NOT EXISTS numbers (given BIGINT NOT NULL);
      CREATE TABLE IF NOT EXISTS worlds (
        name TEXT NOT NULL PRIMARY KEY,
        life BIGINT NOT NULL,
        version BIGINT NOT NULL,
        due_at BIGINT);
      CREATE INDEX IF NOT EXISTS worlds_due ON worlds (due_at);
      CREATE TABLE IF NOT EXISTS images (
        world TEXT NOT NULL PRIMARY KEY,
        version BIGINT NOT NULL,
        content BYTES NOT NULL);
      CREATE TABLE IF NOT EXISTS steps (
        world TEXT NOT NULL,
        version BIGINT NOT NULL,
        content BYTES NOT NULL,
        PRIMARY KEY (world, version));
      CREATE TABLE IF NOT EXISTS snapshots (
        world TEXT NOT NULL,
        name TEXT NOT NULL,
        now BIGINT NOT NULL,
        frozen BOOLEAN NOT NULL,
        exchange BIGINT NOT NULL,
        content BYTES NOT NULL,
        PRIMARY KEY (world, name));
      INSERT INTO numbers SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM numbers);
      """;

  private Schema() {}

  /**
   * Makes what is missing.
   *
   * @param bytes what the database calls a column of bytes
   * @throws IllegalArgumentException when the database was written by another version
   */
  static void make(Handle handle, String bytes) {
    for (String statement : TABLES.replace("BYTES", bytes).split(";\n", -1)) {
      if (!statement.isBlank()) {
        handle.execute(statement);
      }
    }
    handle.execute("INSERT INTO formats SELECT ? WHERE NOT EXISTS (SELECT 1 FROM formats)", FORMAT);
    List<Integer> formats = handle.select("SELECT format FROM formats").mapTo(Integer.class).list();
    if (!formats.equals(List.of(FORMAT))) {
      throw new IllegalArgumentException(
          "the store was written in format "
              + formats
              + " by another version of Surimi; this one reads format "
              + FORMAT);
    }
  }
}
