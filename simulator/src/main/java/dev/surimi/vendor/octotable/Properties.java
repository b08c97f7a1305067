package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.octotable.Property.Contact;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Transaction;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Properties: the restaurants of a client. */
final class Properties {

  private static final Contact UNREACHABLE = new Contact(null, null, null);

  private Properties() {}

  static Reply list(Call call) {
    return Wire.list(Account.of(call).properties().map(PropertyJson::of));
  }

  static Reply get(Call call) {
    return Wire.one(PropertyJson.of(require(call)));
  }

  static Reply create(Call call) {
    if (call.input().text("name").isEmpty()) {
      throw OctotableError.PROPERTY_CREATION.because("name is missing");
    }
    Property empty =
        new Property(
            0,
            null,
            null,
            PropertyJson.NOWHERE,
            UNREACHABLE,
            Property.DEFAULT_ZONE,
            true,
            false,
            false,
            Account.of(call).clientId());
    Property property =
        PropertyJson.changed(empty, call.input()).numbered(Numbering.PROPERTIES.next(call.world()));
    call.world().put(Property.TABLE, property);
    return Wire.created(PropertyJson.of(property));
  }

  static Reply update(Call call) {
    Property after = PropertyJson.changed(require(call), call.input());
    call.world().put(Property.TABLE, after);
    return Wire.one(PropertyJson.of(after));
  }

  /** With everything in it: nobody is told of reservations that go like this. */
  static Reply delete(Call call) {
    Property property = require(call);
    clear(call.world(), property);
    call.world().remove(Property.TABLE, property.id());
    return Wire.deleted(property.id());
  }

  /** Reserve with Google is switched on or off; the answer is bare (facts 2.1). */
  static Reply enableGoogle(Call call) {
    Property property = Account.property(call);
    boolean on =
        Said.require(
            call.input(), "enable_google_engine", call.input().flag("enable_google_engine"));
    call.world().put(Property.TABLE, property.withGoogleEngine(on));
    return Reply.ok(JsonNodeFactory.instance.objectNode().put("status", "ACCEPTED"));
  }

  private static Property require(Call call) {
    Property property =
        Numbering.PROPERTIES.require(
            call, "property_id", id -> call.world().find(Property.TABLE, id));
    return Account.of(call).require(property.id(), Integer.toString(property.id()));
  }

  private static void clear(Transaction world, Property property) {
    int id = property.id();
    List<Reservation> book =
        world.between(Reservation.BY_START, Reservation.first(id), Reservation.last(id)).toList();
    book.forEach(one -> Book.forget(world, one));
    world.where(Room.BY_PROPERTY, id).toList().forEach(one -> world.remove(Room.TABLE, one.id()));
    world
        .where(DiningTable.BY_PROPERTY, id)
        .toList()
        .forEach(one -> world.remove(DiningTable.TABLE, one.id()));
    world
        .where(Service.BY_PROPERTY, id)
        .toList()
        .forEach(one -> world.remove(Service.TABLE, one.id()));
    world.where(Order.BY_PROPERTY, id).toList().forEach(one -> world.remove(Order.TABLE, one.id()));
    Webhooks.all(world)
        .filter(one -> Webhooks.propertyOf(one) == id)
        .toList()
        .forEach(one -> world.remove(Subscription.TABLE, one.id()));
  }
}
