package dev.surimi.vendor.noodlebar;

import dev.surimi.world.Table;
import java.time.Instant;

/**
 * Bowls that a guest waits for, until they are served or it is too late.
 *
 * @param ticket what the cook calls out
 * @param until when the guest leaves
 */
record Order(long id, String ticket, String guest, int bowls, State state, Instant until) {

  static final Table<Long, Order> TABLE = Table.of("noodlebar", "orders", Order.class, Order::id);

  /** Where an order stands. */
  enum State {
    WAITING,
    SERVED,
    EXPIRED
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  Order served() {
    return closed(State.SERVED);
  }

  Order expired() {
    return closed(State.EXPIRED);
  }

  private Order closed(State next) {
    if (!isWaiting()) {
      throw NoodlebarError.closed(this);
    }
    return new Order(id, ticket, guest, bowls, next, until);
  }
}
