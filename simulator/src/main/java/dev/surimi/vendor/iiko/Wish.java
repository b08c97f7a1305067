package dev.surimi.vendor.iiko;

import java.time.LocalDateTime;
import java.util.List;

/** What a command wants; each kind of command has its own part, the others are null. */
public record Wish(
    Reserve reserve,
    CancelReason reason,
    List<String> tableIds,
    LocalDateTime startsOn,
    List<OrderItem> items,
    List<Combo> combos,
    List<Payment> payments) {

  static Wish reserve(Reserve reserve) {
    return new Wish(reserve, null, null, null, null, null, null);
  }

  static Wish reason(CancelReason reason) {
    return new Wish(null, reason, null, null, null, null, null);
  }

  static Wish tables(List<String> tableIds) {
    return new Wish(null, null, tableIds, null, null, null, null);
  }

  static Wish start(LocalDateTime startsOn) {
    return new Wish(null, null, null, startsOn, null, null, null);
  }

  static Wish items(List<OrderItem> items, List<Combo> combos) {
    return new Wish(null, null, null, null, items, combos, null);
  }

  static Wish payments(List<Payment> payments) {
    return new Wish(null, null, null, null, null, null, payments);
  }
}
