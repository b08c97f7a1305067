package dev.surimi.vendor.octotable;

/**
 * What is written in the book beside the visit.
 *
 * @param guest still without a number
 * @param waitingList whether the guest waits even if there is a table
 */
record Entry(
    String channel, Customer guest, boolean waitingList, String notes, String specialRequest) {

  /** Whether a guest made it, who may have only what is offered online. */
  boolean isOnline() {
    return !channel.equals(Channel.ADMIN);
  }
}
