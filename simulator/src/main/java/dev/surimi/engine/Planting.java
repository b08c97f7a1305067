package dev.surimi.engine;

import dev.surimi.vendor.Seed;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills a new world: with what each vendor's seed grows, or with the rows of a file. */
interface Planting {

  JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

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

  /** Whether the seed is a file, which may turn out to be none. */
  static boolean isFile(String seed) {
    return !seed.equals("demo") && !seed.equals("empty");
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
              requireKnown("vendor", content, imitations.stream().map(Imitation::id).toList());
              imitations.forEach(imitation -> plant(transaction, imitation, content));
              return null;
            });
  }

  /** A vendor that the file does not name is as in an empty world. */
  private static void plant(Transaction transaction, Imitation imitation, JsonNode content) {
    if (content.has(imitation.id())) {
      fill(transaction, imitation, content.path(imitation.id()));
    } else {
      imitation.vendor().seed(transaction, Seed.EMPTY);
    }
  }

  private static void fill(Transaction transaction, Imitation imitation, JsonNode tables) {
    List<Table<?, ?>> known = imitation.vendor().tables();
    requireKnown("table", tables, known.stream().map(Table::name).toList());
    known.forEach(table -> fill(transaction, table, tables.path(table.name())));
    imitation.vendor().planted(transaction);
  }

  private static <K extends Comparable<? super K>, T> void fill(
      Transaction transaction, Table<K, T> table, JsonNode rows) {
    for (JsonNode row : rows) {
      try {
        transaction.put(table, JSON.treeToValue(row, table.type()));
      } catch (JacksonException unreadable) {
        throw unfit(table, row, unreadable.getOriginalMessage());
      } catch (RuntimeException incomplete) {
        throw unfit(table, row, "something is missing");
      }
    }
  }

  private static IllegalArgumentException unfit(Table<?, ?> table, JsonNode row, String why) {
    String text = row.toString();
    String beginning = text.substring(0, Math.min(text.length(), 120));
    return new IllegalArgumentException("no row of " + table + ": " + why + ", in " + beginning);
  }

  private static void requireKnown(String what, JsonNode content, List<String> known) {
    for (String name : content.propertyNames()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "there is no " + what + " " + name + "; there are " + known);
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
