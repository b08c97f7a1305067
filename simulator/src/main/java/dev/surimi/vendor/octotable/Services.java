package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;

/** Services: what is served when. */
final class Services {

  private Services() {}

  static Reply list(Call call) {
    Property property = Account.property(call);
    return Wire.list(call.world().where(Service.BY_PROPERTY, property.id()).map(ServiceJson::of));
  }

  static Reply get(Call call) {
    return Wire.one(ServiceJson.of(require(call)));
  }

  static Reply create(Call call) {
    Property property = Account.property(call);
    Service sent = ServiceInput.of(call.input(), property.id());
    Service service = sent.numbered(Numbering.SERVICES.next(call.world()));
    call.world().put(Service.TABLE, service);
    return Wire.created(ServiceJson.of(service));
  }

  static Reply update(Call call) {
    Service after = ServiceInput.changed(call.input(), require(call));
    call.world().put(Service.TABLE, after);
    return Wire.one(ServiceJson.of(after));
  }

  static Reply delete(Call call) {
    Service service = require(call);
    Coming.refuseIf(call, one -> one.visit().serviceId() == service.id(), "the service");
    call.world().remove(Service.TABLE, service.id());
    return Wire.deleted(service.id());
  }

  /** The service with this number, if the property has it. */
  static Service require(View world, Property property, int id) {
    return Numbering.SERVICES.require(
        id,
        number ->
            world
                .find(Service.TABLE, number)
                .filter(service -> service.propertyId() == property.id()));
  }

  private static Service require(Call call) {
    Property property = Account.property(call);
    return Numbering.SERVICES.require(
        call,
        "service_id",
        id ->
            call.world()
                .find(Service.TABLE, id)
                .filter(service -> service.propertyId() == property.id()));
  }
}
