package dev.surimi.engine;

/** A call that has come in, and how it gets its answer. */
@FunctionalInterface
public interface Visit {

  /**
   * Whether the answer may have to wait: for a store, for a fault's delay, for much that is due, or
   * for a world that is yet to be made. Whoever looks after many connections lets others answer
   * such a call.
   */
  default boolean mayWait() {
    return true;
  }

  /** Makes the call; once. */
  Answer answer();

  /** One that is answered already. */
  static Visit over(Answer answer) {
    return new Visit() {
      @Override
      public boolean mayWait() {
        return false;
      }

      @Override
      public Answer answer() {
        return answer;
      }
    };
  }
}
