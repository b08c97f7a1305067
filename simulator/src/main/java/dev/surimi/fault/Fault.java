package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Table;
import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule that makes one world misbehave.
 *
 * @param number counts the faults of a world in the order in which they are set
 * @param effect what happens then
 * @param times how often it strikes at most; null for ever
 * @param history what it has done so far
 */
public record Fault(
    long number,
    Scope scope,
    When when,
    Effect effect,
    Integer times,
    Instant createdAt,
    History history) {

  public static final Table<Long, Fault> TABLE =
      Table.of("sandbox", "faults", Fault.class, Fault::number);

  /**
   * What a fault has done so far.
   *
   * @param calls the calls or webhooks that it could have struck
   * @param strikes those that it did strike
   * @param windowAt when the present window of a rate began; null outside of one
   * @param inWindow the calls of the present window
   */
  public record History(long calls, long strikes, Instant windowAt, long inWindow) {

    static final History NONE = new History(0, 0, null, 0);

    History called() {
      return new History(calls + 1, strikes, windowAt, inWindow);
    }

    History struck() {
      return new History(calls, strikes + 1, windowAt, inWindow);
    }

    /** One strike less: it came to nothing. */
    History spared() {
      return new History(calls, Math.max(0, strikes - 1), windowAt, inWindow);
    }

    History counting(Instant newWindowAt, long newInWindow) {
      return new History(calls, strikes, newWindowAt, newInWindow);
    }
  }

  /**
   * A new fault as the control API describes it, which has done nothing yet.
   *
   * @throws dev.surimi.vendor.Refusal when the description is none of a fault
   */
  public static Fault read(long number, Input said, Instant at) {
    return new Fault(
        number,
        Scope.read(said),
        When.read(said.object("when")),
        Effects.read(said, at),
        said.integer("times").orElse(null),
        at,
        History.NONE);
  }

  /** Its name in the control API: {@code fault_1}. */
  public String id() {
    return "fault_" + number;
  }

  /** As the control API shows it. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id());
    scope.write(json);
    when.write(json.putObject("when"));
    effect.write(json.putObject("then"));
    json.put("times", times);
    json.put("createdAt", createdAt.toString());
    json.put("calls", history.calls());
    return json.put("strikes", history.strikes());
  }

  /** Whether it disturbs webhooks, and calls not. */
  public boolean isOfWebhooks() {
    return effect instanceof WebhookEffect;
  }

  boolean isUsedUp() {
    return times != null && history.strikes >= times;
  }

  Fault with(History newHistory) {
    return new Fault(number, scope, when, effect, times, createdAt, newHistory);
  }
}
