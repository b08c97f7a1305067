package dev.surimi.contract.diff;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Direction;
import dev.surimi.contract.Option;
import dev.surimi.contract.diff.Difference.Kind;
import java.util.Collection;

/** Compares the readings that a world can choose: who chooses one sends it. */
final class OptionDiff {

  private final Contract before;
  private final Contract after;

  OptionDiff(Contract before, Contract after) {
    this.before = before;
    this.after = after;
  }

  void into(Collection<Difference> found) {
    for (Option was : before.options().values()) {
      Option is = after.options().get(was.name());
      if (is == null) {
        found.add(difference(Kind.REMOVED, was, "the option is gone"));
      } else {
        both(was, is, found);
      }
    }
    after.options().values().stream()
        .filter(option -> !before.options().containsKey(option.name()))
        .forEach(option -> found.add(difference(Kind.ADDED, option, "a new option")));
  }

  /** Another default is another behaviour for everybody who has chosen nothing. */
  private void both(Option was, Option is, Collection<Difference> found) {
    if (!was.defaultValue().equals(is.defaultValue())) {
      String defaults = was.defaultValue() + ", is " + is.defaultValue();
      found.add(difference(Kind.REMOVED, was, "the default was " + defaults));
    }
    found.addAll(
        new SchemaDiff(Direction.REQUEST, place(was), before.document(), after.document())
            .compare(was.schema(), is.schema()));
  }

  private static Difference difference(Kind kind, Option option, String what) {
    return new Difference(Direction.REQUEST, kind, place(option), what);
  }

  private static String place(Option option) {
    return "option " + option.name();
  }
}
