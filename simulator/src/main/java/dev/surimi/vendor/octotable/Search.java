package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A guest who looks through the booking engine for the first slot that suits. */
record Search(
    Transaction world,
    Property property,
    Optional<LocalDate> date,
    Optional<LocalTime> hour,
    int pax,
    List<Service> services,
    List<Room> rooms) {

  private static final int DAYS = 28;
  private static final int USUAL_PAX = 2;

  static Search of(Transaction world, Property property, Input input) {
    Optional<Integer> service = input.integer("service_id");
    Optional<Integer> room = input.integer("room_id");
    return new Search(
        world,
        property,
        Said.day(input, "date"),
        Said.hour(input, "hour"),
        Said.pax(input).orElse(USUAL_PAX),
        service
            .map(id -> List.of(Services.require(world, property, id)))
            .orElseGet(() -> confirming(world, property)),
        room.map(id -> List.of(Wishes.room(world, property, id)))
            .orElseGet(() -> world.where(Room.BY_PROPERTY, property.id()).toList()));
  }

  /**
   * The first wish that can be had; one who waits may ask for what is taken.
   *
   * @throws dev.surimi.vendor.Refusal 400 when there is none
   */
  Wish find(boolean waits) {
    return days()
        .flatMap(day -> wishes(day, waits))
        .findFirst()
        .orElseThrow(
            () -> OctotableError.INVALID_BOOKING_TIME.because("no slot is free for pax " + pax));
  }

  private Stream<LocalDate> days() {
    LocalDate tomorrow = property.today(world.now()).plusDays(1);
    return date.map(Stream::of).orElseGet(() -> tomorrow.datesUntil(tomorrow.plusDays(DAYS)));
  }

  private Stream<Wish> wishes(LocalDate day, boolean waits) {
    Availability available = Availability.of(world, property, day);
    return services.stream()
        .flatMap(
            service ->
                (waits ? available.offered(service) : available.slots(service, pax))
                    .stream()
                        .filter(slot -> hour.map(slot::equals).orElse(true))
                        .flatMap(slot -> wishes(available, service, slot, waits)));
  }

  private Stream<Wish> wishes(
      Availability available, Service service, LocalTime slot, boolean waits) {
    return rooms.stream()
        .filter(room -> waits || !available.tables(service, slot, room, pax).isEmpty())
        .map(room -> new Wish(service, room, available.date(), slot, pax, List.of(), true));
  }

  /** Without a wish for a service, one that confirms at once comes first. */
  private static List<Service> confirming(Transaction world, Property property) {
    return world
        .where(Service.BY_PROPERTY, property.id())
        .sorted(
            Comparator.comparing(Service::confirmationMode)
                .thenComparing(Service::cardGuarantee)
                .thenComparing(Service::startTime))
        .toList();
  }
}
