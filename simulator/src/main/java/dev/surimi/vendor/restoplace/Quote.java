package dev.surimi.vendor.restoplace;

/** A deposit with its tip and tax, in kopecks. */
record Quote(long deposit, long tip, long tax, String text) {

  static final Quote NOTHING = new Quote(0, 0, 0, "");

  long total() {
    return deposit + tip + tax;
  }

  Quote plus(Quote other) {
    String both = text.isEmpty() || text.equals(other.text) ? other.text : text + joined(other);
    return new Quote(deposit + other.deposit, tip + other.tip, tax + other.tax, both);
  }

  private static String joined(Quote other) {
    return other.text.isEmpty() ? "" : "; " + other.text;
  }
}
