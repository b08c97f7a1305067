package dev.surimi.vendor.ytimes;

import java.time.Instant;
import java.util.List;

/**
 * What the cashier is about to ring up.
 *
 * @param startedAt when the check was opened
 * @param orderGuid the order that it comes from; null at the counter
 */
record Ticket(
    List<Part> parts,
    Payment payment,
    long userId,
    Long tableStaffId,
    Instant startedAt,
    String orderGuid) {

  /** What one person takes. */
  record Part(String name, SalePerson.CardHolder card, List<Ware> wares) {
    Part {
      wares = List.copyOf(wares);
    }

    static Part of(SalePerson.CardHolder card, List<Ware> wares) {
      return new Part("Гость 1", card, wares);
    }
  }

  Ticket {
    parts = List.copyOf(parts);
  }

  /** The cashier's own positions are from the tablet; those of orders say nothing. */
  String source() {
    return orderGuid == null ? "TABLET" : null;
  }

  long total() {
    return parts.stream().mapToLong(part -> Wares.total(part.wares())).sum();
  }
}
