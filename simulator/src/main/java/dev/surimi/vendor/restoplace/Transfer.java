package dev.surimi.vendor.restoplace;

import dev.surimi.world.Transaction;
import java.util.Map;

/** How guests who sit go on at another table. */
final class Transfer {

  private Transfer() {}

  /** The reserve that they go on in; the one that they leave is closed. */
  static Reserve of(Transaction world, Reserve before, Visit visit) {
    Origin origin =
        new Origin(
            Origin.HOSTESS,
            "adminpanel",
            Map.of(),
            before.origin().fast(),
            before.id(),
            world.now());
    Standing seated =
        Standing.of(ReserveStatus.NEW).moved(ReserveStatus.OPEN, world.now(), Origin.HOSTESS);
    Reserve after =
        ReserveDesk.write(world, origin, before.guest(), visit, seated, before.bill().with(null));
    Reserve left = before.moved(ReserveStatus.CLOSED, world.now(), Origin.HOSTESS);
    ReserveDesk.change(world, before, left.with(left.standing().wentOnTo(after.id()), left.bill()));
    return after;
  }
}
