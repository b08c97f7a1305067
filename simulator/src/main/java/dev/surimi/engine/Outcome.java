package dev.surimi.engine;

import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.util.function.Supplier;

/** What a handler came to: a reply, or the refusal in its place; one of them is null. */
record Outcome(Reply said, Refusal refusal) {

  static Outcome of(Supplier<Reply> work) {
    try {
      return new Outcome(work.get(), null);
    } catch (Refusal no) {
      return new Outcome(null, no);
    }
  }

  boolean isRefused() {
    return refusal != null;
  }

  /** Whether the caller could not tell the two apart. */
  boolean isLike(Outcome other) {
    return isRefused() && other.isRefused()
        ? refusal.reason().equals(other.refusal.reason())
            && refusal.getMessage().equals(other.refusal.getMessage())
        : !isRefused() && !other.isRefused() && said.equals(other.said);
  }

  /**
   * The reply.
   *
   * @throws Refusal when there is none
   */
  Reply reply() {
    if (refusal != null) {
      throw refusal;
    }
    return said;
  }
}
