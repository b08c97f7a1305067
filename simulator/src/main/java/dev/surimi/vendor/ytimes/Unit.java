package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A unit of measure.
 *
 * @param number its place in the list
 * @param value how many grams, millilitres or pieces it is
 */
public record Unit(String guid, long number, String name, Type type, BigDecimal value) {

  static final Table<String, Unit> TABLE = Table.of("ytimes", "units", Unit.class, Unit::guid);

  public Unit {
    Objects.requireNonNull(type);
    Objects.requireNonNull(value);
  }

  /** What a unit measures. */
  public enum Type {
    WEIGHT,
    VOLUME,
    COUNT
  }
}
