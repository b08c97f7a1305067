package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Where tickets and gift certificates are sold and given back. */
final class BoxOffice {

  static final String TICKETS = "restoplace.tickets";
  static final String CERTIFICATES = "restoplace.certificates";

  /** The highest ids of the seed; new ones come after them. */
  static final int LAST_TICKET = 900;

  static final int LAST_TICKET_NUMBER = 41;
  static final int LAST_CERTIFICATE = 70;
  static final int LAST_CERTIFICATE_NUMBER = 12;

  private static final Duration VALIDITY = Duration.ofDays(365);
  private static final int PRICE = 5_000;

  private static final String SALE =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "event": {"type": "integer", "description": "the event, such as 31; the next one with tickets otherwise"},
         "name": {"type": "string", "minLength": 1, "maxLength": 255, "description": "who buys"},
         "phone": {"type": "string", "minLength": 1, "maxLength": 50, "description": "the guest's number"}}}
      """;

  private static final String REFUND =
      """
      {"type": "object", "additionalProperties": false, "required": ["ticket"],
       "properties": {"ticket": {"type": "integer", "description": "the ticket's id, such as 900"}}}
      """;

  private static final String GIFT =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {
         "price": {"type": "integer", "minimum": 1, "maximum": 1000000, "description": "roubles; 5000 otherwise"},
         "name": {"type": "string", "minLength": 1, "maxLength": 255, "description": "who buys"},
         "phone": {"type": "string", "minLength": 1, "maxLength": 50, "description": "the guest's number"}}}
      """;

  private static final String CERTIFICATE =
      """
      {"type": "object", "additionalProperties": false, "required": ["certificate"],
       "properties": {"certificate": {"type": "integer", "description": "the certificate's id, such as 70"}}}
      """;

  private BoxOffice() {}

  static Actions addTo(Actions actions) {
    return actions
        .on("sell-ticket", "A guest buys a ticket.", SALE, BoxOffice::sell)
        .on("refund-ticket", "The staff take a ticket back.", REFUND, BoxOffice::refund)
        .on("sell-certificate", "The staff sell a gift certificate.", GIFT, BoxOffice::give)
        .on("open-certificate", "A guest comes with a certificate.", CERTIFICATE, BoxOffice::open);
  }

  private static JsonNode sell(Transaction world, Input input) {
    Event event = event(world, input);
    int ordinal = Math.toIntExact(world.next(TICKETS));
    Ticket ticket =
        new Ticket(
            LAST_TICKET + ordinal,
            LAST_TICKET_NUMBER + ordinal,
            event.id(),
            HallActions.guest(world, input),
            Origin.of(Origin.WIDGET, "widget", world.now()),
            Ticket.State.NEW,
            event.price(),
            true,
            world.entropyOf(TICKETS, ordinal).hex(12),
            null,
            null,
            null);
    world.put(Event.TABLE, event.sold(world.now()));
    world.put(Ticket.TABLE, ticket);
    return TicketJson.of(world, ticket);
  }

  private static JsonNode refund(Transaction world, Input input) {
    Ticket ticket =
        world
            .find(Ticket.TABLE, input.requireInteger("ticket"))
            .orElseThrow(RestoplaceError::noTicket)
            .refunded(world.now());
    Event event = world.find(Event.TABLE, ticket.eventId()).orElseThrow();
    world.put(Event.TABLE, event.givenBack(world.now()));
    world.put(Ticket.TABLE, ticket);
    return TicketJson.of(world, ticket);
  }

  private static JsonNode give(Transaction world, Input input) {
    int ordinal = Math.toIntExact(world.next(CERTIFICATES));
    Certificate certificate =
        new Certificate(
            LAST_CERTIFICATE + ordinal,
            LAST_CERTIFICATE_NUMBER + ordinal,
            HallActions.guest(world, input),
            Origin.of(Origin.HOSTESS, "adminpanel", world.now()),
            Money.roubles(input.integer("price").orElse(PRICE)),
            world.now().plus(VALIDITY),
            null,
            null);
    world.put(Certificate.TABLE, certificate);
    return CertificateJson.of(world, certificate);
  }

  private static JsonNode open(Transaction world, Input input) {
    Certificate certificate =
        world
            .find(Certificate.TABLE, input.requireInteger("certificate"))
            .orElseThrow(RestoplaceError::noCertificate)
            .opened(world.now());
    world.put(Certificate.TABLE, certificate);
    return CertificateJson.of(world, certificate);
  }

  private static Event event(Transaction world, Input input) {
    Optional<Event> event =
        input.integer("event").isPresent()
            ? world.find(Event.TABLE, input.integer("event").get())
            : world
                .all(Event.TABLE)
                .filter(next -> next.checked() && next.isActive(world.now()) && next.left() > 0)
                .findFirst();
    return event.orElseThrow(RestoplaceError::noEvent);
  }
}
