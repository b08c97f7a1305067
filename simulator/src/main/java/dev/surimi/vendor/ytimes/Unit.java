package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param number its place in the list
 * @param value how many grams, millilitres or pieces it is
 */
public record Unit(String guid, long number, String name, Type type, BigDecimal value) {

  static final Table<String, Unit> TABLE = Table.of("ytimes", "units", Unit.class, Unit::guid);

  /** What a unit measures. */
  public enum Type {
    WEIGHT,
    VOLUME,
    COUNT
  }
}
