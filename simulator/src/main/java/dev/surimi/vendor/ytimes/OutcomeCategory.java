package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import java.util.Objects;

/**
 * A category of expenses.
 *
 * @param number its place in the list
 * @param parentGuid null for one of the first level
 * @param inShift whether the cashier may choose it
 */
public record OutcomeCategory(
    int number, String guid, String name, String parentGuid, boolean inShift, Type type) {

  public OutcomeCategory {
    Objects.requireNonNull(type);
  }

  /** Where a financial report puts it. */
  public enum Type {
    PRODUCTION_VARIABLE,
    PRODUCTION_REGULAR,
    COMMERCIAL,
    ADMINISTRATIVE,
    TAX,
    CREDIT,
    DEPRECIATION
  }

  static final Table<String, OutcomeCategory> TABLE =
      Table.of("ytimes", "outcome_categories", OutcomeCategory.class, OutcomeCategory::guid);
}
