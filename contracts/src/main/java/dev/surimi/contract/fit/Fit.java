package dev.surimi.contract.fit;

/** Whether a value fits: certainly, certainly not, or the validator has to be asked. */
public enum Fit {
  YES,
  NO,
  UNSURE;

  static Fit of(boolean fits) {
    return fits ? YES : NO;
  }

  /** What both say together. */
  Fit and(Fit other) {
    return this == YES || other == NO ? other : this;
  }

  Fit negated() {
    return this == UNSURE ? UNSURE : of(this == NO);
  }
}
