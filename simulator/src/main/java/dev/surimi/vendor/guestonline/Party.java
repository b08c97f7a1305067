package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;

/**
 * People who would like to sit together.
 *
 * @param areaId where they want to sit; null for anywhere
 */
record Party(int persons, Integer areaId) {

  /**
   * Reads the number of persons under its documented name or its other one (facts 1.7 #32), and the
   * area.
   */
  static Party of(Input input, String documented, String other) {
    String member =
        input.text(documented).isEmpty() && input.text(other).isPresent() ? other : documented;
    int persons = input.requireInteger(member);
    if (persons < 1) {
      throw input.invalid(member, "must be 1 or more");
    }
    return new Party(persons, input.integer("area_id").orElse(null));
  }
}
