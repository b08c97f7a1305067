package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.util.Comparator;
import java.util.List;

/** Tickets of the events. */
final class Tickets {

  private Tickets() {}

  static Reply list(Call call) {
    Paging paging = Paging.of(call);
    List<Ticket> tickets =
        TicketFilter.of(call)
            .of(call.world())
            .sorted(Comparator.comparingInt(Ticket::id).reversed())
            .toList();
    return paging.list(tickets, ticket -> TicketJson.of(call.world(), ticket));
  }

  static Reply get(Call call) {
    int id = Ids.of(call, RestoplaceError.noTicket());
    Ticket ticket = call.world().find(Ticket.TABLE, id).orElseThrow(RestoplaceError::noTicket);
    return Envelope.of(call, TicketJson.of(call.world(), ticket));
  }
}
