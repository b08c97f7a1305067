package dev.surimi.control;

import dev.surimi.engine.Imitation;
import dev.surimi.vendor.FloorPlan;
import dev.surimi.vendor.FloorPlan.Block;
import dev.surimi.vendor.FloorPlan.Place;
import dev.surimi.vendor.FloorPlan.Venue;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A vendor's venue on a day: whose its tables are, hour by hour. */
final class FloorResource {

  private FloorResource() {}

  static Reply get(ControlCall call) {
    Imitation imitation = call.requireVendor();
    return Reply.ok(
        call.engine().look(call.requireWorld(), world -> floor(call, imitation, world)));
  }

  private static ObjectNode floor(ControlCall call, Imitation imitation, Transaction world) {
    List<Venue> venues = imitation.vendor().venues(world);
    ObjectNode json = ControlJson.object().put("vendor", imitation.id());
    json.set("venues", ControlJson.array(venues, FloorResource::json));
    Optional<Venue> chosen = chosen(call, imitation, venues);
    LocalDate day =
        call.input()
            .date("date")
            .orElseGet(() -> today(world, chosen.map(Venue::zone).orElse(ZoneOffset.UTC)));
    FloorPlan plan =
        chosen.map(venue -> imitation.vendor().floor(world, venue, day)).orElse(FloorPlan.EMPTY);
    json.set("venue", chosen.map(FloorResource::json).orElse(null));
    json.put("date", day.toString());
    json.set("places", ControlJson.array(plan.places(), FloorResource::json));
    json.set("blocks", ControlJson.array(plan.blocks(), FloorResource::json));
    return json;
  }

  private static LocalDate today(Transaction world, ZoneId zone) {
    return LocalDate.ofInstant(world.now(), zone);
  }

  /** The venue that is asked for, or else the first. */
  private static Optional<Venue> chosen(ControlCall call, Imitation imitation, List<Venue> venues) {
    Optional<String> asked = call.input().text("venue");
    Optional<Venue> found =
        venues.stream().filter(venue -> asked.map(venue.id()::equals).orElse(true)).findFirst();
    if (asked.isPresent() && found.isEmpty()) {
      throw ControlError.unknownThing(
          "venue of " + imitation.id(), asked.get(), venues.stream().map(Venue::id).toList());
    }
    return found;
  }

  private static ObjectNode json(Venue venue) {
    return ControlJson.object()
        .put("id", venue.id())
        .put("name", venue.name())
        .put("zone", venue.zone().getId());
  }

  private static ObjectNode json(Place place) {
    return ControlJson.object()
        .put("id", place.id())
        .put("name", place.name())
        .put("room", place.room())
        .put("seats", place.seats());
  }

  private static ObjectNode json(Block block) {
    ObjectNode json = ControlJson.object();
    json.put("kind", ControlJson.lower(block.kind()));
    json.put("table", block.row().table());
    json.put("id", block.row().key());
    block.stay().placeIds().forEach(json.putArray("places")::add);
    json.put("from", block.stay().from().toString());
    json.put("to", block.stay().to().toString());
    json.put("status", block.standing().status());
    json.put("phase", ControlJson.lower(block.standing().phase()));
    json.put(
        "expiresAt",
        block.standing().expiresAt() == null ? null : block.standing().expiresAt().toString());
    json.put("name", block.party().name());
    json.put("persons", block.party().persons());
    return json;
  }
}
