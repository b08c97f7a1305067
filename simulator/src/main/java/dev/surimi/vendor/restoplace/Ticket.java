package dev.surimi.vendor.restoplace;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;

/**
 * A sold seat of an event.
 *
 * @param number what the guest sees ({@code ticket_id})
 * @param origin who sold it, where and when
 * @param price what was paid, in kopecks
 * @param paymentId of the bank
 */
public record Ticket(
    int id,
    int number,
    int eventId,
    Guest guest,
    Origin origin,
    State state,
    long price,
    boolean online,
    String paymentId,
    Instant openedAt,
    Instant endedAt,
    Instant updatedAt) {

  static final Table<Integer, Ticket> TABLE =
      Table.of("restoplace", "tickets", Ticket.class, Ticket::id);

  static final Index<Integer, Ticket, Instant> BY_CHANGE =
      TABLE.index("by_change", Ticket::changedAt);

  static final Index<Integer, Ticket, Integer> BY_EVENT = TABLE.index("by_event", Ticket::eventId);

  static final Index<Integer, Ticket, String> BY_PHONE =
      TABLE.index("by_phone", ticket -> ticket.guest.phone());

  /** Where it is (facts 1.9, inferred). */
  public enum State {
    NEW(1),
    USED(5),
    CANCELLED(6);

    private final int code;

    State(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  Instant changedAt() {
    return updatedAt == null ? origin.createdAt() : updatedAt;
  }

  /** The money goes back, and the seat is free. */
  Ticket refunded(Instant now) {
    if (state != State.NEW) {
      throw RestoplaceError.impossible("Билет уже использован или возвращён");
    }
    return new Ticket(
        id,
        number,
        eventId,
        guest,
        origin,
        State.CANCELLED,
        price,
        online,
        paymentId,
        openedAt,
        now,
        now);
  }
}
