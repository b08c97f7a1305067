package dev.surimi.engine;

import dev.surimi.vendor.Seed;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills a new world: with what each vendor's seed grows, or with the rows of a file. */
interface Planting {

  JsonMapper JSON = JsonMapper.shared();

  void plant(World world, Collection<Imitation> imitations);

  /**
   * The way to plant this seed.
   *
   * @param seed {@code demo}, {@code empty} or the path of a JSON file {@code {"<vendor>":
   *     {"<table>": [row, …]}}}
   * @throws IllegalArgumentException when it is neither
   */
  static Planting of(String seed) {
    return switch (seed) {
      case "demo" -> (world, imitations) -> grow(world, imitations, Seed.DEMO);
      case "empty" -> (world, imitations) -> grow(world, imitations, Seed.EMPTY);
      default -> fromFile(seed);
    };
  }

  private static void grow(World world, Collection<Imitation> imitations, Seed seed) {
    for (Imitation imitation : imitations) {
      world.change(
          world.now(),
          transaction -> {
            imitation.vendor().seed(transaction, seed);
            return null;
          });
    }
  }

  private static Planting fromFile(String file) {
    JsonNode content = read(file);
    return (world, imitations) ->
        world.change(
            world.now(),
            transaction -> {
              for (Imitation imitation : imitations) {
                for (Table<?, ?> table : imitation.vendor().tables()) {
                  fill(transaction, table, content.path(imitation.id()).path(table.name()));
                }
              }
              return null;
            });
  }

  private static <K extends Comparable<? super K>, T> void fill(
      Transaction transaction, Table<K, T> table, JsonNode rows) {
    for (JsonNode row : rows) {
      try {
        transaction.put(table, JSON.treeToValue(row, table.type()));
      } catch (JacksonException unreadable) {
        throw new IllegalArgumentException(
            "a row of " + table + " cannot be read: " + unreadable.getOriginalMessage());
      }
    }
  }

  private static JsonNode read(String file) {
    if (!Files.isRegularFile(Path.of(file))) {
      throw new IllegalArgumentException(
          "a seed is demo, empty or a JSON file; there is no file " + file);
    }
    try {
      return JSON.readTree(Path.of(file).toFile());
    } catch (JacksonException unreadable) {
      throw new IllegalArgumentException(file + " is not JSON: " + unreadable.getOriginalMessage());
    }
  }
}
