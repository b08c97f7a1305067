package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which bookings of a restaurant are listed. */
record BookingFilter(
    Optional<String> period,
    Optional<BookingState> state,
    Optional<LocalDate> on,
    Optional<Instant> createdSince,
    Optional<Instant> updatedSince)
    implements Predicate<Booking> {

  private static final Set<String> PERIODS =
      Set.of("breakfast", "brunch", "lunch", "afternoon", "dinner", Slot.NO_SERVICE);

  static BookingFilter of(Input input, Restaurant restaurant) {
    return new BookingFilter(
        input.parse(
            "period",
            "one of breakfast, brunch, lunch, afternoon, dinner, no_service",
            BookingFilter::period),
        input.parse("booking_state", "one of " + BookingState.list(), BookingState::of),
        RestaurantTime.day(input, "booking_date"),
        Hours.instant(input, "created_at", restaurant.timeZone()),
        Hours.instant(input, "updated_since", restaurant.timeZone()));
  }

  Stream<Booking> of(View world, Restaurant restaurant) {
    return on.map(day -> world.where(Booking.BY_DAY, Seating.day(restaurant.id(), day)))
        .orElseGet(() -> Booking.of(world, restaurant.id()))
        .filter(this);
  }

  @Override
  public boolean test(Booking booking) {
    return (period.isEmpty() || period.get().equals(booking.period()))
        && (state.isEmpty() || state.get() == booking.state())
        && (createdSince.isEmpty() || !booking.createdAt().isBefore(createdSince.get()))
        && (updatedSince.isEmpty() || !booking.updatedAt().isBefore(updatedSince.get()));
  }

  private static String period(String text) {
    if (!PERIODS.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }
}
