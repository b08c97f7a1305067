package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Action;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** What actions have in common: which reservation or property is meant, and what they answer. */
final class Pressed {

  static final String RESERVATION =
      """
      {"type": "object", "additionalProperties": false, "required": ["reservation_id"],
       "properties": {
         "reservation_id": {"type": "integer", "description": "the reservation, such as 31753956"}}}
      """;

  private static final int USUAL_PROPERTY = 1_001_842;

  private Pressed() {}

  /** An action that makes another reservation of the one that is named. */
  static Action.Press on(BiFunction<Transaction, Reservation, Reservation> change) {
    return (world, input) ->
        json(world, Book.put(world, change.apply(world, reservation(world, input))));
  }

  static Reservation reservation(Transaction world, Input input) {
    return Numbering.RESERVATIONS.require(
        input.requireInteger("reservation_id"), id -> world.find(Reservation.TABLE, id));
  }

  static Property property(Transaction world, Input input) {
    return property(world, input.integer("property_id").orElse(USUAL_PROPERTY));
  }

  static Property property(Transaction world, int id) {
    return Numbering.PROPERTIES.require(id, number -> world.find(Property.TABLE, number));
  }

  static JsonNode json(Transaction world, Reservation reservation) {
    return ReservationJson.listed(world, world.options(), reservation);
  }
}
