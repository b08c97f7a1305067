package dev.surimi.vendor.restoplace;

import dev.surimi.world.View;
import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a ticket: the documented fields, typed like those of a reserve (facts 1.9). */
final class TicketJson {

  private TicketJson() {}

  static ObjectNode of(View world, Ticket ticket) {
    Event event = world.find(Event.TABLE, ticket.eventId()).orElseThrow();
    AddressTime time = AddressTime.of(world);
    Instant updatedAt = ticket.updatedAt();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", ticket.id()).put("userid", ticket.origin().userid());
    json.put("created", time.print(ticket.origin().createdAt()));
    json.put("last_updated", updatedAt == null ? null : time.print(updatedAt));
    json.put("status", ticket.state().code());
    json.put("time_from", time.print(event.from())).put("time_to", time.print(event.to()));
    json.put("name", ticket.guest().name()).put("phone", ticket.guest().phone());
    json.put("email", ticket.guest().email()).put("text", ticket.guest().text());
    json.put("ticket_id", ticket.number());
    json.put("event_id", event.id()).put("event_name", event.name());
    json.put("source", ticket.origin().source());
    addStamps(json, ticket, time);
    addPayment(json, ticket);
    json.put("info", "").put("Parent_ID", 0).put("Next_ID", 0);
    ReserveJson.addGetparams(json, ticket.origin().getparams());
    return json;
  }

  private static void addStamps(ObjectNode json, Ticket ticket, AddressTime time) {
    boolean cancelled = ticket.state() == Ticket.State.CANCELLED;
    String ended = time.printOrEmpty(ticket.endedAt());
    json.put("time_open", time.printOrEmpty(ticket.openedAt()));
    json.put("time_close", cancelled ? "" : ended).put("time_cancel", cancelled ? ended : "");
  }

  private static void addPayment(ObjectNode json, Ticket ticket) {
    boolean cancelled = ticket.state() == Ticket.State.CANCELLED;
    json.set("paymentPrice", Money.number(ticket.price()));
    json.set("paymentTotal", Money.number(ticket.price()));
    json.set("paymentRefund", Money.number(cancelled ? ticket.price() : 0));
    json.put("paymentPaid", 1).put("paymentOnline", ReserveJson.digit(ticket.online()));
    json.put("paymentId", ticket.paymentId());
  }
}
