package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who has booked which place, and when. */
final class Bookings {

  static final String IDS = "ytimes.bookings";

  private Bookings() {}

  static Reply busyPlaces(Call call) {
    Span span = Span.require(call.input());
    Shop shop = Shops.require(call.world(), call.input());
    return Envelope.rows(
        during(call.world(), shop, span)
            .flatMap(booking -> booking.placeList().stream().map(place -> json(place, booking))));
  }

  static Reply create(Call call) {
    Booking booking = read(call);
    requireFree(call, booking);
    call.world().put(Booking.TABLE, booking);
    return Envelope.row(JsonNodeFactory.instance.numberNode(booking.id()));
  }

  /** The bookings that overlap a span; one from the evening before may. */
  private static Stream<Booking> during(View world, Shop shop, Span span) {
    return Stream.of(span.date().minusDays(1), span.date(), span.date().plusDays(1))
        .flatMap(day -> world.where(Booking.BY_DAY, Booking.day(shop.guid(), day)))
        .filter(booking -> booking.span().overlaps(span));
  }

  private static Booking read(Call call) {
    Input input = call.input();
    Span span = Span.require(input);
    List<Long> places = places(input);
    Optional<Phone> phone = Phone.find(input);
    Shop shop = Shops.require(call.world(), input);
    requirePlaces(call.world(), shop, places);
    return new Booking(
        call.world().next(IDS),
        shop.guid(),
        span,
        places,
        personCount(input),
        input.number("cardNumber").orElse(null),
        input.text("name").orElse(null),
        phone.map(Phone::code).orElse(null),
        phone.map(Phone::number).orElse(null),
        input.text("socialNetworks").orElse(null),
        input.text("comment").orElse(null));
  }

  private static List<Long> places(Input input) {
    List<Long> places = new ArrayList<>();
    for (JsonNode place : list(input)) {
      if (!place.isIntegralNumber() || !place.canConvertToLong()) {
        throw input.invalid("placeList", "must be a list of whole numbers");
      }
      if (!places.contains(place.asLong())) {
        places.add(place.asLong());
      }
    }
    return places;
  }

  private static JsonNode list(Input input) {
    JsonNode list = input.node().path("placeList");
    if (list.isMissingNode() || list.isNull() || (list.isArray() && list.isEmpty())) {
      throw input.missing("placeList");
    }
    if (!list.isArray()) {
      throw input.invalid("placeList", "must be a list");
    }
    return list;
  }

  private static Long personCount(Input input) {
    Optional<Long> count = input.number("personCount");
    if (count.filter(persons -> persons < 0).isPresent()) {
      throw input.invalid("personCount", "must be 0 or more");
    }
    return count.orElse(null);
  }

  private static void requirePlaces(View world, Shop shop, List<Long> places) {
    for (long place : places) {
      if (!Halls.hasPlace(world, shop, place)) {
        throw YTimesError.notFound("Столик не найден: " + place);
      }
    }
  }

  private static void requireFree(Call call, Booking booking) {
    Transaction world = call.world();
    if (call.options().text("ytimes.overlap").equals("allow")) {
      return;
    }
    Shop shop = world.find(Shop.TABLE, booking.shopGuid()).orElseThrow();
    for (Booking other : during(world, shop, booking.span()).toList()) {
      for (long place : booking.placeList()) {
        if (other.takes(place, booking.span())) {
          throw YTimesError.placeBusy("Столик уже занят на это время: " + place);
        }
      }
    }
  }

  private static JsonNode json(long placeId, Booking booking) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("placeId", placeId)
        .put("timeFrom", Days.time(booking.span().timeFrom()))
        .put("timeTo", Days.time(booking.span().timeTo()));
  }
}
