package dev.surimi.vendor.guestonline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What an online guest finds: seats of a service at an hour.
 *
 * @param tableIds the tables they would get; empty where only seats are counted, and on the waiting
 *     list
 * @param areaId of those tables; null where there are none
 */
record Offer(
    Opening opening,
    LocalDate date,
    LocalTime time,
    int persons,
    HourState state,
    List<Integer> tableIds,
    Integer areaId) {

  static Offer of(RuntimeService service, Hour hour, Party party) {
    Spot spot = hour.spot() == null ? Spot.ANYWHERE : hour.spot();
    return new Offer(
        service.opening(),
        service.date(),
        hour.time(),
        party.persons(),
        hour.state(),
        spot.tableIds(),
        spot.areaId());
  }
}
