package dev.surimi.vendor.ytimes;

/** A supplement that somebody chose, and how often. */
record ChosenSupplement(Supplement supplement, int count) {

  /** {@code Сахар x2}. */
  String text() {
    return count == 1 ? supplement.name() : supplement.name() + " x" + count;
  }
}
