package dev.surimi.engine;

import dev.surimi.vendor.Action;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Magic;
import dev.surimi.vendor.Timers;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import dev.surimi.world.Transaction;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What magic values ask for: appointments on which an action is pressed by itself. */
final class Fates {

  private static final String WHAT = "magic.";
  private static final JsonMapper JSON = JsonMapper.shared();

  private Fates() {}

  /** Plans what the new rows of a commit ask for, inside its transaction. */
  static void plan(Imitation imitation, Transaction transaction, Commit commit) {
    for (Change change : commit.changes()) {
      if (change.isCreation()) {
        plan(imitation, transaction, change);
      }
    }
  }

  private static void plan(Imitation imitation, Transaction transaction, Change creation) {
    for (Magic magic : imitation.vendor().magic()) {
      if (magic.fate() != null) {
        Optional<ObjectNode> input = magic.fate().input().apply(creation);
        input.ifPresent(wanted -> plan(imitation, transaction, magic, wanted));
      }
    }
  }

  private static void plan(
      Imitation imitation, Transaction transaction, Magic magic, ObjectNode input) {
    transaction.plan(
        imitation.id(),
        WHAT + magic.fate().action(),
        input.toString(),
        transaction.now().plus(Magic.AFTER));
  }

  /** What happens when such an appointment is due; its id is the action's input. */
  static Optional<Timers.Timer> timer(Imitation imitation, String what) {
    return what.startsWith(WHAT)
        ? imitation.button(what.substring(WHAT.length())).map(Fates::pressing)
        : Optional.empty();
  }

  private static Timers.Timer pressing(Button button) {
    Action action = button.action();
    return (world, input) -> {
      action.press().press(world, Input.of(JSON.readTree(input)));
      return "done";
    };
  }
}
