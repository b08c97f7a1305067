package dev.surimi.scenario.sweep;

/**
 * A call of the run without a fault.
 *
 * @param number from 1, among all calls
 * @param nth from 1, among the calls of its operation
 */
public record Target(int number, String vendor, String operation, int nth) {

  @Override
  public String toString() {
    return "call " + number + " " + operation;
  }
}
