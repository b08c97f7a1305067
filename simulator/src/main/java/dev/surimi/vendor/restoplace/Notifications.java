package dev.surimi.vendor.restoplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What guests are told about a change of their reserve: {@code reserve_success} is the vendor's,
 * the other actions are ours (facts 1.7).
 */
final class Notifications {

  private Notifications() {}

  static List<String> of(Optional<Reserve> before, Reserve after) {
    List<String> actions = new ArrayList<>();
    boolean stood = before.filter(Notifications::stands).isPresent();
    if (!stood && stands(after)) {
      actions.add("reserve_success");
    }
    if (stood && stands(after) && !before.get().visit().equals(after.visit())) {
      actions.add("reserve_change");
    }
    if (before.isPresent()
        && !before.get().status().isCancelled()
        && after.status().isCancelled()) {
      actions.add("reserve_cancel");
    }
    if (before.isPresent() && !Objects.equals(remindedAt(before.get()), remindedAt(after))) {
      actions.add("reserve_remind");
    }
    return actions;
  }

  /** A table is kept and nothing has to be paid; guests who are there already need no word. */
  private static boolean stands(Reserve reserve) {
    return reserve.takesTables() && !reserve.bill().awaitsPayment() && !reserve.origin().fast();
  }

  private static Object remindedAt(Reserve reserve) {
    return reserve.standing().remindedAt();
  }
}
