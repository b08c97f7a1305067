package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.LocalDateTime;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who comes: regular customers, whom the terminals know, and those of one time, who have a name
 * only.
 */
final class Customers {

  static final int MOST = 60;

  private Customers() {}

  /** Of which kind a customer is. */
  enum Type {
    REGULAR,
    ONE_TIME
  }

  /** The customer of a request; without a name where neither it nor a known id was sent. */
  static Customer read(Transaction world, Body body, String phone) {
    String name = body.text("name", MOST).filter(text -> !text.isBlank()).orElse(null);
    Guest sent = guest(body, name, phone);
    if (type(body) == Type.ONE_TIME) {
      return new Customer(null, name);
    }
    Optional<Guest> known =
        body.guid("id")
            .map(id -> world.find(Guest.TABLE, id))
            .orElseGet(() -> name == null ? Optional.empty() : byPhone(world, phone, name));
    if (known.isPresent() || name == null) {
      return new Customer(known.map(Guest::id).orElse(null), known.map(Guest::name).orElse(null));
    }
    return add(world, body.guid("id").orElseGet(() -> Ids.free(world, Guest.TABLE)), sent);
  }

  static Optional<Guest> byPhone(Transaction world, String phone, String name) {
    return world
        .where(Guest.BY_PHONE, phone)
        .filter(guest -> guest.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** A new regular customer, of whom nothing but the name and phone is known. */
  static Customer add(Transaction world, String name, String phone) {
    Guest guest =
        new Guest(null, name, null, null, Guest.Gender.NOT_SPECIFIED, null, phone, false, null);
    return add(world, Ids.free(world, Guest.TABLE), guest);
  }

  private static Customer add(Transaction world, String id, Guest sent) {
    Guest guest =
        new Guest(
            id,
            sent.name(),
            sent.surname(),
            sent.comment(),
            sent.gender(),
            sent.birthOn(),
            sent.phone(),
            false,
            null);
    world.put(Guest.TABLE, guest);
    return new Customer(id, guest.name());
  }

  private static Guest guest(Body body, String name, String phone) {
    body.text("email");
    body.flag("shouldReceiveOrderStatusNotifications");
    return new Guest(
        null,
        name,
        body.text("surname", MOST).orElse(null),
        body.text("comment", MOST).orElse(null),
        body.choice("gender", Guest.Gender.class).orElse(Guest.Gender.NOT_SPECIFIED),
        body.time("birthdate").map(LocalDateTime::toLocalDate).orElse(null),
        phone,
        false,
        null);
  }

  /** Clients leave the type out and mean a regular customer (facts 3.5). */
  private static Type type(Body body) {
    String type = body.text("type").orElse("regular");
    return switch (type) {
      case "regular" -> Type.REGULAR;
      case "one-time" -> Type.ONE_TIME;
      default ->
          throw IikoError.invalidBody(
              "Error converting value \"" + type + "\" to type 'CustomerType'.", body.at("type"));
    };
  }

  static ObjectNode json(View world, Customer customer) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Optional<Guest> known =
        Optional.ofNullable(customer.guestId()).flatMap(id -> world.find(Guest.TABLE, id));
    if (known.isEmpty()) {
      return json.put("type", "one-time")
          .put("name", customer.name() == null ? "" : customer.name());
    }
    Guest guest = known.get();
    json.put("type", "regular")
        .put("id", guest.id())
        .put("name", guest.name())
        .put("surname", guest.surname());
    json.put("comment", guest.comment()).put("gender", Wire.name(guest.gender()));
    json.put("inBlacklist", guest.inBlacklist()).put("blacklistReason", guest.blacklistReason());
    return json.put(
        "birthdate", guest.birthOn() == null ? null : Wire.time(guest.birthOn().atStartOfDay()));
  }
}
