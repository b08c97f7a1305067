package dev.surimi.contract.diff;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Direction;
import dev.surimi.contract.diff.Difference.Kind;
import java.util.Collection;
import java.util.List;

/** Compares where a vendor answers: its hosts, and whether a slash may end a path. */
final class AddressDiff {

  private static final String SLASH = "x-trailing-slash";
  private static final String PLACE = "every call";

  private final Contract before;
  private final Contract after;

  AddressDiff(Contract before, Contract after) {
    this.before = before;
    this.after = after;
  }

  void into(Collection<Difference> found) {
    without(before.hosts(), after.hosts())
        .forEach(host -> found.add(difference(Kind.REMOVED, "the host " + host + " is gone")));
    without(after.hosts(), before.hosts())
        .forEach(host -> found.add(difference(Kind.ADDED, "a new host " + host)));
    boolean did = before.document().has(SLASH);
    boolean does = after.document().has(SLASH);
    if (did != does) {
      found.add(
          does
              ? difference(Kind.ADDED, "a path may end with a slash")
              : difference(Kind.REMOVED, "no path may end with a slash any more"));
    }
  }

  private static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(each -> !some.contains(each)).toList();
  }

  private static Difference difference(Kind kind, String what) {
    return new Difference(Direction.REQUEST, kind, PLACE, what);
  }
}
