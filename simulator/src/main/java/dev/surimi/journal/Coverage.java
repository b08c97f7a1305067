package dev.surimi.journal;

import dev.surimi.webhook.Delivery;
import dev.surimi.world.Change;
import dev.surimi.world.Table;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a world's traffic has exercised, counted for as long as the world lives: answers of
 * operations, events that were sent, actions that were pressed, transitions of states.
 */
public final class Coverage {

  /** One kind of thing that happened. */
  public record Sight(Kind kind, String vendor, String name, String detail)
      implements Comparable<Sight> {

    private static final Comparator<Sight> ORDER =
        Comparator.comparing(Sight::kind)
            .thenComparing(Sight::vendor)
            .thenComparing(Sight::name)
            .thenComparing(Sight::detail);

    @Override
    public int compareTo(Sight other) {
      return ORDER.compare(this, other);
    }
  }

  /** What can be counted. */
  public enum Kind {
    /** An answer of an operation; its detail is what {@link Coverage#answer} calls it. */
    ANSWER,
    /** A webhook on its way. */
    EVENT,
    /** An action that was possible. */
    ACTION,
    /** A state that became another; its name is {@code table.member}, its detail {@code A → B}. */
    TRANSITION
  }

  /** A transition before it is put into words. */
  private record Transition(Table<?, ?> table, String member, String before, String after) {

    Sight sight() {
      String name = table.name() + "." + member;
      String detail = (before == null ? "" : before) + " → " + after;
      return new Sight(Kind.TRANSITION, table.owner(), name, detail);
    }
  }

  private final Map<Sight, LongAdder> counts = new ConcurrentHashMap<>();
  private final Map<Transition, LongAdder> transitions = new ConcurrentHashMap<>();

  void see(Happening happening) {
    if (happening.what() instanceof Exchange exchange && isOfTheVendor(exchange)) {
      String answer = answer(exchange.response().status(), exchange.refused());
      count(counts, new Sight(Kind.ANSWER, exchange.vendor(), exchange.operation(), answer));
    } else if (happening.what() instanceof Delivery sent && sent.attempts().isEmpty()) {
      count(counts, new Sight(Kind.EVENT, sent.vendor(), sent.event(), ""));
    } else if (happening.what() instanceof Pressed pressed) {
      count(counts, new Sight(Kind.ACTION, pressed.vendor(), pressed.action(), ""));
    } else if (happening.what() instanceof Change change) {
      transitions(change);
    }
  }

  private static boolean isOfTheVendor(Exchange exchange) {
    return exchange.operation() != null && exchange.override() == null;
  }

  /**
   * What an answer is called: its status, and whether it says no where the status does not tell.
   */
  public static String answer(int status, boolean refused) {
    return refused && status < 400 ? status + " refused" : Integer.toString(status);
  }

  /** How often each thing was seen. */
  public Map<Sight, Long> counts() {
    Map<Sight, Long> sums = new java.util.TreeMap<>();
    counts.forEach((sight, count) -> sums.put(sight, count.sum()));
    transitions.forEach((transition, count) -> sums.put(transition.sight(), count.sum()));
    return sums;
  }

  /** A state is a member of a record that is an enumeration. */
  private void transitions(Change change) {
    if (change.isRemoval()) {
      return;
    }
    for (StateMember member : StateMember.of(change.table().type())) {
      String before = change.isCreation() ? null : member.in(change.before());
      String after = member.in(change.after());
      if (after != null && !after.equals(before)) {
        count(transitions, new Transition(change.table(), member.name(), before, after));
      }
    }
  }

  private static <T> void count(Map<T, LongAdder> counts, T seen) {
    counts.computeIfAbsent(seen, unseen -> new LongAdder()).increment();
  }
}
