package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which tickets are listed. */
record TicketFilter(
    Optional<Instant> changedSince,
    Optional<Integer> number,
    Optional<String> phone,
    Optional<String> email,
    Optional<Integer> status,
    Optional<Boolean> paid,
    Optional<Integer> eventId,
    Optional<LocalDate> createdOn,
    Optional<LocalDate> on) {

  static TicketFilter of(Call call) {
    Parameters query = Parameters.of(call).query();
    return new TicketFilter(
        Parameters.of(call).second("updatedAfterTime").map(second -> second.plusNanos(1)),
        query.integer("ticket_id"),
        query.phone("phone"),
        query.text("email", Guests.MOST_CONTACT),
        query.integer("status"),
        query.flag("paymentPaid"),
        query.integer("event_id"),
        query.day("createdDate"),
        query.day("date"));
  }

  Stream<Ticket> of(View world) {
    AddressTime time = AddressTime.of(world);
    return found(world)
        .filter(this::fits)
        .filter(ticket -> fits(createdOn, time.day(ticket.origin().createdAt())))
        .filter(ticket -> on.isEmpty() || fits(on, time.day(begin(world, ticket))));
  }

  private Stream<Ticket> found(View world) {
    return phone
        .map(digits -> world.where(Ticket.BY_PHONE, digits))
        .or(() -> eventId.map(id -> world.where(Ticket.BY_EVENT, id)))
        .or(() -> changedSince.map(since -> world.between(Ticket.BY_CHANGE, since, Instant.MAX)))
        .orElseGet(() -> world.all(Ticket.TABLE));
  }

  /** Every ticket is paid: none is sold on credit. */
  private boolean fits(Ticket ticket) {
    return fits(number, ticket.number())
        && fits(email, ticket.guest().email())
        && fits(status, ticket.state().code())
        && fits(paid, true)
        && fits(eventId, ticket.eventId())
        && changedSince.map(since -> !ticket.changedAt().isBefore(since)).orElse(true);
  }

  private static <T> boolean fits(Optional<T> wanted, T is) {
    return wanted.map(is::equals).orElse(true);
  }

  private static Instant begin(View world, Ticket ticket) {
    return world.find(Event.TABLE, ticket.eventId()).orElseThrow().from();
  }
}
